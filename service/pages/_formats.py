"""The formats and languages as people choose among them."""

from collections.abc import Sequence
from dataclasses import dataclass

from flask_babel import gettext as _

from content.languages import all_languages
from formats.writers import all_formats

FIRST = ("easy-read-word", "easy-read-pdf", "easy-read-web", "large-print-word", "large-print-pdf")
UNSURE = "unsure"
ICONS = (
    ("easy-read", "easy-read"),
    ("large-print", "large-print"),
    ("audio", "headphones"),
    ("web", "web"),
    ("pdf", "printer"),
    ("epub", "open-book"),
    ("braille", "braille"),
    ("unsure", "question-speech"),
)


@dataclass(frozen=True, slots=True)
class Choice:
    """One card to choose."""

    value: str
    text: str
    line: str
    icon: str
    wide: bool = False


def format_choices() -> list[Choice]:
    """Return every format there is, easy read and large print first, and not being sure.

    A format that cannot be made here in any language is still one that a person may need.
    """
    known = all_formats()
    ids = [*(one for one in FIRST if one in known), *(one for one in known if one not in FIRST)]
    found = [Choice(one, name_of(one), _line_here(one), icon_of(one)) for one in ids]
    line = _("We will ask you, in the way you like to be asked.")
    unsure = Choice(UNSURE, _("Something else, or I am not sure"), line, icon_of(UNSURE), wide=True)
    return [*found, unsure]


def language_choices() -> list[Choice]:
    """Return every language there is by its own name, Welsh first."""
    known = all_languages()
    ids = sorted(known, key=lambda code: (code != "cy", code != "en", code))
    return [Choice(code, known[code].own_name, "", "") for code in ids]


def name_of(format_id: str) -> str:
    """Return the format's name in the language of the page."""
    known = all_formats()
    if format_id in known:
        return _(known[format_id].label)
    names = {UNSURE: _("Something else, or I am not sure")}
    return names.get(format_id, format_id)


def icon_of(format_id: str) -> str:
    """Return the picture that stands beside the format's name."""
    return next((icon for part, icon in ICONS if part in format_id), "page")


def offered(values: Sequence[str], choices: Sequence[Choice]) -> tuple[str, ...]:
    """Return those of the values that are offered."""
    known = {choice.value for choice in choices}
    return tuple(value for value in values if value in known)


def _line_here(format_id: str) -> str:
    """What the format is for, or that it cannot be made on this machine."""
    missing = all_formats()[format_id].missing
    if all(missing(language) for language in all_languages()):
        return _("We cannot make it here yet. We note that you want it.")
    return _line(format_id)


def _line(format_id: str) -> str:
    lines = {
        "easy-read-word": _("Short points with pictures. You can change it."),
        "easy-read-pdf": _("Short points with pictures, to print."),
        "easy-read-web": _("Short points with pictures, on a phone or computer."),
        "large-print-word": _("Big letters. You can change it."),
        "large-print-pdf": _("Big letters, to print."),
        "audio": _("A voice reads it to you."),
        "web-page": _("Read it on a phone or computer."),
        "standard-word": _("To open and change."),
        "pdf": _("To print as it is."),
        "opendocument": _("For LibreOffice and other offices. You can change it."),
        "epub": _("For a phone, tablet or e-reader. You choose the size and colours."),
        "braille": _("For an embosser or a braille display."),
        "braille-pef": _("The same pages, for an embosser that reads PEF."),
        "markdown": _("Words with simple marks, for web pages and editors."),
        "plain-text": _("Words alone, for your own device."),
    }
    return lines.get(format_id, "")
