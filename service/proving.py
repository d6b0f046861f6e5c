"""The passport of a file, with what our checks of words find in its text.

`formats` may not know the checks, so their findings are brought to the passport here. A finding
is a place to look at, never a mistake: where there is one, a person is needed.
"""

from collections.abc import Iterator
from functools import lru_cache

from content.checking.checks import all_checks
from content.checking.contract import Check, Mark
from content.checking.readability import Score, scores
from content.checking.reading import Reading, read
from content.languages import base_code
from content.tree import Document
from formats.format import Format
from formats.passport import Evidence, Row, passport, text_passport
from formats.passport.row import WORDS
from formats.passport.table import GUIDELINES

_PREFIX = "words-"
_AGE = "reading_age"
_FIRST_YEAR = 5
"""Age in years before the first school year that the formula counts."""
_OLDEST = {"easy_read": 11, "standard": 14}
"""NHS service manual: reading age 9-11, and 11-14 where there are medical words."""
_SHOWN = 3


def prove(document: Document, made_as: Format, data: bytes) -> tuple[Row, ...]:
    """Return the passport of a file made from the document."""
    return passport(document, made_as, data, _word_evidence(document))


def prove_text(document: Document) -> tuple[Row, ...]:
    """Return what can be said about the words before a file is made."""
    return text_passport(document, _word_evidence(document))


@lru_cache(maxsize=4)
def _word_evidence(document: Document) -> tuple[Evidence, ...]:
    """Return what the checks find; asked once for all the files of a document."""
    return tuple(_evidence(document))


def _evidence(document: Document) -> Iterator[Evidence]:
    """Yield what the quick checks of words find, and the reading age by a formula."""
    reading = read(document)
    known = all_checks()
    for rule in _asked():
        check = known.get(rule)
        if check is not None and _reads(check, reading):
            yield _found(check, list(check.run(reading.only(check.languages))))
    yield from _reading_age(document)


def _asked() -> Iterator[str]:
    for guideline in GUIDELINES:
        for rule in guideline.rules:
            if rule.startswith(_PREFIX):
                yield rule.removeprefix(_PREFIX)


def _reads(check: Check, reading: Reading) -> bool:
    """Return whether the check runs here and knows the main language of the document."""
    code = base_code(reading.document.language)
    speaks = not check.languages or code in check.languages
    return speaks and check.depth == "light" and reading.profile.runs(check.id)


def _found(check: Check, marks: list[Mark]) -> Evidence:
    words = dict.fromkeys(mark.text[slice(*mark.span)] for mark in marks)
    shown = ", ".join(f"“{each}”" for each in list(words)[:_SHOWN] if each)
    faults = (f"Look at these words: {shown}",) if shown else ("Look at this in the text.",)
    return Evidence(
        rule=f"{_PREFIX}{check.id}",
        promise=check.title["en"],
        tool=WORDS,
        faults=faults if marks else (),
        certain=False,
    )


def _reading_age(document: Document) -> Iterator[Evidence]:
    """Yield the reading age where a formula fits: long enough texts in English."""
    for score in scores(document):
        if isinstance(score, Score) and score.id == "flesch_kincaid_grade":
            age = max(_FIRST_YEAR, round(score.value) + _FIRST_YEAR)
            oldest = _OLDEST[document.kind]
            said = f"A formula puts the reading age at {age}. It should be {oldest} or less."
            yield Evidence(
                rule=f"{_PREFIX}{_AGE}",
                promise=f"A formula puts the reading age at {age}.",
                tool=score.scorer,
                faults=(said,) if age > oldest else (),
                certain=False,
            )
