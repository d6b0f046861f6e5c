"""What the translation pages call languages, places and states, in the language of the page."""

from babel import Locale, UnknownLocaleError
from flask_babel import get_locale
from flask_babel import gettext as _

from content import languages
from content.translation.states import State


def language_name(code: str) -> str:
    """Return what the page's language calls a language, its own name where it has none."""
    try:
        found = Locale.parse(code, sep="-").get_display_name(str(get_locale()))
    except (ValueError, UnknownLocaleError):
        found = None
    return str(found) if found else own_name(code)


def own_name(code: str) -> str:
    """Return what a language calls itself; its code where the product does not know it."""
    known = languages.get(code)
    return known.own_name if known else code


def welsh_first(codes: list[str]) -> list[str]:
    """Return language codes with Welsh before all others, those by their own names."""
    return sorted(codes, key=lambda code: (code != "cy", own_name(code).casefold()))


def save_words(code: str) -> str:
    """Return the words of the save button."""
    return _("Save the Welsh") if code == "cy" else _("Save this sentence")


def heading(code: str) -> str:
    """Return the title of the page where people translate into the language."""
    if code == "cy":
        return _("Put it into Welsh")
    return _("Put it into %(language)s", language=language_name(code))


def place_words(place: str) -> str:
    """Return what kind of words they are, "" for an ordinary sentence."""
    return {
        "title": _("The title"),
        "purpose": _("What it is for"),
        "alt": _("What a picture shows"),
        "caption": _("Words with a picture or table"),
        "cell": _("In a table"),
        "word": _("A hard word"),
        "meaning": _("What the hard word means"),
    }.get(place, "")


def state_words(state: State, *, name: str, checker: str, typed: str, memory: bool) -> str:
    """Return how far a sentence has come, with the names of the people behind it."""
    match state:
        case State.EMPTY:
            return _("Not translated yet")
        case State.DRAFT if memory:
            return _("Draft from memory. Nobody has checked it.")
        case State.DRAFT:
            return _("A computer drafted this. Nobody has checked it yet.")
        case State.NEEDS_WORK:
            return _("Needs work. %(name)s wants somebody to look again.", name=name)
        case State.REVIEWED:
            return _("Checked by %(name)s", name=checker)
        case State.STALE:
            return _("The first text changed. Look again.")
    if typed:
        return _(
            "Translated by %(name)s, typed by %(typed)s. Not checked yet.", name=name, typed=typed
        )
    return _("Translated by %(name)s. Not checked yet.", name=name)
