"""The formats and languages as people choose among them."""

from collections.abc import Sequence
from dataclasses import dataclass

from flask_babel import gettext as _

from content.languages import all_languages
from formats.writers import all_formats
from service.pages._format_words import in_order, words_of

UNSURE = "unsure"


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
    found = [Choice(one, name_of(one), _line(one), icon_of(one)) for one in in_order()]
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
    return _("Something else, or I am not sure") if format_id == UNSURE else format_id


def icon_of(format_id: str) -> str:
    """Return the picture that stands beside the format's name."""
    return "question-speech" if format_id == UNSURE else words_of(format_id).icon


def offered(values: Sequence[str], choices: Sequence[Choice]) -> tuple[str, ...]:
    """Return those of the values that are offered."""
    known = {choice.value for choice in choices}
    return tuple(value for value in values if value in known)


def _line(format_id: str) -> str:
    """What the format is for, or that it cannot be made on this machine."""
    missing = all_formats()[format_id].missing
    if all(missing(language) for language in all_languages()):
        return _("We cannot make it here yet. We note that you want it.")
    return words_of(format_id).line
