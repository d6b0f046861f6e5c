"""How something is done: "..., by asking people" becomes "We do this by asking people."."""

from content.easy_read.points import LONGEST_LINE, word_count
from content.easy_read.sentences import sentence
from content.easy_read.splitting.pointing_back import governs, this_is
from content.easy_read.view import View, is_order

_FEWEST = 4
_WHO = frozenset({"we", "you", "they", "i"})
_DONE = {"This is": "This is done", "This was": "This was done"}


def by_doing(view: View) -> tuple[str, ...] | None:
    """Return the sentence without its last "by ...ing", and that; None for none."""
    if word_count(view.text) <= LONGEST_LINE or view.word(0) in {"this", "these"}:
        return None
    for by in range(_FEWEST, len(view.tokens)):
        low, high = view.branch(by)
        if any(view.word(at) == "or" for at in range(by, high)) and view.word(by - 1) == ",":
            continue  # "online, by post or in the shop": ways beside one another
        doing = [kid for kid in view.kids(by, "pcomp") if view.token(kid).tag == "VBG"]
        joined = view.kids(by, "conj")
        if view.word(by) == "by" and doing and not joined and low == by and view.ends_at(high):
            verb = view.token(by).head
            start = _start(view, verb) if governs(view, verb) else ""
            if start:
                return sentence(view.slice(0, by)), sentence(f"{start} {view.slice(by, high)}")
    return None


def _start(view: View, verb: int) -> str:
    if is_order(view) and verb == view.root:
        return "Do this"
    start, subject = this_is(view, verb), view.subject(view.root)
    who = view.word(subject) if subject is not None else ""
    if who in _WHO and start in _DONE and not view.kids(verb, "auxpass"):
        does = "did" if start == "This was" else "do"
        return f"{'I' if who == 'i' else who.capitalize()} {does} this"
    if start.startswith("This ") and start.endswith(" be"):
        return f"{start} done"
    return _DONE.get(start, "")
