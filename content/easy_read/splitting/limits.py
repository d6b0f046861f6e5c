"""What holds only if, before or after: "What if A? Then B." and "B. This must be before A."."""

from content.easy_read.points import LONGEST_LINE, word_count
from content.easy_read.sentences import sentence, small
from content.easy_read.splitting.pointing_back import this_is
from content.easy_read.view import View, is_order

_FEWEST = 3
_BY_TIME = frozenset({"before", "after", "when"})
_POINTING = frozenset({"he", "she", "it", "they", "this", "these", "those", "that"})
"""Words that would point at nothing in a first sentence."""
_TOLD = frozenset({"ask", "know", "see", "check", "wonder", "tell", "decide", "say", "find"})
"""After these, "if" means "whether"."""
_BEFORE = frozenset({"only", "even", "just", "except", "or", "and", "not", "as", "especially"})


def what_if(view: View) -> tuple[str, ...] | None:
    """Return "What if A?" and "Then B."; None for none, or where A would point at nothing."""
    if word_count(view.text) <= LONGEST_LINE or "?" in view.text or _says_two_things(view):
        return None
    for clause in view.kids(view.root, "advcl"):
        low, high = view.branch(clause)
        if view.word(low) != "if" or not _is_clause(view, clause, low):
            continue
        condition = view.slice(low, high).rstrip(" ,.")
        if word_count(condition) >= LONGEST_LINE:
            continue
        if low <= 1 and (main := view.after_comma(high)) and view.word(0) in {"but", "if"}:
            return f"What {_small(condition)}?", _then(view, main, len(view.tokens))
        if low > view.root and view.ends_at(high) and _may_go_first(view, clause, low):
            return f"What {condition}?", _then(view, 0, low)
    return None


def _says_two_things(view: View) -> bool:
    """Return whether two clauses hold under the condition: they become a list, see `layouts`."""
    return any(
        view.subject(each) is not None and view.subject(each) != view.subject(view.root)
        for each in view.kids(view.root, "conj")
        if any(view.word(cc) == "and" for cc in view.kids(view.root, "cc"))
    )


def limited(view: View) -> tuple[str, ...] | None:
    """Return the sentence, and "This must be before A."; None for none.

    "Unless" and "until" stay: without them the first sentence would promise too much.
    """
    if word_count(view.text) <= LONGEST_LINE or "?" in view.text:
        return None
    for clause in range(_FEWEST, len(view.tokens)):
        low, high = view.branch(clause)
        if view.token(clause).dep != "advcl" or not view.ends_at(high) or low <= view.root:
            continue
        if any(view.subject(each) is None for each in view.kids(clause, "conj")):
            continue  # "before they get in and must not ...": whose second verb is it?
        start = _start(view, clause, low) if _is_clause(view, clause, low) else ""
        if start and word_count(view.slice(0, low)) >= _FEWEST:
            return sentence(view.slice(0, low)), sentence(f"{start} {view.slice(low, high)}")
    return None


def _start(view: View, clause: int, low: int) -> str:
    """Return how the limit begins; "" where the words before it must stay with it."""
    word, verb = view.word(low), view.token(clause).head
    if view.word(low - 1) in _BEFORE or view.kids(view.root, "expl"):
        return ""
    if word == "when" and view.word(low - 1) != ",":
        return ""
    if word in _BY_TIME and verb == view.root:
        return this_is(view, verb)
    return ""


def _is_clause(view: View, clause: int, low: int) -> bool:
    return view.subject(clause) is not None and view.is_finite(clause) and clause > low


def _may_go_first(view: View, clause: int, low: int) -> bool:
    if view.word(low - 1) in _BEFORE or view.token(view.token(clause).head).lemma in _TOLD:
        return False
    said = [view.word(at) for at in range(low)]
    if {"if", "unless", "when", "until", "provided", "long"} & set(said) or "," in said[:-1]:
        return False  # the condition may belong to a part of the sentence alone
    subject = view.subject(clause)
    return subject is not None and view.word(subject) not in _POINTING


def _small(condition: str) -> str:
    return condition[0].lower() + condition[1:]


def _then(view: View, low: int, high: int) -> str:
    text = small(view.token(low), view.slice(low, high))
    return sentence(text if is_order(view) and text.startswith("then ") else f"Then {text}")
