"""Access rules for OpenDocument about words: title, language, direction, alt text, links."""

import re

from lxml import etree

from formats.access.opendocument_file import OdtFile, attr, found, name, words
from formats.access.rule import Rule

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_LEFT_TO_RIGHT = re.compile("[A-Za-z\u00c0-\u024f]")
_FROM_RIGHT = frozenset({"ar", "he", "fa", "ur", "ps", "ckb", "yi"})
_FILE_NAME = re.compile(r"\.(png|jpe?g|svg|gif|bmp|tiff?)\s*$", re.IGNORECASE)
_EMPTY_WORDS = frozenset({"click here", "here", "more", "read more", "link", "this link"})
_TYPED = re.compile(r"^\s*([•●▪◦*]|[-–](?=\s))\s")


def _title(file: OdtFile) -> tuple[str, ...]:
    title = next(found(file.meta, "dc:title"), None)
    named = title is not None and (title.text or "").strip()
    return () if named else ("The file has no title.",)


def _language(file: OdtFile) -> tuple[str, ...]:
    said = next(found(file.meta, "dc:language"), None)
    if said is None or not (said.text or "").strip():
        return ("The file does not say its language.",)
    default = file.says("paragraph", "", "fo:language")
    return () if default not in {"", "none"} else ("The words do not say their language.",)


def _direction(file: OdtFile) -> tuple[str, ...]:
    """Words in Arabic letters name a language of theirs, or a voice cannot say them."""
    return tuple(
        f"These words do not say that they run from right to left: {said.strip()[:60]}"
        for paragraph in file.paragraphs()
        for said, language in _spoken(file, paragraph)
        if _RIGHT_TO_LEFT.search(said) and language not in _FROM_RIGHT
    )


def _spoken(file: OdtFile, paragraph: etree._Element) -> list[tuple[str, str]]:
    own = file.says("paragraph", attr(paragraph, "text:style-name"), "style:language-complex")
    plain, told = paragraph.text or "", []
    for each in paragraph.iterdescendants(name("text:span")):
        style = attr(each, "text:style-name")
        told.append((words(each), file.says("text", style, "style:language-complex") or own))
    for each in paragraph:
        plain += ("" if each.tag == name("text:span") else words(each)) + (each.tail or "")
    return [(plain, own), *told]


def _side(file: OdtFile) -> tuple[str, ...]:
    """A paragraph that is only in Arabic letters must start at the right."""
    return tuple(
        f"This paragraph stands on the wrong side: {words(each)[:60]}"
        for each in file.paragraphs()
        if _RIGHT_TO_LEFT.search(words(each))
        and not _LEFT_TO_RIGHT.search(words(each))
        and not _starts_right(file, attr(each, "text:style-name"))
    )


def _starts_right(file: OdtFile, style: str) -> bool:
    mode = file.says("paragraph", style, "style:writing-mode")
    side = file.says("paragraph", style, "fo:text-align")
    return mode.startswith("rl") and side != "left"


def _alt_text(file: OdtFile) -> tuple[str, ...]:
    return tuple(
        f"{attr(frame, 'draw:name') or 'A picture'} has no words."
        for frame in found(file.body, "draw:frame")
        if not _alt(frame).strip() and attr(frame, "loext:decorative") != "true"
    )


def _alt(frame: etree._Element) -> str:
    return "".join(each.text or "" for each in found(frame, "svg:desc", "svg:title"))


def _alt_is_words(file: OdtFile) -> tuple[str, ...]:
    return tuple(
        f"The words for a picture are a file name: {_alt(frame)}"
        for frame in found(file.body, "draw:frame")
        if _FILE_NAME.search(_alt(frame))
    )


def _links_say(file: OdtFile) -> tuple[str, ...]:
    return tuple(
        f"A link does not say where it leads: {said or 'no words'}"
        for said in (words(link).strip() for link in found(file.body, "text:a"))
        if not said or said.casefold() in _EMPTY_WORDS
    )


def _links_lead(file: OdtFile) -> tuple[str, ...]:
    places = {attr(each, "text:name") for each in found(file.body, *_PLACES)}
    return tuple(
        f"A link leads nowhere: {words(link)}"
        for link in found(file.body, "text:a")
        if not _leads(attr(link, "xlink:href"), places)
    )


_PLACES = ("text:bookmark", "text:bookmark-start")


def _leads(address: str, places: set[str]) -> bool:
    return address[1:] in places if address.startswith("#") else ":" in address


def _typed_lists(file: OdtFile) -> tuple[str, ...]:
    return tuple(
        f"A list is typed by hand: {words(each)[:60]}"
        for each in found(file.body, "text:p")
        if _TYPED.match(words(each))
    )


WORDS: tuple[Rule[OdtFile], ...] = (
    Rule(
        "odt-title",
        "The file has a title.",
        _title,
        "Open File, Properties, Description. Write the title there.",
    ),
    Rule(
        "odt-language",
        "The file says its language.",
        _language,
        "Open Tools, Language, For all Text. Choose the language.",
        "first",
    ),
    Rule(
        "odt-direction",
        "Words that run right to left say so.",
        _direction,
        "Select the words. Choose their language at the bottom of the window.",
        "first",
    ),
    Rule(
        "odt-side",
        "Paragraphs start at their own side.",
        _side,
        "Click in the paragraph. Press the button for right to left.",
    ),
    Rule(
        "odt-alt-text",
        "Every picture has words or is marked as decoration.",
        _alt_text,
        "Click the picture with the right button. Choose Alt Text, and say what it shows.",
        "first",
    ),
    Rule(
        "odt-alt-words",
        "The words for pictures are not file names.",
        _alt_is_words,
        "Click the picture with the right button. Choose Alt Text, and say what it shows.",
        "first",
    ),
    Rule(
        "odt-link-words",
        "Every link says where it leads.",
        _links_say,
        "Write where the link leads, such as “Read the rules”.",
    ),
    Rule(
        "odt-links",
        "Every link leads somewhere.",
        _links_lead,
        "Press the link to try it. Give it a new address, or take it off.",
    ),
    Rule(
        "odt-real-lists",
        "Lists are real lists.",
        _typed_lists,
        "Take the typed sign out. Press the button for a list.",
        "maybe",
    ),
)
