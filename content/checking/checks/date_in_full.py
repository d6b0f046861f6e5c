"""Dates in figures, which people read in two ways: 3/4/26."""

import re
from collections.abc import Iterator
from datetime import date

from content.checking.contract import Check, Mark, Says, example, mark
from content.checking.reading import Passage, Reading, in_address

FIGURES = re.compile(r"(?<![\w./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?![\w/-]|\.\d)")
ISO = re.compile(r"(?<![\w./-])(\d{4})-(\d{2})-(\d{2})(?![\w/-]|\.\d)")
SHORT_EN = re.compile(
    r"\b(\d{1,2})(?:st|nd|rd|th)?(?: of)? (Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?"
    r"(?! ?\d{1,2}:)(?: (\d{4})\b)?"
)
MONTHS = {
    "en": [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    "cy": [
        "Ionawr",
        "Chwefror",
        "Mawrth",
        "Ebrill",
        "Mai",
        "Mehefin",
        "Gorffennaf",
        "Awst",
        "Medi",
        "Hydref",
        "Tachwedd",
        "Rhagfyr",
    ],
}
NUMBER = {name[:3]: place for place, name in enumerate(MONTHS["en"])}
CENTURY = 2000
MAYBE = re.compile(r"\d(?:[./-]\d|(?:[a-z]{2})?(?: of)? [JFMASOND])")


def _run(reading: Reading) -> Iterator[Mark]:
    for passage in reading.passages:
        if passage.place == "alt" or not MAYBE.search(passage.text):
            continue
        for start, end, instead in _dates(passage):
            if not in_address(passage.text, start):
                yield _mark(passage, (start, end), instead)


def _mark(passage: Passage, span: tuple[int, int], instead: str) -> Mark:
    sentence = passage.sentence_at(span[0])
    values = {"words": passage.text[span[0] : span[1]], "full": instead}
    return mark(passage, span, sentence, values=values, suggestions=(instead,))


def _dates(passage: Passage) -> Iterator[tuple[int, int, str]]:
    months = MONTHS[passage.language]
    for found in FIGURES.finditer(passage.text):
        day, month, year = int(found[1]), int(found[3]), int(found[4])
        if full := _full(day, month, year if year > 99 else CENTURY + year, months):
            yield (*found.span(), full)
    for found in ISO.finditer(passage.text):
        if full := _full(int(found[3]), int(found[2]), int(found[1]), months):
            yield (*found.span(), full)
    if passage.language == "en":
        for found in SHORT_EN.finditer(passage.text):
            month_name = months[NUMBER[found[2][:3]]]
            year_words = f" {found[3]}" if found[3] else ""
            yield (*found.span(), f"{int(found[1])} {month_name}{year_words}")


def _full(day: int, month: int, year: int, months: list[str]) -> str:
    """Return the date in words, day first as in the UK; "" where there is no such day."""
    try:
        date(year, month, day)
    except ValueError:
        return ""
    return f"{day} {months[month - 1]} {year}"


CHECK = Check(
    id="date_in_full",
    title={"en": "Dates in figures", "cy": "Dyddiadau mewn ffigurau"},
    source="GOV.UK and NHS style guides: “4 June 2026”; easy read: dates in full",
    group="numbers",
    languages=frozenset({"en", "cy"}),
    run=_run,
    says={
        "main": {
            "en": Says(
                "“{words}” is a date in short.",
                "People from other places read it another way round.",
                "Write the month as a word: “{full}”.",
            ),
            "cy": Says(
                "Dyddiad byr yw “{words}”.",
                "Mae rhai pobl yn ei ddarllen y ffordd arall.",
                "Ysgrifennwch y mis fel gair: “{full}”.",
            ),
        }
    },
    flags=(
        example("We meet on 3/4/2026 and 12.11.26.", "3/4/2026", "12.11.26"),
        example("Send it by 4 Dec or 5th Sept 2026.", "4 Dec", "5th Sept 2026"),
        example("Byddwn yn cwrdd ar 2026-03-04.", "2026-03-04", language="cy"),
    ),
    passes=(
        example("We meet on 3 April 2026. Mix 1/2 and 3/4. Version 1.2.3 is here. Open 24/7."),
        example("Ring 01/02/99/12. Look at www.a.org/2026-03-04. It is 45/13/2026."),
    ),
)
