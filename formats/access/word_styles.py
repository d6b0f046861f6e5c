"""What words in a Word file really look like: defaults, styles on styles, and what is set by hand.

What one level says is a small table, such as {"size": "24", "bold": "1"}; a nearer one is laid
over it. Sizes are half points and line heights are as Word keeps them.
"""

import re
from collections.abc import Iterator, Mapping
from typing import TypeAlias

from lxml import etree

from formats.access.word_xml import attr, found, is_on, name, says

Said: TypeAlias = Mapping[str, str]
_LONGEST_CHAIN = 20
_SWITCHES = {
    "bold": "w:b",
    "italic": "w:i",
    "caps": "w:caps",
    "small_caps": "w:smallCaps",
    "hidden": "w:vanish",
    "rtl": "w:rtl",
}
_VALUES = {"size": "w:sz", "underline": "w:u", "raised": "w:vertAlign", "mark": "w:highlight"}
_SIZE = re.compile(r"\d{1,4}(\.\d+)?")
_HEADING = re.compile(r"heading ([1-9])")


def run_says(properties: etree._Element | None) -> dict[str, str]:
    """Return what w:rPr says."""
    if properties is None:
        return {}
    told = {
        key: "1" if is_on(properties.find(name(tag))) else ""
        for key, tag in _SWITCHES.items()
        if properties.find(name(tag)) is not None
    }
    told |= {key: said for key, tag in _VALUES.items() if (said := says(properties, tag))}
    if not _SIZE.fullmatch(told.get("size", "20")):
        del told["size"]
    if (ink := properties.find(name("w:color"))) is not None:
        told["ink"] = _colour(attr(ink, "val")) or ("?" if attr(ink, "themeColor") else "")
    if (shade := properties.find(name("w:shd"))) is not None:
        told["fill"] = fill_of(shade)
    for key, local in (("language", "val"), ("rtl_language", "bidi")):
        if said := says(properties, "w:lang", local):
            told[key] = said
    return told


def paragraph_says(properties: etree._Element | None) -> dict[str, str]:
    """Return what w:pPr says."""
    if properties is None:
        return {}
    told = {}
    spacing = properties.find(name("w:spacing"))
    if spacing is not None and attr(spacing, "line"):
        told["line"] = attr(spacing, "line")
        told["line_rule"] = attr(spacing, "lineRule") or "auto"
    if side := says(properties, "w:jc"):
        told["side"] = side
    for key, tag in (("bidi", "w:bidi"), ("whole_words", "w:suppressAutoHyphens")):
        if (switch := properties.find(name(tag))) is not None:
            told[key] = "1" if is_on(switch) else ""
    if (shade := properties.find(name("w:shd"))) is not None:
        told["paper"] = fill_of(shade)
    if outline := says(properties, "w:outlineLvl"):
        told["level"] = str(int(outline) + 1) if outline in set("012345678") else ""
    if (numbered := properties.find(name("w:numPr"))) is not None:
        listed = says(numbered, "w:numId")
        told["list"] = "" if listed == "0" else listed or told.get("list", "")
    return told


def fill_of(shade: etree._Element | None) -> str:
    """Return the colour of a shade as RRGGBB, "" for none, "?" where it cannot be told."""
    if shade is None:
        return ""
    if attr(shade, "val") == "solid":
        return _colour(attr(shade, "color")) or "?"
    fill = _colour(attr(shade, "fill"))
    return fill or ("?" if attr(shade, "themeFill") else "")


def _colour(said: str) -> str:
    return said.upper() if re.fullmatch(r"[0-9A-Fa-f]{6}", said) else ""


class Styles:
    """What each style says, with all that it takes over from the styles below it."""

    def __init__(self, root: etree._Element) -> None:
        self._raw = {attr(style, "styleId"): style for style in found(root, "w:style")}
        self._done: dict[str, dict[str, str]] = {}
        usual = (
            key
            for key, style in self._raw.items()
            if attr(style, "type") == "paragraph" and attr(style, "default") in {"1", "true", "on"}
        )
        self.usual = next(usual, "")
        defaults = root.find(name("w:docDefaults"))
        self._base: dict[str, str] = {}
        if defaults is not None:
            self._base |= paragraph_says(next(found(defaults, "w:pPr"), None))
            self._base |= run_says(next(found(defaults, "w:rPr"), None))

    def name(self, style: str) -> str:
        """Return the name of a style in small letters, such as "heading 1"; "" where unknown."""
        return says(self._raw.get(style), "w:name").lower()

    def all_of(self, style: str) -> Said:
        """Return all that a style says, with the styles below it but not the defaults."""
        if style not in self._done:
            told: dict[str, str] = {}
            for each in reversed(list(self._chain(style))):
                told |= paragraph_says(each.find(name("w:pPr")))
                told |= run_says(each.find(name("w:rPr")))
                if heading := _HEADING.fullmatch(says(each, "w:name").lower()):
                    told["level"] = heading[1]
            self._done[style] = told
        return self._done[style]

    def paragraph(self, properties: etree._Element | None, around: Said) -> Said:
        """Return what holds for a paragraph; `around` is what the table round it says."""
        style = says(properties, "w:pStyle")
        known = style if style in self._raw else self.usual
        return {**self._base, **around, **self.all_of(known), **paragraph_says(properties)}

    def run(self, paragraph: Said, properties: etree._Element | None) -> Said:
        """Return what holds for a run in a paragraph of which `paragraph` holds."""
        if properties is None:
            return paragraph
        return {**paragraph, **self.all_of(says(properties, "w:rStyle")), **run_says(properties)}

    def table(self, style: str, part: str) -> Said:
        """Return what a table style says of one part, such as "firstRow"; "" for the whole."""
        told: dict[str, str] = {}
        for each in reversed(list(self._chain(style))):
            parts = [each] if not part else list(found(each, "w:tblStylePr"))
            for own in parts:
                if part and attr(own, "type") != part:
                    continue
                told |= run_says(own.find(name("w:rPr")))
                cell = own.find(name("w:tcPr"))
                if cell is not None and cell.find(name("w:shd")) is not None:
                    told["cell"] = fill_of(cell.find(name("w:shd")))
        return told

    def _chain(self, style: str) -> Iterator[etree._Element]:
        for _ in range(_LONGEST_CHAIN):
            if style not in self._raw:
                return
            yield self._raw[style]
            style = says(self._raw[style], "w:basedOn")
