"""What every split must pass: nothing that held under a condition becomes a fact.

And no piece may be half of a row ("and that ..."), or two clauses with a comma alone.
"""

import re
from collections.abc import Sequence

from content.easy_read.splitting.series import clause_starts
from content.easy_read.view import View
from content.words.word_set import word_set

_CONDITIONS = word_set("if unless until when where provided once before after whenever wherever as")
_HALF = re.compile(r"\b(?:and|or) (that|by|which|whom|because|whether)\b", re.IGNORECASE)
_OPENERS = word_set("if when while although as after before because since once unless where until")


def is_half_row(text: str) -> bool:
    """Return whether "and that" stands in the text without an earlier "that"."""
    return any(
        not re.search(rf"\b{found.group(1)}\b", text[: found.start()], re.IGNORECASE)
        for found in _HALF.finditer(text)
    )


def is_splice(view: View) -> bool:
    """Return whether two clauses are joined by a comma alone."""
    if view.word(0) in _OPENERS or '"' in view.text or "“" in view.text:
        return False
    starts = clause_starts(view, len(view.tokens))
    return bool(starts) and all(view.word(at - 1) == "," for at in starts)


def frees_condition(view: View, parts: Sequence[str]) -> bool:
    """Return whether words that stood under "if" or "until" stand in a part without it."""
    for clause in range(len(view.tokens)):
        mark = _mark(view, clause)
        if not mark:
            continue
        low, high = view.branch(clause)
        inside = _words(view, range(low, high))
        outside = _words(view, [*range(low), *range(high, len(view.tokens))])
        own = inside - outside - {mark}
        if any(own & _said(part) and mark not in _said(part) for part in parts):
            return True
    return False


def _mark(view: View, clause: int) -> str:
    if view.token(clause).dep not in {"advcl", "ccomp", "relcl"}:
        return ""
    low, _ = view.branch(clause)
    found = {view.word(at) for at in range(low, min(low + 2, clause))} & _CONDITIONS
    return next(iter(found - {"as", "where"}), "")


def _words(view: View, places: Sequence[int]) -> set[str]:
    return {
        view.word(at) for at in places if view.token(at).pos in {"NOUN", "VERB", "PROPN", "ADJ"}
    }


def _said(text: str) -> set[str]:
    return set(re.findall(r"[\w’'-]+", text.lower()))
