"""Orders joined by "and": "Fill in the form and send it." becomes two."""

from content.easy_read.sentences import sentence
from content.easy_read.view import View, is_order


def orders(view: View) -> tuple[str, ...] | None:
    """Return each order; None where there are not two, or "not" or "if" may hold for both."""
    root = view.root
    if not is_order(view) or view.kids(root, "neg", "preconj", "mark"):
        return None
    starts = _starts(view, root)
    if not starts or any(at < starts[0] for at in view.kids(root, "advcl")):
        return None
    ends = [*starts[1:], len(view.tokens)]
    first = view.slice(0, _before(view, starts[0]))
    others = [
        view.slice(low, _before(view, high) if high < len(view.tokens) else high)
        for low, high in zip(starts, ends, strict=True)
    ]
    return tuple(sentence(part) for part in (first, *others))


def _starts(view: View, root: int) -> list[int]:
    """Return where each further order begins; [] where one of them is none."""
    found, here = [], root
    while following := [kid for kid in view.kids(here, "conj") if kid > here]:
        here = following[0]
        joins = [view.word(cc) for cc in view.kids(view.token(here).head, "cc")]
        if view.token(here).tag not in {"VB", "VBP"} or view.subject(here) is not None:
            return []
        if set(joins) - {"and"} or view.kids(here, "aux", "auxpass"):
            return []
        low = view.branch(here)[0]
        found.append(low)
    return found


def _before(view: View, at: int) -> int:
    """Return where the words before this place end, without "and", "then" and commas."""
    while at > 0 and view.word(at - 1) in {"and", ",", "then", "also"}:
        at -= 1
    return at
