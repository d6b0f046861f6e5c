"""The named styles of our OpenDocument texts, from the same numbers as our Word files.

No paragraph carries a look of its own: whoever opens the file can change a style once.
Sizes and weights are said for Western, Asian and complex letters, or Arabic would stay small.
"""

from collections.abc import Iterator
from dataclasses import replace

from formats.writers._odt_languages import language_marks, own_side
from formats.writers._odt_list_styles import list_styles
from formats.writers._odt_page import pages, paper_layout
from formats.writers._odt_shapes import PAGE
from formats.writers._odt_xml import Xml, node, part
from formats.writers._word_look import ACCENT, FONT, Look, right_to_left
from formats.writers._word_shapes import Shape, shapes

_VERSION = {"office:version": "1.3"}
_BOLD = {
    "fo:font-weight": "bold",
    "style:font-weight-asian": "bold",
    "style:font-weight-complex": "bold",
}
_COMPLEX = {"style:language-complex": "ar", "style:country-complex": "SA"}
_LINK = {
    "fo:color": "#0b4a86",
    "style:text-underline-style": "solid",
    "style:text-underline-width": "auto",
    "style:text-underline-color": "font-color",
}


FIRST_HEADING = "Heading 1 First"
"""The style of the first heading of a booklet: it begins the page after the contents."""
_NAMES = {
    "Normal": "Text body",
    "Quote": "Quotations",
    "caption": "Caption",
    "Table Text": "Table Contents",
    "List Bullet": "List Item",
    "toc 1": "Contents 1",
    "toc 2": "Contents 2",
    "TOC Heading": "Contents Heading",
    "header": "Header",
    "footer": "Footer",
}
"""Names of ODF for those of Word."""
_UNUSED = frozenset({"After Table", "List Number"})
_FOLLOWED = frozenset({"Title", "Subtitle", "Edition Label", "Draft Mark"})


def styles_part(look: Look, header: Xml, footer: Xml, *, bare_first: bool) -> bytes:
    """Return the part that holds every named style, the page and what stands at its edges."""
    named = (_defaults(look), *_named(look))
    rest = (*_characters(), _graphics(), *list_styles(look))
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
    lines = {"fo:orphans": "2", "fo:widows": "2", **_space(Shape("", line=look.line))}
    return node(
        "style:default-style",
        node("style:paragraph-properties", attrs={**own_side(look.language), **lines}),
        node("style:text-properties", attrs=text),
        attrs={"style:family": "paragraph"},
    )


def _size(points: float) -> dict[str, str]:
    kinds = ("fo:font-size", "style:font-size-asian", "style:font-size-complex")
    return dict.fromkeys(kinds, f"{points:g}pt")


def _named(look: Look) -> Iterator[Xml]:
    """Yield the paragraph styles: the same shapes as in our Word files, by the names of ODF."""
    yield _style("Standard", Shape(""), look, base="")
    for shape in shapes(look).values():
        name = _NAMES.get(shape.name, shape.name)
        if name not in _UNUSED:
            yield _style(f"Heading {shape.level}" if shape.level else name, shape, look)
    first = shapes(look)["Heading1"]
    opening = replace(first, name=FIRST_HEADING, new_page=look.easy)
    yield _style(FIRST_HEADING, opening, look, base="Heading_20_1")


def _style(name: str, shape: Shape, look: Look, *, base: str = "Standard") -> Xml:
    follows = bool(shape.level) or name in _FOLLOWED
    named = {
        "style:name": style_name(name),
        "style:display-name": name if " " in name else "",
        "style:family": "paragraph",
        "style:parent-style-name": base,
        "style:next-style-name": "Text_20_body" if follows else "",
        "style:default-outline-level": str(shape.level) if shape.level else "",
    }
    spaced = {**_space(shape), **_kept(shape, look), **_boxed(shape, look)} if shape.name else {}
    stops = (_stop(look),) if shape.number_at_end else ()
    looks = [node("style:paragraph-properties", *stops, attrs=spaced)]
    letters = {
        **(_BOLD if shape.bold else {}),
        **({"fo:color": _hex(shape.colour)} if shape.colour else {}),
        **(_size(shape.size) if shape.size else {}),
    }
    looks += [node("style:text-properties", attrs=letters)] if letters else []
    return node("style:style", *looks, attrs=named)


def _space(shape: Shape) -> dict[str, str]:
    return {
        "fo:margin-top": f"{shape.before:.4g}pt",
        "fo:margin-bottom": f"{shape.after:.4g}pt",
        "fo:line-height": f"{shape.line:.0%}",
        "fo:margin-left": f"{shape.inset:.4g}pt" if shape.inset else "",
        "fo:margin-right": f"{shape.outset:.4g}pt" if shape.outset else "",
    }


def _kept(shape: Shape, look: Look) -> dict[str, str]:
    """Say what stays on one page. The contents of a booklet begin on a page of their own."""
    turn = shape.new_page or (look.easy and shape.name == "TOC Heading")
    return {
        "fo:keep-with-next": "always" if shape.keep_next else "",
        "fo:keep-together": "always" if shape.keep_lines else "",
        "fo:break-before": "page" if turn else "",
    }


def _boxed(shape: Shape, look: Look) -> dict[str, str]:
    if shape.bar:
        side = "right" if right_to_left(look.language) else "left"
        return {f"fo:border-{side}": f"3pt solid {_hex(ACCENT)}", f"fo:padding-{side}": "12pt"}
    if not shape.padding:
        return {}
    return {
        "fo:background-color": _hex(shape.fill) if shape.fill else "",
        "fo:border": f"1pt solid {_hex(shape.edge or shape.fill)}",
        "fo:padding": f"{shape.padding:g}pt",
    }


def _hex(colour: str) -> str:
    return f"#{colour.lower()}"


def _stop(look: Look) -> Xml:
    edge = {"style:position": f"{PAGE - 2 * look.margin:.2f}cm", "style:type": "right"}
    dots = {"style:leader-style": "dotted", "style:leader-text": "."}
    return node("style:tab-stops", node("style:tab-stop", attrs={**edge, **dots}))


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
