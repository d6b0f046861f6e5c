"""What each column of a table is called when it is read out, also where cells were joined."""

from content.tree import Run, Runs, Table, plain

_Row = tuple[Runs, ...]


def columns(table: Table) -> tuple[_Row, tuple[_Row, ...]]:
    """Return the name of each column, and the rows below the names; () where there are none.

    A name that reached over more columns holds for each of them. A second row of names, under
    such a name, is joined to the first: "When, From".
    """
    if not table.header or len(table.rows) < 2:
        return (), table.rows
    first, *rest = table.rows
    wide = tuple(_carried(first))
    if len(rest) > 1 and _goes_on(first, rest[0]):
        both = zip(wide, rest[0], strict=False)
        return tuple(_joined(name, under) for name, under in both), tuple(rest[1:])
    return wide, tuple(rest)


def _carried(row: _Row) -> list[Runs]:
    """Return the names, each said again for the gaps after it, which a joined cell leaves."""
    names: list[Runs] = []
    for cell in row:
        names.append(cell if _has_words(cell) or not names else names[-1])
    return names


def _goes_on(first: _Row, second: _Row) -> bool:
    """Return whether the second row names columns: it has words under the wide names alone."""
    start = next((n for n, cell in enumerate(first) if _has_words(cell)), len(first))
    gaps = [n > start and not _has_words(cell) for n, cell in enumerate(first)]
    under = [gap or gaps[n + 1 : n + 2] == [True] for n, gap in enumerate(gaps)]
    return any(under) and not all(under) and under == [_has_words(cell) for cell in second]


def _joined(name: Runs, under: Runs) -> Runs:
    if _has_words(name) and _has_words(under):
        return (*name, Run(", "), *under)
    return under if _has_words(under) else name


def _has_words(cell: Runs) -> bool:
    return bool(plain(cell).strip())
