"""Access rules for Word about links: they say where they lead, and lead there."""

import re
from collections.abc import Iterator

from lxml import etree

from formats.access.rule import Fault, Rule
from formats.access.word_file import WordFile
from formats.access.word_passages import Passage
from formats.access.word_xml import attr, found, name, words

_EMPTY_WORDS = frozenset(
    {
        *("click", "click here", "here", "more", "read more", "link", "this link", "this", "page"),
        *("this page", "website", "find out more", "details", "download", "go", "info", "view"),
        *("more info", "more information", "learn more", "see more", "see here"),
        *("yma", "cliciwch yma", "mwy", "darllen mwy", "rhagor", "dolen"),
    }
)
_BARE = re.compile(r"(https?://|www\.|ftp://|file:|[a-z]:\\)\S*", re.IGNORECASE)
_BROKEN = re.compile(r"Error! (Reference source|Bookmark|Hyperlink|No text of)", re.IGNORECASE)


def _stretches(passage: Passage) -> Iterator[str]:
    """Yield the words of each link; a link may be cut in several pieces."""
    now: list[str] = []
    for piece in passage.pieces:
        if piece.link:
            now.append(piece.text)
        elif now:
            yield "".join(now).strip()
            now = []
    if now:
        yield "".join(now).strip()


def _links_say(file: WordFile) -> tuple[str, ...]:
    return (*_vague(file), *_silent(file))


def _vague(file: WordFile) -> Iterator[Fault]:
    for passage in file.passages:
        for said in _stretches(passage) if not passage.is_contents else ():
            if said.casefold().strip(" .:›»>→") in _EMPTY_WORDS:
                yield passage.fault(f"A link does not say where it leads: {said}")
            elif _BARE.fullmatch(said):
                yield passage.fault(f"A link is a bare address: {said}")


def _silent(file: WordFile) -> Iterator[Fault]:
    for link in found(file.body, "w:hyperlink"):
        picture = next(link.iter(name("w:drawing"), name("w:pict")), None)
        if not words(link).strip() and picture is None:
            yield file.at(link, "A link has no words.")


def _links_lead(file: WordFile) -> tuple[str, ...]:
    known = {each.get("Id") for each in found(file.links, "rel:Relationship")}
    places = {attr(each, "name").casefold() for each in found(file.body, "w:bookmarkStart")}
    places |= {"_top", "top"}
    return tuple(
        file.at(link, f"A link leads nowhere: {words(link)}")
        for link in found(file.body, "w:hyperlink")
        if not _leads(link, known, places)
    )


def _leads(link: etree._Element, known: set[str | None], places: set[str]) -> bool:
    outside = link.get(name("r:id"))
    return (outside is not None and outside in known) or attr(link, "anchor").casefold() in places


def _whole_fields(file: WordFile) -> tuple[str, ...]:
    asks = next(found(file.settings, "w:updateFields"), None)
    on = asks is not None and attr(asks, "val") not in {"0", "false", "off"}
    return (
        *(("Word asks a question when the file opens: to update its fields.",) if on else ()),
        *(
            passage.fault("A reference is broken, and Word shows an error there.")
            for passage in file.passages
            if _BROKEN.search(passage.text)
        ),
    )


LINKS: tuple[Rule[WordFile], ...] = (
    Rule(
        "word-link-words",
        "Every link says where it leads.",
        _links_say,
        "Right-click the link and choose Edit Hyperlink. Write where it leads, such as “Our plan”.",
    ),
    Rule(
        "word-links",
        "Every link leads somewhere.",
        _links_lead,
        "Right-click the link and choose Edit Hyperlink. Choose the right place, or remove it.",
    ),
    Rule(
        "word-fields",
        "Nothing in the file waits to be updated.",
        _whole_fields,
        "Select all and press F9. Mend what shows an error, then save.",
    ),
)
