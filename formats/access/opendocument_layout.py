"""Access rules for OpenDocument about print and package: sizes, spacing, no looks set by hand."""

import re
from collections.abc import Iterator

from lxml import etree

from formats.access.colours import contrast
from formats.access.opendocument_file import OdtFile, attr, found, name
from formats.access.rule import Rule

_SMALLEST_PRINT = 12
"""Points: UKAAF's least for clear print."""
_LEAST_CONTRAST = 7.0
"""WCAG 1.4.6."""
_LEAST_LINE = 125
"""Percent of the font's own line."""
_SPEECH = frozenset(
    f"{space}:{part}{kind}"
    for space, kind in (("fo", ""), ("style", "-complex"), ("style", "-asian"))
    for part in ("language", "script", "country")
) | {"style:rfc-language-tag", "fo:text-align", "style:writing-mode"}
"""What a passage may say by itself: its language and its direction."""
_SIZES = ("fo:font-size", "style:font-size-asian", "style:font-size-complex")
_POINTS = re.compile(r"([\d.]+)pt")
_PERCENT = re.compile(r"([\d.]+)%")


def _looks(file: OdtFile) -> Iterator[etree._Element]:
    tags = ("style:text-properties", "style:paragraph-properties")
    for root in (file.styles, file.content):
        yield from found(root, *tags)


def _any(file: OdtFile, key: str, *values: str) -> bool:
    return any(attr(each, key) in values for each in _looks(file))


def _sizes(file: OdtFile) -> tuple[str, ...]:
    """Nothing is smaller than the body, page numbers included (UKAAF G003)."""
    body = _number(_POINTS, file.says("paragraph", "", "fo:font-size"))
    every = {_number(_POINTS, attr(each, key)) for each in _looks(file) for key in _SIZES}
    small = sorted(size for size in every if 0 < size < max(body, _SMALLEST_PRINT))
    return tuple(f"Some words are only {size:g} points high." for size in small)


def _number(shape: re.Pattern[str], text: str) -> float:
    match = shape.fullmatch(text)
    return float(match[1]) if match else 0.0


def _aligned(file: OdtFile) -> tuple[str, ...]:
    stretched = _any(file, "fo:text-align", "justify")
    return ("Lines are stretched to the edge.",) if stretched else ()


def _plain_letters(file: OdtFile) -> tuple[str, ...]:
    slanted = _any(file, "fo:font-style", "italic", "oblique")
    capitals = _any(file, "fo:text-transform", "uppercase", "capitalize")
    small = _any(file, "fo:font-variant", "small-caps")
    return ("Some words are in italics or capitals.",) if slanted or capitals or small else ()


def _underlined(file: OdtFile) -> tuple[str, ...]:
    lines = [
        each.getparent()
        for each in _looks(file)
        if attr(each, "style:text-underline-style") not in {"", "none"}
    ]
    wrong = [s for s in lines if s is not None and "link" not in attr(s, "style:name").casefold()]
    return ("Words that are no link are underlined.",) if wrong else ()


def _spacing(file: OdtFile) -> tuple[str, ...]:
    """The styles that hold running text: tables and headings may stand closer."""
    line = _number(_PERCENT, file.says("paragraph", "Text_20_body", "fo:line-height"))
    return () if line >= _LEAST_LINE else ("The lines stand too close.",)


def _hyphens(file: OdtFile) -> tuple[str, ...]:
    off = file.says("paragraph", "", "fo:hyphenate") == "false"
    split = not off or _any(file, "fo:hyphenate", "true")
    return ("Words may be split at the end of a line.",) if split else ()


def _unlocked(file: OdtFile) -> tuple[str, ...]:
    locked = any(attr(each, "text:protected") == "true" for each in file.body.iter("*"))
    return ("The file is locked: screen readers may not read it.",) if locked else ()


