"""What follows a thing at the end of a long sentence: "These are people who ..."."""

from content.easy_read.points import LONGEST_LINE, word_count
from content.easy_read.sentences import sentence
from content.easy_read.splitting.naming import is_open, short_name
from content.easy_read.view import View

_FEWEST = 5
_WHO = frozenset({"who", "which", "that", "where", "whose"})


def these_are(view: View) -> tuple[str, ...] | None:
    """Return the sentence up to the thing, and what it is more exactly; None for none."""
    if word_count(view.text) <= LONGEST_LINE or view.word(0) in {"these", "this"}:
        return None
    for clause in range(_FEWEST, len(view.tokens)):
        if view.token(clause).dep in {"relcl", "acl"} and (made := _cut(view, clause)):
            return made
    return None


def _cut(view: View, clause: int) -> tuple[str, ...] | None:
    noun = view.token(clause).head
    low, high = view.branch(clause)
    if noun >= low or not view.ends_at(high) or word_count(view.slice(0, low)) < _FEWEST:
        return None
    if not _describes(view, clause, low) or not is_open(view, noun):
        return None
    start = _start(view, noun)
    if not start or view.kids(clause, "conj"):  # which verb belongs to whom is not sure
        return None
    return sentence(view.slice(0, low)), sentence(f"{start} {view.slice(low, high)}")


def _describes(view: View, clause: int, low: int) -> bool:
    if view.token(clause).dep == "relcl":
        return view.word(low) in _WHO and view.is_finite(clause) and view.word(low - 1) != ","
    return view.token(clause).tag in {"VBG", "VBN"} and low == clause


def _start(view: View, noun: int) -> str:
    """Return "These are people", "This is a group"; "" where one cannot say so."""
    token = view.token(noun)
    if token.pos != "NOUN" or view.kids(noun, "nummod", "poss", "prep", "conj", "cc"):
        return ""
    if token.tag == "NNS":
        if token.dep not in {"dobj", "attr"}:
            return ""
        if not view.kids(noun, "amod", "compound") or _is_joined(view, noun):
            return ""  # "people who ...": without its clause it would say another thing
        name = short_name(view, noun)
        return f"These are {name.removeprefix('the ')}" if name else ""
    if token.dep == "conj" or not (article := _article(view, noun)):
        return ""
    low = view.branch(article)[0]
    return f"This is {view.slice(low, noun + 1)}" if noun - low < _FEWEST else ""


def _article(view: View, noun: int) -> int | None:
    return next((kid for kid in view.kids(noun, "det") if view.word(kid) in {"a", "an"}), None)


def _is_joined(view: View, noun: int) -> bool:
    """Return whether the thing is in a row: what follows may belong to the whole row."""
    here = noun
    while view.token(here).head != here and here != view.root:
        if view.token(here).dep == "conj" and view.token(here).pos == "NOUN":
            return True
        here = view.token(here).head
    return False
