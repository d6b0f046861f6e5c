"""Dates as people write them, through Babel."""

from datetime import UTC, date, datetime

from babel import Locale, UnknownLocaleError
from babel.dates import format_date

from content.languages import base_code


def written(iso: str, language: str) -> str:
    """Return "14 November 2026" for "2026-11-14", in the language; "" where there is no date."""
    day = day_of(iso)
    if day is None:
        return iso
    try:
        locale = Locale.parse(base_code(language))
    except (UnknownLocaleError, ValueError):
        return iso
    return format_date(day, "d MMMM y", locale=locale)


def day_of(iso: str) -> date | None:
    """Return the day that an ISO date names, or None where it names none."""
    try:
        return date.fromisoformat(iso)
    except ValueError:
        return None


def moment_of(iso: str) -> datetime:
    """Return the first moment of the day, UTC; of 1 January 1980 where there is no date."""
    day = day_of(iso) or date(1980, 1, 1)
    return datetime(day.year, day.month, day.day, tzinfo=UTC)
