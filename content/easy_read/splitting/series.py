"""Clauses in a row: "A came, B went and C stayed" becomes a sentence for each."""

from content.easy_read.sentences import sentence
from content.easy_read.view import FINITE, View
from content.words.word_set import word_set

_DOERS = frozenset({"NN", "NNS", "NNP", "NNPS", "PRP", "DT", "EX"})
_JOINING = word_set("and but or so yet which who whom whose that where because as if when while")
_TOLD = word_set(
    "say think feel believe hope report tell note explain agree ask know suggest claim find"
)
"""Verbs that may hold for every clause after them, with "that" left out."""
_REACHING = word_set("if when unless until once where whether that because who which provided as")
"""Words that may hold for every clause after them."""


def begins_clause(view: View, at: int) -> bool:
    """Return whether a doer and a verb with a tense begin at this word."""
    for verb in range(at + 1, min(at + 5, len(view.tokens))):
        if view.token(verb).tag in FINITE:
            return view.token(verb - 1).tag in _DOERS
        if view.word(verb) in {",", "and", "or"}:
            return False
    return False


def series(view: View) -> tuple[str, ...] | None:
    """Return each clause as a sentence; None where there are not three, or one may rule all."""
    if {view.word(at) for at in range(len(view.tokens))} & _REACHING or "?" in view.text:
        return None
    starts = clause_starts(view, len(view.tokens))
    if starts and any(view.token(at).lemma in _TOLD for at in range(starts[0])):
        return None  # "they said A, B and C": who says B?
    if len(starts) < 2 or view.word(starts[-1] - 1) != "and":
        return None
    ends = [*starts, len(view.tokens)]
    parts = [view.slice(low, high) for low, high in zip([0, *starts], ends, strict=True)]
    return tuple(sentence(part.removesuffix(" and").rstrip(" ,")) for part in parts)


def clause_starts(view: View, before: int) -> list[int]:
    """Return where a clause begins after a comma, or after "and", once a verb has a tense."""
    first = next((at for at in range(before) if view.token(at).tag in FINITE), before)
    return [
        at
        for at in range(first + 2, before - 1)
        if view.word(at - 1) in {",", "and"}
        and view.word(at) not in _JOINING
        and begins_clause(view, at)
    ]
