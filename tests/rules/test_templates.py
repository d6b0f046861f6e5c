"""The templates: parts that are used, words that can be translated, nothing run in the page."""

import re
from pathlib import Path

import pytest
from rules.repository import ROOT, committed, modules, short, words

TEMPLATES = tuple(
    path for path in committed() if path.suffix == ".html" and short(path).startswith("templates/")
)
JINJA = re.compile(r"\{%.*?%\}|\{\{.*?\}\}|\{#.*?#\}", re.DOTALL)
INLINE = re.compile(
    r"<style|\sstyle=|\son[a-z]+=|javascript:|<script(?![^>]*\ssrc=)|\shx-on", re.IGNORECASE
)
BARE_WORDS = re.compile(r">\s*([A-Z][a-z]+(?: [a-z]+)+[^<]*)<")
TITLE = "Share the Pen"
SHOWS_WITHOUT_TRANSLATING = {"templates/patterns/patterns.html"}
"""The page of patterns is for builders."""


def test_there_are_templates() -> None:
    assert len(TEMPLATES) > 20


@pytest.mark.parametrize("path", TEMPLATES, ids=short)
def test_nothing_inline_runs_or_paints(path: Path) -> None:
    assert INLINE.findall(words(path)) == []


@pytest.mark.parametrize("path", TEMPLATES, ids=short)
def test_every_address_of_the_browser_is_ours(path: Path) -> None:
    assert re.findall(r"(?:src|href|action)=\"(?:https?:)?//", words(path)) == []


@pytest.mark.parametrize("path", TEMPLATES, ids=short)
def test_words_for_people_go_through_the_translator(path: Path) -> None:
    if short(path) in SHOWS_WITHOUT_TRANSLATING:
        pytest.skip("for builders, in English only")
    bare = BARE_WORDS.findall(JINJA.sub("", words(path)))
    assert [found for found in bare if TITLE not in found] == []


def test_every_fragment_is_part_of_a_page_or_rendered_by_a_view() -> None:
    texts = {path: words(path) for path in (*TEMPLATES, *modules("service"))}
    fragments = [path for path in TEMPLATES if path.name.startswith("_")]
    idle = [
        short(each)
        for each in fragments
        if not any(name_of(each) in text for path, text in texts.items() if path != each)
    ]
    assert idle == []


def name_of(path: Path) -> str:
    return path.relative_to(ROOT / "templates").as_posix()
