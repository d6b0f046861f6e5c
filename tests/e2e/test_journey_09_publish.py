"""Journey 9: what the group agreed becomes public, in every form, or a reason comes back."""

import re
import time
from pathlib import Path

from opened import check
from playwright.sync_api import expect
from steps import agree
from visitor import Someone, Visitor

SENTENCE = "We start each meeting with tea."
MADE_WITHIN = 150
"""Seconds in which the worker makes all files of one sentence, on two busy cores."""


def test_a_publisher_publishes_and_every_file_opens(
    someone: Someone, script: bool, tmp_path: Path
) -> None:
    path = agree(someone, f"Tea {script}", SENTENCE)
    priya = someone("Priya")
    priya.go(path + "/publish")
    priya.press("Publish")
    assert wait_for_files(priya, path, script) >= 6
    priya.go(path.replace("/d/", "/p/"))
    expect(priya.page.get_by_role("heading", level=1)).to_have_text(f"Tea {script}")
    kinds = [opened(priya, link, tmp_path) for link in file_links(priya)]
    assert {".docx", ".pdf", ".mp3", ".html", ".txt", ".epub"} <= set(kinds)


def wait_for_files(priya: Visitor, path: str, script: bool) -> int:
    """Wait until the worker made all files; without a script by the Refresh link."""
    priya.go(path + "/files")
    limit = time.monotonic() + MADE_WITHIN
    refresh = priya.page.locator("#files").get_by_role("link", name="Refresh")
    while refresh.count() and time.monotonic() < limit:
        priya.page.wait_for_timeout(2_000)
        if not script:
            priya.click(refresh)
    expect(refresh).to_have_count(0)
    return priya.page.locator("#files a[href]").count()


def file_links(visitor: Visitor) -> list[str]:
    links = visitor.page.locator("#formats a[href*='/p/']")
    return list(links.evaluate_all("els => els.map((each) => each.getAttribute('href'))"))


def opened(visitor: Visitor, link: str, folder: Path) -> str:
    """Fetch one file as the browser would, open it with another tool, and return its kind."""
    answer = visitor.page.request.get(visitor.site + link)
    assert answer.ok
    path = folder / link.rsplit("/", 1)[-1]
    path.write_bytes(answer.body())
    check(path, SENTENCE)
    return path.suffix


def test_the_group_reads_why_a_publisher_declined(someone: Someone, script: bool) -> None:
    path = agree(someone, f"Declined {script}", "We meet on the roof.")
    priya = someone("Priya")
    priya.go(path + "/publish")
    priya.follow(re.compile("^I will not publish this"))
    priya.press("Send my reason to the group")
    expect(priya.page.locator(".govuk-error-summary")).to_be_visible()
    priya.write("Your reason, in plain words", "The roof has no lift.")
    priya.press("Send my reason to the group")
    sam = someone("Sam")
    sam.go("/home")
    sam.follow("What we will talk about")
    sam.sees(re.compile("The roof has no lift"))
