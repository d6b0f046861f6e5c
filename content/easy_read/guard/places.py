"""Whether what is said stays with what it is said of: "not", "must" and numbers in their clause.

At least as strict as rule 3 of the scoring of annotated documents: the clause of the result
that shares most words with the clause of the source must say the same of "not", "if" and
"must". A line of a list also says what the line above the list says.
"""

from collections.abc import Sequence

from content.easy_read.guard.reading import Clause, marks_of, read
from content.easy_read.lists import BULLET

_STEM = 5
_SHARED = frozenset({"will", "would"})
"""May be said of a second verb or not: no duty."""


def moved(source: str, results: Sequence[str], language: str) -> bool:
    """Return whether "not", "if" or "must" stands in another clause than before."""
    said = read(source, language).clauses
    if all(not clause.holds - _SHARED for clause in said):
        return False
    made = _with_leads(results, language)
    return any(not _is_kept(clause, made) for clause in said if clause.holds - _SHARED)


def _with_leads(results: Sequence[str], language: str) -> list[Clause]:
    made: list[Clause] = []
    lead: frozenset[str] = frozenset()
    for line in results:
        clauses = read(line.removeprefix(BULLET), language).clauses
        if line.startswith(BULLET):
            made += [Clause(clause.words, clause.holds | lead) for clause in clauses]
            continue
        made += clauses
        is_lead = line.endswith(":") and clauses
        lead = clauses[-1].holds if is_lead else frozenset()
    return made


def _is_kept(clause: Clause, made: Sequence[Clause]) -> bool:
    shared = [len(clause.words & other.words) for other in made]
    most = max(shared, default=0)
    nearest = [other for other, count in zip(made, shared, strict=True) if count == most]
    return any(clause.holds - _SHARED <= other.holds for other in nearest)


def numbers_moved(source: str, results: Sequence[str], language: str) -> bool:
    """Return whether a number stands between other words of the source than before.

    A word beside it may have become another word: that is no move.
    """
    before = _beside([source], language)
    known_words = {token[:_STEM] for token in read(source, language).tokens}
    return any(
        not _is_near(side, before.get(number, set())) and bool(set(side) & known_words)
        for number, sides in _beside(results, language).items()
        for side in sides
    )


def _is_near(side: tuple[str, str], known: set[tuple[str, str]]) -> bool:
    """Return whether one side is as it was, or the number stood at an end and still does."""
    return not known or any(
        (side[0] == left != "") or (side[1] == right != "") or side in {(left, ""), ("", right)}
        for left, right in known
    )


def _beside(texts: Sequence[str], language: str) -> dict[str, set[tuple[str, str]]]:
    small = marks_of(language).small
    found: dict[str, set[tuple[str, str]]] = {}
    for text in texts:
        words = [
            token[:_STEM] if token[0].isalpha() else token
            for token in read(text, language).tokens
            if (token[0].isalnum() or token[0] in "£$€") and token not in small
        ]
        padded = ["", *words, ""]
        for at, word in enumerate(words, 1):
            if any(char.isdigit() for char in word):
                found.setdefault(word, set()).add((padded[at - 1], padded[at + 1]))
    return found
