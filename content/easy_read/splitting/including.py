"""What "including" or "such as" brings goes into a sentence of its own."""

from content.easy_read.points import LONGEST_LINE, word_count
from content.easy_read.sentences import sentence
from content.easy_read.splitting.pointing_back import governs
from content.easy_read.view import View

_FEWEST = 4
_LONGEST = 14


def including(view: View) -> tuple[str, ...] | None:
    """Return the sentence without its last examples, and the examples; None for none."""
    if word_count(view.text) <= LONGEST_LINE or not governs(view, view.root):
        return None
    for at in range(_FEWEST, len(view.tokens) - 1):
        if (high := _ends(view, at)) and (start := _start(view, at)):
            first = at + (2 if view.word(at) == "such" else 1)
            rest = view.slice(first, high)
            if word_count(rest) <= _LONGEST:
                return sentence(view.slice(0, at)), sentence(f"{start} {rest}")
    return None


def _ends(view: View, at: int) -> int:
    """Return where the examples end if that is the end of the sentence; else 0."""
    if view.word(at) == "including":
        high = view.branch(at)[1]
    elif (view.word(at), view.word(at + 1)) == ("such", "as"):
        high = max(view.branch(at)[1], view.branch(at + 1)[1])
    else:
        return 0
    return high if view.ends_at(high) else 0


def _start(view: View, at: int) -> str:
    if view.word(at) == "including":
        return "This includes"
    things = view.kids(at + 1, "pobj")
    if not things:
        return ""
    many = view.token(things[0]).tag in {"NNS", "NNPS"} or bool(view.kids(things[0], "conj"))
    return "Some examples are" if many else "One example is"
