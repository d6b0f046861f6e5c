"""Orders joined by "and": "Fill in the form and send it." becomes two."""

from content.easy_read.sentences import sentence
from content.easy_read.view import View, is_order

_OR = frozenset({"or"})


def orders(view: View) -> tuple[str, ...] | None:
    """Return each order; None where there are not two, or "not" or "if" may hold for both."""
    root = view.root
    if not is_order(view) or view.kids(root, "neg", "preconj", "mark"):
        return None
    starts = _starts(view, root)
    if not starts or any(at < starts[0] for at in view.kids(root, "advcl")):
        return None
    ends = [*starts[1:], len(view.tokens)]
    parts = [view.slice(0, _before(view, starts[0]))]
    for low, high in zip(starts, ends, strict=True):
        start = "Or " if view.word(low - 1) == "or" else ""
        end = high if high == len(view.tokens) else _before(view, high)
        parts.append(start + view.slice(low, end))
    return tuple(sentence(part) for part in parts)


def _starts(view: View, root: int) -> list[int]:
    """Return where each further order begins; [] where one of them is none."""
    found, here = [], root
    while following := [kid for kid in view.kids(here, "conj") if kid > here]:
        here = following[0]
        joins = [view.word(cc) for cc in view.kids(view.token(here).head, "cc")]
        if view.token(here).tag not in {"VB", "VBP"} or view.subject(here) is not None:
            return []
        if set(joins) - {"and"} - _OR or _is_helped(view, here):
            return []
        low = view.branch(here)[0]
        found.append(low)
    return found


def _before(view: View, at: int) -> int:
    """Return where the words before this place end, without "and", "then" and commas."""
    while at > 0 and view.word(at - 1) in {"and", "or", ",", "then", "also"}:
        at -= 1
    return at


def _is_helped(view: View, verb: int) -> bool:
    """Return whether a helper stands before the order, other than that of "do not"."""
    helpers = view.kids(verb, "aux", "auxpass")
    return bool(helpers) and not (view.kids(verb, "neg") and view.word(helpers[0]) == "do")
