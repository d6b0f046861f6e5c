"""Two clauses joined by "and", "but" or "so", each with its own subject."""

from collections.abc import Iterator

from content.easy_read.sentences import sentence
from content.easy_read.splitting.series import clause_starts
from content.easy_read.view import VERBS, View
from content.words.word_set import word_set

START = {"and": "", "but": "But ", "so": "So ", "yet": "But ", "or": "Or "}
_CONDITIONS = word_set(
    "if when unless until once before after whenever where provided providing wherever except"
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
    if clause_starts(view, cc) or lacks_its_helper(view, root, second):
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
        inside = {view.word(at) for at in range(low, before - 1)}
        closed = view.word(before - 1) == "," and not inside & {",", "if", "when", "where"}
        closed = closed and clause > root
        if clause < before and words & _CONDITIONS and not closed:
            return True
    if view.text.startswith(("Then ", "This is because ", "This is so ")):
        return True  # what holds if, and why: see `limits` and `adverbial`
    found = [at for at in range(before - 1) if view.word(at) in _CONDITIONS]
    row = any(view.word(at) == "," for at in range(min(found, default=before), before - 1))
    return row or bool({view.word(at) for at in range(3)} & _CONDITIONS)


def lacks_its_helper(view: View, first: int, second: int) -> bool:
    """Return whether "were" is understood: "things were changed and new ones added"."""
    alone = not view.kids(second, "aux", "auxpass", "dobj")
    return bool(view.kids(first, "auxpass")) and alone and view.token(second).tag[:3] == "VBD"
