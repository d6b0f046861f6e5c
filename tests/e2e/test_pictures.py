"""The pictures of the README: the pages as they are, shot by this test."""

import os
import re
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Page
from site_running import Site
from visitor import Visitor, Visits

FOLDER = Path(__file__).parents[2] / "docs" / "pictures"
LARGEST = 200_000
"""Bytes of a picture at most, so that the page about us opens fast."""


def document(visitor: Visitor, title: str) -> str:
    visitor.go("/home")
    visitor.follow(title)
    return visitor.path


def front(visitor: Visitor) -> None:
    visitor.go("/")


def home(visitor: Visitor) -> None:
    visitor.come_in_as("Sam")


def write(visitor: Visitor) -> None:
    visitor.come_in_as("Sam")
    document(visitor, "Your meeting about your care")
    visitor.page.get_by_role("link", name=re.compile("^Edit.*The meeting is about you")).click()
    page = visitor.still()
    page.locator("article.block--yours").evaluate("each => scrollTo(0, each.offsetTop - 700)")


def check(visitor: Visitor) -> None:
    visitor.come_in_as("Sam")
    visitor.go(document(visitor, "Your meeting about your care") + "/check")


def easy_read(visitor: Visitor) -> None:
    visitor.come_in_as("Ruth")
    visitor.go(document(visitor, "Welcome to Riverside") + "/easy-read")
    visitor.click(visitor.page.locator("ol a.card__name").nth(1))


def welsh(visitor: Visitor) -> None:
    visitor.come_in_as("Ruth")
    path = document(visitor, "Welcome to Riverside")
    visitor.go(path + "/languages")
    visitor.follow(re.compile("^Translate.*whole", re.IGNORECASE))


def decide(visitor: Visitor) -> None:
    visitor.come_in_as("Femi")
    visitor.follow("Read it and say what I think")


def published(visitor: Visitor) -> None:
    visitor.go("/published")
    visitor.follow("Welcome to Riverside")


Scene = Callable[[Visitor], None]
SCENES: tuple[Scene, ...] = (front, home, write, check, easy_read, welsh, decide, published)


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.__name__)
def test_the_page_about_us_shows_the_page_as_it_is(
    visits: Visits, new_site: Site, scene: Scene
) -> None:
    visitor = visits(new_site, height=1400)
    scene(visitor)
    picture = small(visitor.page)
    assert len(picture) <= LARGEST
    if os.environ.get("SHARETHEPEN_PICTURES"):
        FOLDER.mkdir(parents=True, exist_ok=True)
        (FOLDER / f"{scene.__name__.replace('_', '-')}.png").write_bytes(picture)


def small(page: Page) -> bytes:
    """Return a picture of what stands on the screen, in few colours and so in few bytes."""
    page.evaluate("document.activeElement.blur()")
    shot = Image.open(BytesIO(page.screenshot()))
    out = BytesIO()
    shot.convert("RGB").quantize(128).save(out, "PNG", optimize=True)
    return out.getvalue()
