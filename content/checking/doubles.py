"""Two checks on the same words: people see one of them, the one that says most."""

from bisect import bisect
from collections.abc import Iterable, Iterator

from content.checking.finding import Finding

ONE_OF = (
    "people_first_words",
    "acronym",
    "abbreviations",
    "jargon",
    "idiom",
    "hidden_verb",
    "needless_words",
    "english_word",
    "rare_welsh_word",
    "nominal_style",
    "hard_word",
)
"""Checks about words. Where two meet, the longer mark stays; of two alike, the first named here."""


def without_doubles(findings: Iterable[Finding]) -> Iterator[Finding]:
    """Yield the findings without those that lie inside, or across, a better one on words."""
    by_piece: dict[tuple[str, int], list[Finding]] = {}
    for each in findings:
        if each.check in ONE_OF:
            by_piece.setdefault((each.block_id, each.piece), []).append(each)
        else:
            yield each
    for group in by_piece.values():
        yield from _best(group)


def _best(group: list[Finding]) -> Iterator[Finding]:
    """Yield the findings of one piece that do not meet a better one."""
    taken: list[tuple[int, int]] = []
    for each in sorted(group, key=_worth):
        start, end = each.span
        at = bisect(taken, (start, end))
        if (at == 0 or taken[at - 1][1] <= start) and (at == len(taken) or taken[at][0] >= end):
            taken.insert(at, (start, end))
            yield each


def _worth(finding: Finding) -> tuple[int, int]:
    start, end = finding.span
    return (start - end, ONE_OF.index(finding.check))
