"""Which sentence of its block each line is: so that a page can light up what is being said."""

from collections.abc import Sequence


def numbers(shown: Sequence[str], said: Sequence[str | None]) -> tuple[int, ...]:
    """Return for each line that is said its place, from 0, among the sentences that are shown.

    `said` holds None for words that only the recording adds; they get -1, as do words that are
    found nowhere. A line may say more than is shown ("Day: Monday"), or be one part of it.
    """
    found, first = [], 0
    for line in said:
        place = -1 if line is None else _place(shown, line, first)
        found.append(place)
        if line is not None and place >= 0:
            # The same words may stand twice: what was said to its end is passed.
            first = place + (_holds(line, shown[place]) or _ends(shown[place], line))
    return tuple(found)


def _place(shown: Sequence[str], line: str, first: int) -> int:
    fits = (n for n in range(first, len(shown)) if _holds(line, shown[n]) or line in shown[n])
    return next(fits, -1)


def _holds(line: str, shown: str) -> bool:
    """Return whether the line says all that is shown, with or without words before it."""
    return line == shown or (bool(_bare(shown)) and _ends(line, shown))


def _ends(text: str, end: str) -> bool:
    return _bare(text).endswith(_bare(end))


def _bare(text: str) -> str:
    return text.rstrip(". ")
