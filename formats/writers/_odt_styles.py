"""The named styles of our OpenDocument texts, from the same numbers as our Word files.

No paragraph carries a look of its own: whoever opens the file can change a style once.
Sizes and weights are said for Western, Asian and complex letters, or Arabic would stay small.
"""

from collections.abc import Iterator

from formats.writers._odt_languages import language_marks, own_side
from formats.writers._odt_list_styles import list_styles
from formats.writers._odt_page import pages, paper_layout
from formats.writers._odt_shapes import PAGE
from formats.writers._odt_xml import Attributes, Xml, node, part
from formats.writers._word_look import ACCENT, FONT, Look, right_to_left

_VERSION = {"office:version": "1.3"}
_DARK = {"fo:color": f"#{ACCENT.lower()}"}
_BOLD = {
    "fo:font-weight": "bold",
    "style:font-weight-asian": "bold",
    "style:font-weight-complex": "bold",
}
_KEEP = {"fo:keep-with-next": "always", "fo:keep-together": "always"}
_WHOLE = {"fo:keep-together": "always"}
_COMPLEX = {"style:language-complex": "ar", "style:country-complex": "SA"}
_LINK = {
    "fo:color": "#0b4a86",
    "style:text-underline-style": "solid",
    "style:text-underline-width": "auto",
    "style:text-underline-color": "font-color",
}


def styles_part(look: Look, header: Xml, footer: Xml, *, bare_first: bool) -> bytes:
    """Return the part that holds every named style, the page and what stands at its edges."""
    named = (_defaults(look), *_texts(look), *_headings(look), *_covers(look), *_lists(look))
    rest = (*_edges(look), *_characters(), _graphics(), *list_styles(look))
    return part(
        "office:document-styles",
        node("office:font-face-decls", _font()),
        node("office:styles", *named, *rest),
        node("office:automatic-styles", paper_layout(look)),
        node("office:master-styles", pages(header, footer, bare_first=bare_first)),
        attrs=_VERSION,
    )


def style_name(name: str) -> str:
    """Return the name by which text asks for a style: "Heading 1" is "Heading_20_1"."""
    return name.replace(" ", "_20_")


def _font() -> Xml:
    family = {"svg:font-family": FONT, "style:font-family-generic": "swiss"}
    return node("style:font-face", attrs={"style:name": FONT, **family})


def _defaults(look: Look) -> Xml:
    """Words of another script than the document's own count as Arabic where they are complex."""
    other = {} if right_to_left(look.language) else _COMPLEX
    text = {
        "style:font-name": FONT,
        "style:font-name-asian": FONT,
        "style:font-name-complex": FONT,
        **_size(look.body),
        **other,
        **language_marks(look.language),
        "fo:hyphenate": "false",
    }
    lines = {"fo:orphans": "2", "fo:widows": "2", **_space(0, 0, look.line)}
    return node(
        "style:default-style",
        node("style:paragraph-properties", attrs={**own_side(look.language), **lines}),
        node("style:text-properties", attrs=text),
        attrs={"style:family": "paragraph"},
    )


def _size(points: int) -> dict[str, str]:
    kinds = ("fo:font-size", "style:font-size-asian", "style:font-size-complex")
    return dict.fromkeys(kinds, f"{points}pt")


def _space(before: float, after: float, line: float) -> dict[str, str]:
    gaps = {"fo:margin-top": f"{before:.4g}pt", "fo:margin-bottom": f"{after:.4g}pt"}
    return {**gaps, "fo:line-height": f"{line:.0%}"}


def _style(
    name: str,
    paragraph: Attributes,
    text: Attributes | None = None,
    *inside: Xml,
    base: str = "Standard",
    follow: str = "",
    level: str = "",
) -> Xml:
    """One paragraph style; `inside` stands in its paragraph properties, such as a tab stop."""
    named = {
        "style:name": style_name(name),
        "style:display-name": name if " " in name else "",
        "style:family": "paragraph",
        "style:parent-style-name": base,
        "style:next-style-name": style_name(follow),
        "style:default-outline-level": level,
    }
    looks = [node("style:paragraph-properties", *inside, attrs=paragraph)]
    looks += [node("style:text-properties", attrs=text)] if text else []
    return node("style:style", *looks, attrs=named)


