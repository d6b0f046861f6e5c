"""What people call each format: its name, what it is for, its picture, and its family on a page.

A format that has no words here is called by its own label and stands in the last family.
"""

from dataclasses import dataclass
from functools import cache
from typing import Literal, TypeAlias

from flask_babel import get_locale
from flask_babel import gettext as _

from formats.writers import all_formats

Family: TypeAlias = Literal["easy", "large", "hear", "read", "braille", "change"]
"""What somebody wants to do with a file."""


@dataclass(frozen=True, slots=True)
class FormatWords:
    """The words and the picture of one format, in the language of the page."""

    name: str
    line: str
    """What it is for, in one or two short sentences; "" where nobody wrote it."""
    icon: str
    family: Family
    easy: str = ""
    """Its name when it is made of the easy read edition; "" where it is called the same."""


def families() -> dict[Family, str]:
    """Return the heading of each family, in the order of a page."""
    return {
        "easy": _("Easy read, with pictures"),
        "large": _("Large print"),
        "hear": _("To listen to"),
        "read": _("To read or print"),
        "braille": _("Braille"),
        "change": _("To change, or to use in another program"),
    }


def words_of(format_id: str) -> FormatWords:
    """Return the words of a format."""
    known = _every()
    if format_id in known:
        return known[format_id]
    made_by = all_formats().get(format_id)
    return FormatWords(_(made_by.label) if made_by else format_id, "", "page", "change")


def name_of(format_id: str, kind: str = "standard") -> str:
    """Return what people call a file of this format, made of this kind of edition."""
    words = words_of(format_id)
    return words.easy if kind == "easy_read" and words.easy else words.name


def on_request(kind: str, language: str) -> tuple[tuple[str, FormatWords], ...]:
    """Return id and words of each format that is made of such an edition when somebody asks."""
    there = all_formats()
    return tuple(
        (one, words_of(one))
        for one in in_order()
        if there[one].on_request and kind in there[one].kinds and not there[one].missing(language)
    )


def in_order() -> tuple[str, ...]:
    """Return the id of every format there is, family by family, as the tables below name them."""
    known, there = _every(), all_formats()
    named = (one for one in known if one in there)
    return (*named, *(one for one in there if one not in known))


def _every() -> dict[str, FormatWords]:
    """Return the words of every format that has some, in the order of a page."""
    return _every_in(str(get_locale()))


@cache
def _every_in(_language: str) -> dict[str, FormatWords]:
    """Return them in the language of the page, looked up once: one page asks hundreds of times."""
    return (
        _of_pictures()
        | _of_large_print()
        | _of_sound()
        | _of_reading()
        | _of_braille()
        | _of_changing()
    )


def _of_pictures() -> dict[str, FormatWords]:
    return {
        "easy-read-word": FormatWords(
            _("Easy read"), _("Short points with pictures. You can change it."), "easy-read", "easy"
        ),
        "easy-read-pdf": FormatWords(
            _("Easy read PDF"), _("Short points with pictures, to print."), "printer", "easy"
        ),
        "easy-read-web": FormatWords(
            _("Easy read web page"),
            _("Short points with pictures, on a phone or computer."),
            "web",
            "easy",
        ),
    }


def _of_large_print() -> dict[str, FormatWords]:
    return {
        "large-print-word": FormatWords(
            _("Large print"), _("Big letters. You can change it."), "large-print", "large"
        ),
        "large-print-pdf": FormatWords(
            _("Large print PDF"), _("Big letters, to print."), "large-print", "large"
        ),
    }


def _of_sound() -> dict[str, FormatWords]:
    return {
        "audio": FormatWords(
            _("Audio"), _("A voice reads it to you."), "headphones", "hear", _("Audio, easy read")
        ),
        "web-read-along": FormatWords(
            _("Read-along web page"),
            _("A voice reads, and you see each sentence as it is said."),
            "web",
            "hear",
            _("Read-along web page, easy read"),
        ),
        "talking-epub": FormatWords(
            _("Talking e-book"),
            _("An e-book with the voice inside. Words light up as they are said."),
            "open-book",
            "hear",
            _("Talking e-book, easy read"),
        ),
        "audio-parts": FormatWords(
            _("Audio in parts"),
            _("One sound file for each part: for a car, a memory stick or an old player."),
            "headphones",
            "hear",
            _("Audio in parts, easy read"),
        ),
        "daisy": FormatWords(
            _("DAISY talking book"),
            _("For DAISY players. You move by headings and sentences."),
            "headphones",
            "hear",
            _("DAISY talking book, easy read"),
        ),
    }


def _of_reading() -> dict[str, FormatWords]:
    return {
        "web-page": FormatWords(_("Web page"), _("Read it on a phone or computer."), "web", "read"),
        "epub": FormatWords(
            _("E-book"),
            _("For a phone, tablet or e-reader. You choose the size and colours."),
            "open-book",
            "read",
            _("E-book, easy read"),
        ),
        "pdf": FormatWords(_("PDF"), _("To print as it is."), "printer", "read"),
    }


def _of_braille() -> dict[str, FormatWords]:
    return {
        "braille": FormatWords(
            _("Braille"),
            _("For an embosser or a braille display."),
            "braille",
            "braille",
            _("Braille, easy read"),
        ),
        "braille-pef": FormatWords(
            _("Braille, PEF"),
            _("The same pages, for an embosser that reads PEF."),
            "braille",
            "braille",
            _("Braille, PEF, easy read"),
        ),
    }


def _of_changing() -> dict[str, FormatWords]:
    return {
        "standard-word": FormatWords(_("Word"), _("To open and change."), "page", "change"),
        "opendocument": FormatWords(
            _("OpenDocument"),
            _("For LibreOffice and other offices. You can change it."),
            "page",
            "change",
            _("OpenDocument, easy read"),
        ),
        "plain-text": FormatWords(
            _("Plain text"),
            _("Words alone, for your own device."),
            "page",
            "change",
            _("Plain text, easy read"),
        ),
        "webvtt": FormatWords(
            _("Words with times"),
            _("Subtitles (WebVTT) for the sound, in a video or on a web page."),
            "page",
            "change",
            _("Words with times, easy read"),
        ),
        "markdown": FormatWords(
            _("Markdown"),
            _("Words with simple marks, for web pages and editors."),
            "page",
            "change",
            _("Markdown, easy read"),
        ),
    }
