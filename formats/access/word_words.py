"""Access rules for Word about words: title, language, direction, alt text, links."""

import re
from collections.abc import Iterator

from lxml import etree

from formats.access.rule import Rule
from formats.access.word_file import WordFile, attr, found, name, style_of, words

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_LEFT_TO_RIGHT = re.compile("[A-Za-z\u00c0-\u024f]")
_FILE_NAME = re.compile(r"\.(png|jpe?g|svg|gif|bmp|tiff?)\s*$", re.IGNORECASE)
_EMPTY_WORDS = frozenset({"click here", "here", "more", "read more", "link", "this link"})


def _title(file: WordFile) -> tuple[str, ...]:
    title = next(found(file.core, "dc:title"), None)
    named = title is not None and (title.text or "").strip()
    return () if named else ("The file has no title.",)


def _language(file: WordFile) -> tuple[str, ...]:
    said = next(found(file.core, "dc:language"), None)
    default = next(found(file.styles, "w:lang"), None)
    if said is None or not (said.text or "").strip():
        return ("The file does not say its language.",)
    return () if attr(default, "val") else ("The words do not say their language.",)


def _direction(file: WordFile) -> tuple[str, ...]:
    return tuple(
        f"These words do not say that they run from right to left: {words(run)}"
        for run in found(file.body, "w:r")
        if _RIGHT_TO_LEFT.search(words(run)) and next(found(run, "w:rtl"), None) is None
    )


def _whole_paragraphs(file: WordFile) -> tuple[str, ...]:
    """A paragraph that is only in Arabic letters must stand at the right."""
    normal = file.style("Normal")
    usual = normal is not None and next(found(normal, "w:bidi"), None) is not None
    return tuple(
        f"This paragraph stands on the wrong side: {words(each)[:60]}"
        for each in file.paragraphs()
        if _RIGHT_TO_LEFT.search(words(each))
        and not _LEFT_TO_RIGHT.search(words(each))
        and not _is_bidi(each, usual=usual)
    )


def _is_bidi(paragraph: etree._Element, *, usual: bool) -> bool:
    own = next(found(paragraph, "w:bidi"), None)
    return usual if own is None else attr(own, "val") not in {"0", "false"}


def _alt_text(file: WordFile) -> tuple[str, ...]:
    return tuple(
        f"{shown.get('name', 'A picture')} has no words."
        for shown in found(file.body, "wp:docPr")
        if not shown.get("descr", "").strip() and not _decorative(shown)
    )


def _decorative(shown: etree._Element) -> bool:
    return any(mark.get("val") == "1" for mark in found(shown, "adec:decorative"))


def _alt_is_words(file: WordFile) -> tuple[str, ...]:
    return tuple(
        f"The words for a picture are a file name: {shown.get('descr')}"
        for shown in found(file.body, "wp:docPr")
        if _FILE_NAME.search(shown.get("descr", ""))
    )


def _links_say(file: WordFile) -> tuple[str, ...]:
    return tuple(
        f"A link does not say where it leads: {said or 'no words'}"
        for said in (words(link).strip() for link in found(file.body, "w:hyperlink"))
        if not said or said.casefold() in _EMPTY_WORDS
    )


def _links_lead(file: WordFile) -> tuple[str, ...]:
    known = {each.get("Id") for each in found(file.links, "rel:Relationship")}
    places = {attr(each, "name") for each in found(file.body, "w:bookmarkStart")}
    return tuple(_broken(found(file.body, "w:hyperlink"), known, places))


def _broken(
    links: Iterator[etree._Element], known: set[str | None], places: set[str]
) -> Iterator[str]:
    for link in links:
        outside, inside = link.get(name("r:id")), attr(link, "anchor")
        if (outside is None or outside not in known) and inside not in places:
            yield f"A link leads nowhere: {words(link)}"


def _typed_lists(file: WordFile) -> tuple[str, ...]:
    typed = re.compile(r"^\s*([•●▪◦*]|[-–](?=\s))\s")
    return tuple(
        f"A list is typed by hand: {words(each)[:60]}"
        for each in file.paragraphs()
        if typed.match(words(each)) and not style_of(each).startswith("Heading")
    )


WORDS: tuple[Rule[WordFile], ...] = (
    Rule("word-title", "The file has a title.", _title),
    Rule("word-language", "The file says its language.", _language),
    Rule("word-direction", "Words that run right to left say so.", _direction),
    Rule("word-side", "Paragraphs start at their own side.", _whole_paragraphs),
    Rule("word-alt-text", "Every picture has words or is marked as decoration.", _alt_text),
    Rule("word-alt-words", "The words for pictures are not file names.", _alt_is_words),
    Rule("word-link-words", "Every link says where it leads.", _links_say),
    Rule("word-links", "Every link leads somewhere.", _links_lead),
    Rule("word-real-lists", "Lists are real lists.", _typed_lists),
)
