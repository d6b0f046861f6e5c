"""Dates as people write them: the door to Babel for files."""

from datetime import date

from babel import Locale, UnknownLocaleError
from babel.dates import format_date


def written_date(iso: str, language: str) -> str:
    """Return "14 November 2026" in the language; the text itself where it is no ISO date."""
    try:
        day = date.fromisoformat(iso)
        return format_date(day, "long", Locale.parse(language, sep="-"))
    except (ValueError, UnknownLocaleError):
        return iso
