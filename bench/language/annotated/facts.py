"""Rule 3 of the shape: numbers, dates, times, money, phones, e-mails and names in the draft.

A figure stays a figure; a number in words may become one. A weekday may stand in the sentence
next to its date.
"""

import re
from collections.abc import Sequence

from bench.language.annotated.documents import Fact, spoken
from bench.language.annotated.numbers import figures, in_figures, may_become

WEEKDAY = re.compile(
    r"\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday"
    r"|(?:dydd|ddydd|nos) (?:llun|mawrth|mercher|iau|gwener|sadwrn|sul))\b,?\s*"
)
EDGE = (r"(?<![\w.,£])", r"(?![\w]|[.,]\d)")


def keeps(fact: Fact, lines: Sequence[str]) -> bool:
    """Return whether the draft's sentences hold the words of a fact that is not about meaning."""
    said = [_timed(spoken(line)) for line in lines]
    wanted = _timed(spoken(fact.text))
    whole = " ".join(said)
    if fact.kind == "phone":
        return re.sub(r"\D", "", wanted) in re.sub(r"(?<=\d)[\s()-]+(?=\d)", "", whole)
    if _holds(wanted, whole):
        return True
    if fact.kind == "number" and (figure := in_figures(wanted)):
        return _holds(figure, whole)
    if fact.kind == "date" and (day := WEEKDAY.search(wanted)):
        return _near(WEEKDAY.sub("", wanted).strip(), day.group().strip(", "), said)
    return False


def invented(source: str, lines: Sequence[str]) -> list[str]:
    """Return the figures of the draft that its source does not hold in any way."""
    known = may_become(source)
    return [
        f"{figure}: {line}" for line in lines for figure in figures(line) if figure not in known
    ]


def _holds(wanted: str, text: str) -> bool:
    before = EDGE[0] if wanted[:1].isalnum() else ""
    after = EDGE[1] if wanted[-1:].isalnum() else ""
    return re.search(before + re.escape(wanted) + after, text) is not None


def _near(date: str, weekday: str, said: Sequence[str]) -> bool:
    """Return whether the date and its weekday stand in one sentence or in two side by side."""
    places = [place for place, line in enumerate(said) if _holds(date, line)]
    near = [" ".join(said[max(place - 1, 0) : place + 2]) for place in places]
    return any(_holds(weekday, text) for text in near)


def _timed(text: str) -> str:
    """Return the text with times written one way: 2.30pm."""
    text = re.sub(r"(\d):(\d\d)", r"\1.\2", text)
    return re.sub(r"(?<!\d)(\d{1,2}(?:\.\d\d)?)\s+([ap])\.?m\b\.?(?! \d)", r"\1\2m", text)
