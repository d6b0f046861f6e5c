"""Access rules for Word about print: sizes, spacing, colours, and no looks set by hand."""

from collections.abc import Iterator

from lxml import etree

from formats.access.rule import Rule
from formats.access.word_file import WordFile, attr, found, name

_SMALLEST_PRINT = 12
"""Points: UKAAF's least for clear print."""
_LEAST_CONTRAST = 7.0
"""WCAG 1.4.6."""
_BY_HAND = ("sz", "szCs", "b", "i", "color", "rFonts", "u", "highlight", "caps")
_SPACED_BY_HAND = ("spacing", "ind", "jc", "pBdr", "shd")


def _body_size(file: WordFile) -> float:
    return float(attr(next(found(file.styles, "w:sz"), None), "val") or 0) / 2


def _sizes(file: WordFile) -> tuple[str, ...]:
    """Nothing is smaller than the body, page numbers included (UKAAF G003)."""
    body = _body_size(file)
    sizes = [float(attr(size, "val")) / 2 for size in _everywhere(file, "w:sz", "w:szCs")]
    small = sorted({size for size in sizes if size < max(body, _SMALLEST_PRINT)})
    return tuple(f"Some words are only {size:g} points high." for size in small)


def _everywhere(file: WordFile, *tags: str) -> Iterator[etree._Element]:
    for root in (file.styles, file.body, *file.edges):
        yield from found(root, *tags)


def _aligned(file: WordFile) -> tuple[str, ...]:
    kinds = {attr(each, "val") for each in _everywhere(file, "w:jc")}
    return ("Lines are stretched to the edge.",) if kinds & {"both", "distribute"} else ()


def _plain_letters(file: WordFile) -> tuple[str, ...]:
    found_ = any(True for _ in _everywhere(file, "w:i", "w:iCs", "w:caps", "w:smallCaps"))
    return ("Some words are in italics or capitals.",) if found_ else ()


def _underlined(file: WordFile) -> tuple[str, ...]:
    lines = [each.getparent() for each in _everywhere(file, "w:u")]
    styles = [run.getparent() for run in lines if run is not None]
    names = [attr(style, "styleId") for style in styles]
    wrong = [each for each in names if not each.endswith("Hyperlink")]
    return ("Words that are no link are underlined.",) if wrong else ()


def _spacing(file: WordFile) -> tuple[str, ...]:
    normal = file.style("Normal")
    spaces = found(normal, "w:spacing") if normal is not None else iter(())
    line = attr(next(spaces, None), "line")
    return () if line and int(line) >= 300 else ("The lines stand too close.",)


def _hyphens(file: WordFile) -> tuple[str, ...]:
    said = next(found(file.settings, "w:autoHyphenation"), None)
    off = said is not None and attr(said, "val") in {"0", "false"}
    return () if off else ("Words may be split at the end of a line.",)


def _protected(file: WordFile) -> tuple[str, ...]:
    locks = next(found(file.settings, "w:documentProtection"), None)
    return () if locks is None else ("The file is locked: screen readers may not read it.",)


def _current(file: WordFile) -> tuple[str, ...]:
    modes = [
        s for s in found(file.settings, "w:compatSetting") if attr(s, "name") == "compatibilityMode"
    ]
    return () if any(attr(s, "val") == "15" for s in modes) else ("The file opens in an old mode.",)


def _by_style(file: WordFile) -> tuple[str, ...]:
    """Looks come from styles, so that a reader can change one style and all follow."""
    runs = [each.tag for r in found(file.body, "w:rPr") for each in r]
    paragraphs = [each.tag for p in found(file.body, "w:pPr") for each in p]
    wrong = {name(f"w:{tag}") for tag in _BY_HAND} & set(runs)
    wrong |= {name(f"w:{tag}") for tag in _SPACED_BY_HAND} & set(paragraphs)
    return ("Some words have a look set by hand.",) if wrong else ()


def _styles_exist(file: WordFile) -> tuple[str, ...]:
    known = {attr(style, "styleId") for style in found(file.styles, "w:style")}
    used = {attr(each, "val") for each in found(file.body, "w:pStyle", "w:rStyle", "w:tblStyle")}
    return tuple(f"A style is missing: {each}" for each in sorted(used - known))


def _contrast(file: WordFile) -> tuple[str, ...]:
    """Words on white, or on the shade of their own style."""
    weak = []
    for style in found(file.styles, "w:style"):
        ink = attr(next(found(style, "w:color"), None), "val")
        paper = attr(next(found(style, "w:shd"), None), "fill") or "FFFFFF"
        if ink and contrast(ink, paper) < _LEAST_CONTRAST:
            weak.append(f"The letters are too pale in the style {attr(style, 'styleId')}.")
    return tuple(weak)


def contrast(ink: str, paper: str) -> float:
    """Return the contrast ratio of two RRGGBB colours, 1-21 (WCAG 2.2)."""
    light, dark = sorted((_luminance(ink), _luminance(paper)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[n : n + 2], 16) / 255 for n in (0, 2, 4)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


LAYOUT: tuple[Rule[WordFile], ...] = (
    Rule("word-sizes", "No words are smaller than the main text.", _sizes),
    Rule("word-aligned", "Lines are not stretched.", _aligned),
    Rule("word-letters", "No italics and no capitals for looks.", _plain_letters),
    Rule("word-underline", "Only links are underlined.", _underlined),
    Rule("word-spacing", "Lines stand well apart.", _spacing),
    Rule("word-hyphens", "No word is split at the end of a line.", _hyphens),
    Rule("word-unlocked", "The file is not locked.", _protected),
    Rule("word-current", "The file opens in today's Word mode.", _current),
    Rule("word-styles", "Every look comes from a style.", _by_style),
    Rule("word-style-names", "Every style that is used is there.", _styles_exist),
    Rule("word-contrast", "Letters stand out from their background.", _contrast),
)
