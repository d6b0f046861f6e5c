"""The languages, found by walking this package: one file defines one `LANGUAGE`."""

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from content.languages.language import Direction, Language, Span

__all__ = [
    "LABELS",
    "Direction",
    "Language",
    "Span",
    "all_languages",
    "base_code",
    "direction_of",
    "get",
    "label",
]

LABELS = (
    "contents",
    "page",
    "easy_read",
    "large_print",
    "booklet_contents",
    "about",
    "about_text",
    "about_hard",
    "about_help",
    "words_we_used",
    "contact",
    "made_by",
    "checked_by",
    "credits",
    "pictures_from",
    "voice_from",
    "draft",
    "picture",
    "list_of",
    "list_under",
    "table",
    "row",
    "quote",
    "link",
    "date",
    "version",
    "translated_by",
    "tell_us",
    "tell_text",
    "tell_how",
    "tell_ask",
    "tell_yes",
    "tell_some",
    "tell_no",
    "other_ways",
    "cover",
    "text_start",
    "places",
    "pdf_pages",
    "book_ways",
    "book_pictures",
    "book_unchecked",
    "voice_not_checked",
    "other_voice_not_checked",
    "heard_by",
    "player",
    "sentence_before",
    "sentence_after",
    "press_sentence",
    "speed",
    "speed_slow",
    "speed_usual",
    "speed_fast",
    "speed_fastest",
    "follow_words",
    "computer_voice",
    "part",
    "end_of_part",
    "part_over",
    "lasts",
    "lasts_short",
    "contact_again",
    "addresses",
    "listen",
    "listen_unpack",
    "listen_order",
    "listen_list",
    "end",
    "also_said",
    "braille_grade_1",
    "braille_grade_2",
    "braille_not_proofread",
    "braille_read_by",
    "braille_print_pages",
    "braille_hard",
    "braille_no_cell",
    "braille_other_script",
    "braille_plain_letters",
)
"""Keys that every language's `labels` holds: the words that files add to people's own."""


_CODE = (2, 3)
"""Letters in the code of a language, and so in the name of its file; other modules have more."""


@cache
def all_languages() -> dict[str, Language]:
    """Return every language by its code, in the order of the file names."""
    names = [info.name for info in iter_modules(__path__) if len(info.name) in _CODE]
    found: list[Language] = [import_module(f"{__name__}.{name}").LANGUAGE for name in names]
    return {language.id: language for language in found}


def base_code(code: str) -> str:
    """Return the language part of a BCP 47 code: "en" for "en-GB"."""
    return code.replace("_", "-").split("-", 1)[0].lower()


def get(code: str) -> Language | None:
    """Return the language for a BCP 47 code, or None where the product does not know it."""
    return all_languages().get(base_code(code))


def direction_of(code: str) -> Direction:
    """Return the writing direction, "ltr" where the language is unknown."""
    language = get(code)
    return language.direction if language else "ltr"


def label(code: str, key: str) -> str:
    """Return a file's own word in the language. Raises KeyError where it has none."""
    language = get(code)
    if language is None or key not in language.labels:
        raise KeyError(f"no label {key!r} in language {code!r}")
    return language.labels[key]
