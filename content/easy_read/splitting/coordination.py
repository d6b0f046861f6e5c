"""Two clauses joined by "and", "but" or "so", each with its own subject."""

from collections.abc import Iterator

from content.easy_read.sentences import sentence
from content.easy_read.view import FINITE, VERBS, View

START = {"and": "", "but": "But ", "so": "So ", "yet": "But "}
_CONDITIONS = frozenset(
    {"if", "when", "unless", "until", "once", "before", "after", "whenever", "where"}
)


def coordination(view: View) -> tuple[str, ...] | None:
    """Return both clauses; None where none is joined, or a condition holds for both."""
    root = view.root
    return next((made for joined in chain(view, root) if (made := _split(view, joined))), None)


def _split(view: View, joined: tuple[int, int]) -> tuple[str, ...] | None:
    root, (cc, second) = view.root, joined
    subject = view.subject(second)
    if subject is None or subject < cc or not view.is_finite(second):
        return None
    if has_condition(view, root, cc) and view.word(cc) == "and":
        return None
    rest = view.slice(cc + 1, len(view.tokens))
    return sentence(view.slice(0, cc)), sentence(START[view.word(cc)] + rest)


def chain(view: View, root: int) -> Iterator[tuple[int, int]]:
    """Yield the joining word and the verb of every clause joined to the root, or to one that is."""
    here: int | None = root
    while here is not None:
        joined = joined_to(view, here)
        if joined:
            yield joined
        here = next((kid for kid in view.kids(here, "conj") if kid > here), None)


def joined_to(view: View, root: int) -> tuple[int, int] | None:
    """Return the joining word and the verb that is joined to the root; None for neither."""
    if view.token(root).pos not in VERBS or view.kids(root, "preconj"):
        return None
    for second in view.kids(root, "conj"):
        before = [cc for cc in view.kids(root, "cc") if root < cc < second]
        if before and view.word(before[-1]) in START and view.token(second).pos in VERBS:
            return before[-1], second
    return None


def has_condition(view: View, root: int, before: int) -> bool:
    """Return whether an "if" or "when" before this word may hold for the whole sentence.

    One that follows the main verb and ends at a comma does not.
    """
    for clause in view.kids(root, "advcl"):
        low, _ = view.branch(clause)
        words = {view.word(at) for at in range(low, clause)}
        closed = clause > root and view.word(before - 1) == ","
        if clause < before and words & _CONDITIONS and not closed:
            return True
    return bool({view.word(at) for at in range(3)} & _CONDITIONS)


def carries_tense(view: View, verb: int) -> bool:
    """Return whether the verb itself, without helpers, carries a tense."""
    return view.token(verb).tag in FINITE
