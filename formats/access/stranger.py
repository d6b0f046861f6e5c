"""The rules for a file from anywhere, told by its bytes. Runs in the limited child only."""

import json
from collections.abc import Callable, Iterator, Mapping

from lxml import etree

from formats.access import epub, opendocument, pdf, web, word
from formats.access._pdf_file import PdfLocked
from formats.access.opendocument_file import open_odt
from formats.access.report import Report, as_data, report
from formats.access.word_file import WordFile, open_parts
from formats.access.word_pictures import shown
from formats.readers import limits
from formats.readers._kinds import kind_of
from formats.readers.brought import CannotRead

_CLEAR = "Is it clear to the people it is for?"
_ORDER = "Does it make sense when it is read from top to bottom?"
_FIT = "Do the words for each picture say what it shows?"
_IN_PICTURES = "Are there words inside a picture? Nobody can hear or enlarge those well."
_COLOUR = "Does a colour alone say something, such as red for late?"
_CONTRAST = "Do the letters stand out from what is behind them?"
_TRY = "Has someone who uses a screen reader tried it?"
QUESTIONS = (_CLEAR, _ORDER, _FIT, _IN_PICTURES, _COLOUR, _CONTRAST, _TRY)
"""What only a person can tell."""


def look(data: bytes, name: str) -> Report:
    """Return what is found. Raises CannotRead for files that cannot be opened or checked."""
    kind = _kind(data, name)
    if kind not in _LOOKS:
        raise CannotRead("not_text")
    try:
        return _LOOKS[kind](data)
    except PdfLocked as locked:
        raise CannotRead("password") from locked
    except ValueError as broken:
        raise CannotRead("broken") from broken


def answer(data: bytes, name: str) -> bytes:
    """Return what `look` returns as JSON, for the way out of the child."""
    return json.dumps(as_data(look(data, name))).encode()


def _kind(data: bytes, name: str) -> str:
    try:
        return kind_of(data, name)
    except CannotRead as other:
        if other.reason in _LOOKS:
            return other.reason
        raise


def _word(data: bytes) -> Report:
    parts = limits.unpack(data)
    main = parts.get("word/document.xml", b"")
    limits.check_bare_blocks(sum(main.count(start) for start in (b"<w:p>", b"<w:p ", b"<w:p/>")))
    opened = open_parts(parts)
    if not _holds_anything(opened.body, "drawing", "pict", "object"):
        raise CannotRead("no_words")
    found = {rule: rule.faults(opened) for rule in word.FOR_ANY}
    return report("docx", _pages(parts), found, _word_people(opened))


def _holds_anything(body: etree._Element, *pictures: str) -> bool:
    """Return whether there is a word or a picture: an empty page keeps every promise."""
    names = {etree.QName(each).localname for each in body.iter(etree.Element)}
    said = any(str(words).strip() for words in body.itertext())
    return said or not names.isdisjoint(pictures)


def _opendocument(data: bytes) -> Report:
    limits.unpack(data)  # refuses what can do harm before anything else sees it
    opened = open_odt(data)
    if not _holds_anything(opened.body, "frame", "custom-shape"):
        raise CannotRead("no_words")
    found = {rule: rule.faults(opened) for rule in opendocument.RULES}
    return report("odt", 0, found, (_CLEAR, _ORDER, _FIT, _CONTRAST, _COLOUR, _TRY))


def _pages(parts: Mapping[str, bytes]) -> int:
    """Return the pages as Word counted them when it saved the file last, 0 where it did not."""
    app = parts.get("docProps/app.xml", b"")
    said = app.partition(b"<Pages>")[2].partition(b"</Pages>")[0]
    # Other programs write 1 for any length.
    return int(said) if said.isdigit() and said != b"1" and len(said) < 6 else 0


def _word_people(file: WordFile) -> Iterator[str]:
    yield _CLEAR
    if any(True for _ in shown(file)):
        yield from (_FIT, _IN_PICTURES)
    yield _COLOUR
    yield _TRY


def _pdf(data: bytes) -> Report:
    opened = pdf.open_both(data)
    found = {rule: rule.faults(opened) for rule in pdf.rules_for(opened)}
    people = (_CLEAR, _ORDER, _FIT, _CONTRAST, _COLOUR, _TRY)
    return report("pdf", opened.file.pages, found, people)


def _web(data: bytes) -> Report:
    return report("html", 0, web.check_web(data), (_CLEAR, _ORDER, _FIT, _CONTRAST, _COLOUR, _TRY))


def _book(data: bytes) -> Report:
    limits.unpack(data, pages=True)  # refuses what can do harm before anything else sees it
    people = (_CLEAR, _ORDER, _FIT, _CONTRAST, _COLOUR, _TRY)
    return report("epub", 0, epub.check_epub(data), people)


_LOOKS: Mapping[str, Callable[[bytes], Report]] = {
    "docx": _word,
    "odt": _opendocument,
    "pdf": _pdf,
    "html": _web,
    "epub": _book,
}
