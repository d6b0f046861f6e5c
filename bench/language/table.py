"""Figures as a table for people: a line for each measured thing, a column for each figure."""

from collections.abc import Iterable, Iterator, Mapping

NAME = 46


def table(part: str, figures: Mapping[str, object], *, verbose: bool = False) -> Iterator[str]:
    """Yield the lines of one part. Lists are said by their length, or whole where asked."""
    yield f"\n== {part}"
    for name, row in figures.items():
        if isinstance(row, Mapping):
            cells = (f"{key} {_told(value)}" for key, value in row.items())
            yield f"{name:<{NAME}} " + "  ".join(cells)
            yield from _listed(row.items()) if verbose else ()
    loose = [(name, each) for name, each in figures.items() if not isinstance(each, Mapping)]
    yield from (f"{name:<{NAME}} {_told(each)}" for name, each in loose)
    yield from _listed(loose) if verbose else ()


def _listed(rows: Iterable[tuple[str, object]]) -> Iterator[str]:
    for name, row in rows:
        if isinstance(row, list) and row:
            yield f"-- {name}"
            yield from (f"   {each}" for each in row)


def _told(value: object) -> str:
    match value:
        case bool() | None | str():
            return str(value)
        case float():
            return f"{value:.3f}" if abs(value) < 2 else f"{value:.2f}"
        case Mapping():
            return "(" + ", ".join(f"{key} {_told(each)}" for key, each in value.items()) + ")"
        case list() | tuple():
            return f"{len(value)} listed"
        case _:
            return str(value)


def rounded(value: object) -> object:
    """Return the figures with six digits after the point at most, as plain data for JSON."""
    match value:
        case float():
            return round(value, 6)
        case Mapping():
            return {str(key): rounded(each) for key, each in value.items()}
        case list() | tuple():
            return [rounded(each) for each in value]
        case _:
            return value