def _by_style(file: OdtFile) -> tuple[str, ...]:
    """Looks come from styles, so that a reader can change one style and all follow."""
    allowed = {name(key) for key in _SPEECH}
    own = [
        properties
        for style in found(file.content, "style:style")
        if attr(style, "style:family") in {"text", "paragraph"}
        for properties in style
    ]
    wrong = {key for properties in own for key in properties.attrib} - allowed
    return ("Some words have a look set by hand.",) if wrong else ()


def _styles_exist(file: OdtFile) -> tuple[str, ...]:
    families = {"text:p": "paragraph", "text:h": "paragraph", "text:span": "text", "text:a": "text"}
    missing = {
        attr(each, "text:style-name")
        for tag, family in families.items()
        for each in found(file.body, tag)
        if (family, attr(each, "text:style-name")) not in file.named
    }
    return tuple(f"A style is missing: {each}" for each in sorted(missing - {""}))


def _contrast(file: OdtFile) -> tuple[str, ...]:
    """Words on white, or on the shade of their own style."""
    weak = []
    for (_, named), style in file.named.items():
        ink = _own(style, "fo:color")
        paper = _own(style, "fo:background-color") or "#ffffff"
        if ink.startswith("#") and contrast(ink[1:], paper[1:]) < _LEAST_CONTRAST:
            weak.append(f"The letters are too pale in the style {named.replace('_20_', ' ')}.")
    return tuple(weak)


def _own(style: etree._Element, key: str) -> str:
    return next((value for each in style if (value := attr(each, key))), "")


def _whole(file: OdtFile) -> tuple[str, ...]:
    listed = {attr(each, "manifest:full-path") for each in found(file.manifest, *_ENTRY)}
    same = listed - {"/"} == file.parts and file.kind_first
    return () if same else ("The file does not list its own parts.",)


_ENTRY = ("manifest:file-entry",)


def _pictures_inside(file: OdtFile) -> tuple[str, ...]:
    shown = [attr(each, "xlink:href") for each in found(file.body, "draw:image")]
    absent = [each for each in shown if each.removeprefix("./") not in file.parts]
    return ("A picture is not in the file.",) * len(absent)


LAYOUT: tuple[Rule[OdtFile], ...] = (
    Rule(
        "odt-sizes",
        "No words are smaller than the main text.",
        _sizes,
        "Change the size in the style, not in the words.",
    ),
    Rule(
        "odt-aligned",
        "Lines are not stretched.",
        _aligned,
        "Choose Align Left in the style.",
    ),
    Rule(
        "odt-letters",
        "No italics and no capitals for looks.",
        _plain_letters,
        "Use bold in place of italics or capitals.",
    ),
    Rule(
        "odt-underline",
        "Only links are underlined.",
        _underlined,
        "Use bold in place of lines under words.",
    ),
    Rule(
        "odt-spacing",
        "Lines stand well apart.",
        _spacing,
        "Set the line spacing of the style to 1.5.",
    ),
    Rule(
        "odt-hyphens",
        "No word is split at the end of a line.",
        _hyphens,
        "Turn hyphenation off in the style.",
    ),
    Rule(
        "odt-unlocked",
        "The file is not locked.",
        _unlocked,
        "Open the properties of the section. Take the protection off.",
    ),
    Rule(
        "odt-styles",
        "Every look comes from a style.",
        _by_style,
        "Select the words. Choose Format, Clear Direct Formatting. Then choose a style.",
    ),
    Rule(
        "odt-style-names",
        "Every style that is used is there.",
        _styles_exist,
        "Give the words a style that is in the list.",
    ),
    Rule(
        "odt-contrast",
        "Letters stand out from their background.",
        _contrast,
        "Choose a darker colour in the style.",
    ),
    Rule(
        "odt-whole",
        "The file lists all its parts.",
        _whole,
        "Save the file again with LibreOffice.",
    ),
    Rule(
        "odt-pictures",
        "Every picture is in the file.",
        _pictures_inside,
        "Put the picture in again. Do not link to it.",
    ),
)
