"""How this reader wants things: a member's own choice, or the one kept on the device."""

from collections.abc import Sequence
from dataclasses import replace

from flask import Response, g, request
from sqlalchemy.orm import Session

from content.coproduction.preferences import PRINT_SIZES, Offer, Preference, best_of
from formats.writers import all_formats
from service.pages._files_view import File
from service.store import people
from service.store.tables import Preference as Row

COOKIE = "my_format"
YEAR = 365 * 24 * 3600


def preference(session: Session) -> Preference:
    """Return what the person or the device chose; nothing chosen where neither did."""
    row = people.preference_of(session, g.person.id) if g.get("person") else None
    if row is not None and row.formats:
        return of_row(row)
    return _of_device(request.cookies.get(COOKIE, ""))


def of_row(row: Row) -> Preference:
    """Return a member's choice as the rules know it."""
    return Preference(
        formats=tuple(row.formats),
        languages=tuple(row.languages),
        print_size=row.print_size if row.print_size in PRINT_SIZES else 18,
        speed="slow" if row.speed == "slow" else "normal",
        braille_grade=row.braille_grade,
        braille_cells=row.braille_cells,
        braille_lines=row.braille_lines,
    )


def remember(response: Response, format_id: str, language: str) -> Response:
    """Keep the choice on this device and nowhere else."""
    response.set_cookie(
        COOKIE,
        f"{format_id}.{language}",
        max_age=YEAR,
        httponly=True,
        samesite="Lax",
        secure=request.is_secure,
    )
    return response


def own_first(files: Sequence[File], wanted: Preference) -> tuple[File, ...]:
    """Return all files, the person's own first and marked as theirs; nothing is hidden."""
    by_offer: dict[Offer, list[File]] = {}
    for one in files:
        by_offer.setdefault(Offer(one.format, one.language), []).append(one)
    ordered = [
        one
        for offer in best_of(tuple(by_offer), wanted)
        for one in sorted(by_offer[offer], key=lambda one: not _fits(one, wanted))
    ]
    if ordered and ordered[0].id and ordered[0].format in wanted.formats:
        ordered[0] = replace(ordered[0], yours=True)
    return tuple(ordered)


def _fits(one: File, wanted: Preference) -> bool:
    return all(
        getattr(wanted, name) == value for name, value in one.options.items() if name != "voice"
    )


def _of_device(cookie: str) -> Preference:
    format_id, _dot, language = cookie.partition(".")
    if format_id not in all_formats():
        return Preference()
    return Preference(formats=(format_id,), languages=(language,) if language else ())
