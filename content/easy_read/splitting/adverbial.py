"""A clause with "because", "although" or "whereas" becomes its own sentence."""

from content.easy_read.sentences import sentence, small
from content.easy_read.view import View

START = {
    "because": "So",
    "although": "But",
    "though": "But",
    "whereas": "But",
    "while": "But",
    "as": "So",
}
"""What the second sentence begins with, where the clause came first."""
AFTER = {"So": "This is because", "But": "But"}
"""What it begins with, where the clause came last."""
_BEHIND_ONLY = frozenset({"while", "as"})
"""Words of time too, unless they follow a comma."""
POINTING = frozenset({"he", "she", "it", "they", "this", "these"})
"""Words that would point at nothing in a first sentence."""


def adverbial(view: View) -> tuple[str, ...] | None:
    """Return both halves, joined by "But", "So" or "This is because"; None for none."""
    for clause in _clauses(view):
        mark = next(iter(view.kids(clause, "mark")), None)
        low, high = view.branch(clause)
        if mark is None or view.subject(clause) is None or not view.is_finite(clause):
            continue
        if mark != low and not (mark == low + 1 and view.word(low) == "even"):
            continue
        if low == 0 and (main := view.after_comma(high)):
            return _in_front(view, clause, mark, main - 1)
        if low > view.root and view.ends_at(high):
            return _behind(view, low, mark, high)
    return None


def _clauses(view: View) -> list[int]:
    """Return the clauses of the main verb, and those of others that a comma sets apart."""
    others = [
        at
        for at, token in enumerate(view.tokens)
        if token.dep == "advcl"
        and view.word(view.branch(at)[0] - 1) == ","
        and START.get(view.word(view.branch(at)[0])) == "But"
    ]
    return [*view.kids(view.root, "advcl"), *others]


def _in_front(view: View, clause: int, mark: int, comma: int) -> tuple[str, ...] | None:
    start = START.get(view.word(mark))
    if start is None or view.word(mark) in _BEHIND_ONLY:
        return None
    first, main = view.slice(mark + 1, comma), view.slice(comma + 1, len(view.tokens))
    subject = view.subject(clause)
    if subject is not None and view.word(subject) in POINTING:
        first = small(view.token(mark + 1), first)
        return sentence(main), sentence(f"{AFTER[start]} {first}")
    return sentence(first), sentence(f"{start} {main}")


def _behind(view: View, low: int, mark: int, high: int) -> tuple[str, ...] | None:
    main, rest = sentence(view.slice(0, low)), view.slice(mark + 1, high)
    start = START.get(view.word(mark))
    if view.word(mark) in _BEHIND_ONLY and view.word(low - 1) != ",":
        return None
    if start is None or (start == "So" and not _says_it_happens(view, mark)):
        return None
    return main, sentence(f"{AFTER[start]} {small(view.token(mark + 1), rest)}")


def _says_it_happens(view: View, mark: int) -> bool:
    """Return False for "not ... because": the reason may be what is denied, unless after a comma.

    Nor may a reason leave what says what a thing is: "A hate crime is when ... because ...".
    """
    if view.token(view.root).lemma == "be" and "when" in {view.word(at) for at in range(mark)}:
        return False
    if view.word(mark - 1) == ",":
        return True
    modal = any(view.token(each).tag == "MD" for each in view.kids(view.root, "aux"))
    if view.word(mark - 1) in {"just", "only", "simply"}:
        return False
    return modal or not view.kids(view.root, "neg")
