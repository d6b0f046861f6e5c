"""The look keeps its word: contrast in every theme, pictures that exist, nothing inline."""

import re
from pathlib import Path

import pytest

from service.assets import ROOT

CSS = ROOT / "service/static/css"
TEMPLATES = sorted((ROOT / "templates").rglob("*.html"))
PAPERS = ("page", "sheet", "sunk", "honey", "pine", "plum", "clay")


def _themes() -> dict[str, dict[str, str]]:
    sheet = (CSS / "tokens.css").read_text(encoding="utf-8")
    found: dict[str, dict[str, str]] = {}
    for name, body in re.findall(r'\[data-theme="(\w+)"\] \{(.*?)\}', sheet, re.DOTALL):
        colours = dict(re.findall(r"--([\w-]+): (#[0-9a-f]{3,6})", body))
        found[name] = {**found.get("standard", {}), **colours}
    return found


def _light(colour: str) -> float:
    digits = colour[1:] if len(colour) == 7 else "".join(c * 2 for c in colour[1:])
    parts = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _ratio(one: str, other: str) -> float:
    bright, dim = sorted((_light(one), _light(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


THEMES = _themes()


def test_there_are_four_themes() -> None:
    assert list(THEMES) == ["standard", "cream", "dark", "yellow"]


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("ink", ["ink", "soft", "link", "act", "warn", "ok"])
def test_words_stand_out_seven_to_one_on_every_paper(theme: str, ink: str) -> None:
    colours = THEMES[theme]
    assert min(_ratio(colours[ink], colours[paper]) for paper in PAPERS) >= 7


@pytest.mark.parametrize("theme", THEMES)
def test_words_on_the_main_button_stand_out_seven_to_one(theme: str) -> None:
    colours = THEMES[theme]
    assert _ratio(colours["on-act"], colours["act"]) >= 7
    assert _ratio(colours["on-act"], colours["act-press"]) >= 7


@pytest.mark.parametrize("theme", THEMES)
def test_edges_of_things_to_press_stand_out_three_to_one(theme: str) -> None:
    colours = THEMES[theme]
    assert min(_ratio(colours["edge"], colours[paper]) for paper in ("page", "sheet", "sunk")) >= 3


def test_every_picture_a_template_names_is_drawn() -> None:
    drawn = set(
        re.findall(r'<symbol id="([\w-]+)"', (ROOT / "service/static/icons.svg").read_text("utf-8"))
    )
    named = {
        name
        for path in TEMPLATES
        for name in re.findall(r"\bicon\(['\"]([\w-]+)['\"]", path.read_text(encoding="utf-8"))
    }
    assert named <= drawn


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.name)
def test_no_page_carries_inline_script_or_style(path: Path) -> None:
    page = path.read_text(encoding="utf-8")
    assert not re.search(r"<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)", page)


@pytest.mark.parametrize("path", sorted(CSS.glob("*.css")), ids=lambda path: path.name)
def test_style_knows_start_and_end_but_no_left_and_right(path: Path) -> None:
    css = re.sub(r"/\*.*?\*/", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
    assert not re.search(r"(margin|padding|border)-(left|right)|[{;\s](left|right)\s*:", css)
