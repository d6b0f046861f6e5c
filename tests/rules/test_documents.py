"""The documents say what is there: every setting, command, format and check, by its real name."""

import re
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest
from rules.repository import ROOT, committed, short, words

from content.checking import Finding, all_checks, check
from content.checking.readability import Score
from content.checking.summary import Shape, Summary
from formats.readers import read
from formats.writers import all_formats
from service.commands import all_commands
from service.commands.make import Result
from service.config import PREFIX, WITHOUT_PREFIX, Settings

PAGES = tuple(path for path in committed() if path.suffix == ".md")
FOR_PEOPLE = tuple(path for path in PAGES if short(path).startswith("docs/using/"))
LINK = re.compile(r"\[[^\]]*\]\(([^)#\s]+)(?:#[^)]*)?\)")
NAMED = re.compile(r"`((?:content|formats|service|templates|tests|docs|bench)/[\w./*-]+)`")
MADE_AT_SET_UP = ("service/static/vendor", "docs/pictures")
TO_BE_MADE = {"content/checking/checks/shouting.py", "formats/writers/speaking_notes.py"}
"""The examples of CONTRIBUTING.md."""
MADE_BY_THE_BROWSER_TESTS = "docs/pictures/"


def page(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def setting_names() -> Iterator[str]:
    short_names = {field: name for name, field in WITHOUT_PREFIX.items()}
    for field in fields(Settings):
        yield short_names.get(field.name, PREFIX + field.name.upper())


def test_every_setting_is_told() -> None:
    told = page("docs/running/settings.md")
    assert [name for name in setting_names() if f"`{name}`" not in told] == []


def test_no_setting_is_told_that_is_gone() -> None:
    told = re.findall(rf"`({PREFIX}[A-Z_]+)`", page("docs/running/settings.md"))
    assert sorted(set(told) - set(setting_names())) == []


def test_every_part_of_the_command_is_told() -> None:
    told = page("docs/running/command.md")
    names = [each.name for each in all_commands()]
    assert [name for name in names if f"## `sharethepen {name}" not in told] == []


def test_every_format_is_told() -> None:
    told = page("docs/running/command.md")
    assert [name for name in all_formats() if f"`{name}`" not in told] == []


def test_every_check_is_told() -> None:
    told = page("docs/using/check.md")
    titles = [each.title["en"] for each in all_checks().values()]
    assert [title for title in titles if title not in told] == []
    named = page("docs/running/command.md")
    assert [name for name in all_checks() if f"`{name}`" not in named] == []


def test_the_readme_says_the_two_commands() -> None:
    told = page("README.md")
    assert "make run" in told
    assert "make test" in told


def test_the_guide_opens_with_a_check_and_a_format_in_one_file() -> None:
    headings = re.findall(r"(?m)^## (.+)$", page("CONTRIBUTING.md"))
    assert headings[:2] == ["Add a check in one file", "Add a format in one file"]


@pytest.mark.parametrize("path", PAGES, ids=short)
def test_every_link_of_a_page_leads_somewhere(path: Path) -> None:
    targets = [target for target in LINK.findall(words(path)) if "://" not in target]
    lost = [
        target
        for target in targets
        if not (path.parent / target).exists()
        and not short_of(path.parent / target).startswith(MADE_BY_THE_BROWSER_TESTS)
    ]
    assert lost == []


@pytest.mark.parametrize("path", PAGES, ids=short)
def test_every_file_that_a_page_names_is_there(path: Path) -> None:
    gone = [
        name
        for name in sorted(set(NAMED.findall(words(path))))
        if not name.startswith(MADE_AT_SET_UP) and name not in TO_BE_MADE
        if not any(ROOT.glob(name.rstrip("/")))
    ]
    assert gone == []


@pytest.mark.parametrize("shape", [Finding, Summary, Shape, Score, Result])
def test_every_name_in_the_output_for_programs_is_told(shape: type[Any]) -> None:
    told = page("docs/running/command.md")
    assert [each.name for each in fields(shape) if f'"{each.name}"' not in told] == []


@pytest.mark.parametrize("path", FOR_PEOPLE, ids=short)
def test_pages_for_people_pass_our_own_checks(path: Path) -> None:
    found = check(read(path.read_bytes(), path.name).document)
    kept = [
        (each.words, each.message)
        for each in found
        if each.check in {"long_sentence", "long_paragraph", "heading_order", "double_negative"}
        or (each.check in {"jargon", "passive_voice"} and each.severity == "first")
    ]
    assert kept == []


def short_of(path: Path) -> str:
    return path.resolve().relative_to(ROOT).as_posix()
