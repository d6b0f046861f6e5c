"""What something is for: "... to help people" becomes "This is to help people."."""

from content.easy_read.points import LONGEST_LINE, word_count
from content.easy_read.sentences import sentence
from content.easy_read.splitting.pointing_back import governs, this_is
from content.easy_read.view import View
from content.words.word_set import word_set

_FEWEST = 4
_TAKES_TO = word_set(
    "decide resolve agree want need try aim plan hope wish intend ask tell expect require invite "
    "allow enable help encourage begin start continue fail seek choose refuse promise offer "
    "propose vote commit like prefer manage tend appear seem ought used know think believe"
)
"""Verbs that need their "to ...": it is no purpose."""
_BEFORE = frozenset({"order", "as"})
"""Words of "in order to" and "so as to"."""


def purpose(view: View) -> tuple[str, ...] | None:
    """Return the sentence without its last purpose, and the purpose; None for none.

    Only of long sentences: "Ring us to change the time." is easy already.
    """
    if word_count(view.text) <= LONGEST_LINE:
        return None
    for clause in sorted(_clauses(view)):
        verb = view.token(clause).head
        if view.token(verb).lemma in _TAKES_TO or _is_needed(view, verb, clause):
            continue
        low, high = view.branch(clause)
        if _is_in_row(view, clause, low):
            continue
        start = _this(view, verb)
        if start and view.ends_at(high) and _opens(view, low):
            low = _whole(view, low)
            if word_count(view.slice(0, low)) >= _FEWEST:
                return sentence(view.slice(0, low)), sentence(f"{start} {_said(view, low, high)}")
    return None


def _is_in_row(view: View, clause: int, low: int) -> bool:
    """Return whether "to ..." is one of several, such as three rights after "the right"."""
    earlier = any(view.token(at).tag == "TO" for at in range(low))
    right = any(view.word(at) in {"right", "rights"} for at in range(low))
    return right or (earlier and view.word(low - 1) == "," and bool(view.kids(clause, "conj")))


def _clauses(view: View) -> list[int]:
    return [
        at
        for at, token in enumerate(view.tokens)
        if token.dep == "advcl" and token.head < at and view.word(view.branch(at)[0] - 1) != "too"
    ]


def _this(view: View, verb: int) -> str:
    if not governs(view, verb):
        return ""
    start = this_is(view, verb)
    if view.token(verb).tag == "VB" and view.subject(verb) is None and not start:
        return "This is"
    return "This was" if start == "This was" else start and "This is"


def _opens(view: View, low: int) -> bool:
    words = [view.word(at) for at in range(low, low + 3)]
    if words[0] == "to":
        return view.token(low + 1).pos in {"VERB", "AUX"}
    if words[0] == "so" and view.token(low + 1).tag == "PRP":
        return True
    return words[:2] == ["so", "that"] or words == ["in", "order", "to"]


def _whole(view: View, low: int) -> int:
    """Return where "in order to" begins."""
    if view.word(low) == "to" and view.word(low - 1) in _BEFORE:
        return low - 2
    return low


def _said(view: View, low: int, high: int) -> str:
    text = view.slice(low, high)
    return text.removeprefix("in order ").removeprefix("so as ")


def _is_needed(view: View, verb: int, clause: int) -> bool:
    """Return whether "to ..." follows at once a verb that means little without it."""
    low, _ = view.branch(clause)
    return view.token(verb).lemma in {"work", "go", "come", "wait", "learn"} and low == verb + 1
