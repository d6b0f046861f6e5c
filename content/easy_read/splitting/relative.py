"""A clause between commas that begins with "who" or "which"."""

import re

from content.easy_read.agents import is_agent
from content.easy_read.sentences import sentence, small
from content.easy_read.splitting.naming import is_open
from content.easy_read.view import View
from content.words.word_set import word_set

LONGEST = 7
DESCRIBING = word_set(
    "be have include contain run provide offer cover meet begin start end last cost support "
    "help set describe explain show bring give"
)
"""Verbs after which "which" at the end means the thing named, not the whole sentence."""
_LIMITS = frozenset({"except", "even", "unless", "provided", "until"})
"""What follows the clause may belong to it."""
_OF_ALL = frozenset({"up", "down", "more", "less", "about", "free", "good", "better", "great"})
"""What "which is" says of a figure or of all that was said, and not of the word before."""
_DOERS = ("er", "or", "ist", "ian", "ant", "ee", "man", "woman", "ive", "mate")
_VAGUE = word_set(
    "some any many several no all few each every those these that this one two three four five"
)


def relative(view: View) -> tuple[str, ...] | None:
    """Return the main sentence, and one that says the clause of its noun; None for none."""
    for clause, token in enumerate(view.tokens):
        if token.dep == "relcl" and (made := _split(view, clause)):
            return made
    return None


def _split(view: View, clause: int) -> tuple[str, ...] | None:
    low, high = view.branch(clause)
    who = view.word(low)
    if who == "where":
        return _place(view, clause, low, high)
    is_plain = who in {"who", "which"} and view.subject(clause) == low and view.word(low - 1) == ","
    if not is_plain or not view.is_finite(clause):
        return None
    if view.word(high) != "," and not view.ends_at(high):
        return None
    if view.word(high + 1) in _LIMITS or _is_compared(view, clause):
        return None
    rest = view.slice(low + 1, high)
    main = sentence(_without(view, low - 1, high))
    if who == "which" and view.ends_at(high) and (start := _this(view, clause)):
        return main, sentence(f"{start} {rest}")
    if who == "which" and view.token(clause).lemma == "mean":
        return (main, sentence(f"This {rest}")) if view.ends_at(high) else None
    noun = _noun(view, view.token(clause).head, low - 1)
    if who == "who" and not _is_somebody(view, view.token(clause).head):
        return None
    one = view.token(clause).tag == "VBZ"
    if view.token(view.token(clause).head).tag in {"NNS", "NNPS"} and one:
        return None
    if not noun or (who == "which" and not _names_a_thing(view, clause, high)):
        return None
    return main, sentence(f"{noun} {rest}")


def _place(view: View, clause: int, low: int, high: int) -> tuple[str, ...] | None:
    """Return the sentence before ", where ...", and "There, ..."."""
    apart = view.word(low - 1) == "," or view.token(view.token(clause).head).dep == "attr"
    rest = view.slice(low + 1, high)
    if not apart or not view.ends_at(high) or ", or " in rest:
        return None
    return sentence(view.slice(0, low)), sentence(f"There, {rest}")


def _without(view: View, comma: int, high: int) -> str:
    subject = view.subject(view.root)
    in_front = subject is not None and comma < subject
    after = high if in_front or view.word(high) != "," else high + 1
    start, end = view.slice(0, comma), view.slice(after, len(view.tokens))
    return f"{start} {end}"


def _this(view: View, clause: int) -> str:
    """Return "This" for ", which is why ..." and for what is named by no noun, such as "£340"."""
    if view.token(clause).lemma == "mean":
        return "This"
    head = view.token(view.token(clause).head)
    one = view.token(clause).tag == "VBZ" or any(
        view.token(each).tag == "VBZ" for each in view.kids(clause, "aux", "auxpass")
    )
    why = view.token(clause).lemma == "be" and view.word(clause + 1) == "why"
    return "This" if one and (why or head.pos in {"NUM", "SYM", "VERB", "AUX"}) else ""


def _noun(view: View, head: int, comma: int) -> str:
    token = view.token(head)
    low, _ = view.branch(head)
    text = view.slice(low, comma)
    first = view.word(low)
    if low == head and token.tag == "NN" and token.dep == "pobj":
        return ""  # "blocked with wax, which ...": the blocked ear, or the wax?
    if token.pos not in {"NOUN", "PROPN"} or view.kids(head, "conj", "cc") or first in _VAGUE:
        return ""
    prep = token.head
    if token.dep == "pobj" and view.token(view.token(prep).head).pos in {"NOUN", "PROPN"}:
        return ""  # "times for therapy, which ...": which of the two?
    fronted = token.dep == "pobj" and prep == 0
    if head < view.root and token.dep not in {"nsubj", "nsubjpass"} and not fronted:
        return ""
    if token.dep == "conj":  # "A, B and C, who ...": nobody can tell who
        return ""
    if len(text.split()) > LONGEST or head >= comma or "," in text:
        return ""
    return re.sub(r"^(a|an) ", "the ", small(view.token(low), text))


def _names_a_thing(view: View, clause: int, high: int) -> bool:
    passive = bool(view.kids(clause, "auxpass")) and is_open(view, view.token(clause).head)
    return not view.ends_at(high) or passive or view.token(clause).lemma in DESCRIBING


def _is_somebody(view: View, head: int) -> bool:
    """Return whether "who" can mean the word: a person, not the form that names one."""
    return is_agent(view, head) or view.token(head).lemma.lower().endswith(_DOERS)


def _is_compared(view: View, clause: int) -> bool:
    """Return whether "which is up from 64%" speaks of a figure and not of the word before."""
    after = view.word(clause + 1)
    return view.token(clause).lemma == "be" and after in _OF_ALL