def _texts(look: Look) -> Iterator[Xml]:
    gap = look.body * 0.9
    side = "right" if right_to_left(look.language) else "left"
    bar = {f"fo:border-{side}": f"3pt solid #{ACCENT.lower()}", f"fo:padding-{side}": "12pt"}
    inward = {"fo:margin-left": "1cm", "fo:margin-right": "1cm"}
    yield _style("Standard", {}, base="")
    yield _style("Text body", _space(0, gap, look.line))
    yield _style("Quotations", {**_WHOLE, **_space(0, gap, look.line), **bar, **inward})
    yield _style("Meaning", {**_WHOLE, **_space(0, gap, look.line), **bar})
    yield _style("Caption", {**_WHOLE, **_space(0, gap * 1.5, look.line)})
    yield _style("Table Caption", {**_KEEP, **_space(gap, gap / 2, look.line)}, _BOLD)
    yield _style("Picture", {**_KEEP, **_space(gap / 2, gap / 2, 1)})
    yield _style("Picture Alone", _space(gap / 2, gap, 1))
    yield _style("Table Contents", _space(3, 3, 1.15))
    yield _style("Table Heading", _space(3, 3, 1.15), _BOLD)
    yield _style("Table Row Name", {**_KEEP, **_space(gap / 2, gap / 3, look.line)}, _BOLD)
    yield _style("Point Line", _space(2, look.body * 0.5, 1.4))
    yield _style("Point Picture", _space(2, 2, 1))


def _headings(look: Look) -> Iterator[Xml]:
    for level, size in enumerate(look.headings, 1):
        turn = {"fo:break-before": "page"} if look.easy and level == 1 else {}
        shape = {**_KEEP, **turn, **_space(0 if turn else size * 0.9, size * 0.45, 1.15)}
        letters = {**_BOLD, **_DARK, **_size(size)}
        name = f"Heading {level}"
        yield _style(name, shape, letters, follow="Text body", level=str(level))


def _lists(look: Look) -> Iterator[Xml]:
    space = _space(0, look.body * 0.55, look.line)
    edge = {"style:position": f"{PAGE - 2 * look.margin:.2f}cm", "style:type": "right"}
    dots = {"style:leader-style": "dotted", "style:leader-text": "."}
    stop = node("style:tab-stops", node("style:tab-stop", attrs={**edge, **dots}))
    yield _style("List Item", space)
    yield _style("Contents 1", space, None, stop)
    yield _style("Contents 2", {**space, "fo:margin-left": "1cm"}, None, stop)


def _covers(look: Look) -> Iterator[Xml]:
    heading = look.headings[0]
    turn = {"fo:break-before": "page"} if look.easy else {}
    dark = f"#{ACCENT.lower()}"
    pill = {"fo:background-color": dark, "fo:border": f"3pt solid {dark}", "fo:padding": "4pt"}
    white = {**_BOLD, "fo:color": "#ffffff", **_size(max(look.body, 20))}
    frame = {"fo:border": "2.25pt solid #000000", "fo:padding": "6pt"}
    next_ = "Text body"
    title = {**_BOLD, **_DARK, **_size(look.title)}
    yield _style("Title", {**_KEEP, **_space(12, 12, 1.1)}, title, follow=next_)
    yield _style("Subtitle", _space(0, look.body * 0.5, look.line), follow=next_)
    yield _style("Edition Label", {**_KEEP, **pill, **_space(6, 18, 1.15)}, white, follow=next_)
    yield _style("Draft Mark", {**_KEEP, **frame, **_space(6, 18, 1.3)}, _BOLD, follow=next_)
    opening = {**_KEEP, **turn, **_space(0 if turn else heading, 8, 1.15)}
    yield _style("Contents Heading", opening, {**_BOLD, **_DARK, **_size(heading)})


def _edges(look: Look) -> Iterator[Xml]:
    """Header and footer: never smaller than the body, as UKAAF asks for page numbers."""
    big = _size(look.body + 4) if look.easy else {}
    yield _style("Header", _space(0, 6, 1.15), _BOLD)
    yield _style("Footer", _space(6, 0, 1.15), {**_BOLD, **big})


def _characters() -> Iterator[Xml]:
    looks = {"Strong Emphasis": _BOLD, "Hard Word": _BOLD, "Internet link": _LINK}
    for name, look in looks.items():
        named = {"style:name": style_name(name), "style:display-name": name}
        made = node("style:text-properties", attrs=look)
        yield node("style:style", made, attrs={**named, "style:family": "text"})


def _graphics() -> Xml:
    """Pictures stand on the line like a letter."""
    place = {"style:vertical-pos": "top", "style:vertical-rel": "baseline"}
    named = {"style:name": "Graphics", "style:family": "graphic"}
    return node("style:style", node("style:graphic-properties", attrs=place), attrs=named)
