"""When, where and for whom: the last such part of a long sentence gets its own, "This is ..."."""

from content.easy_read.points import LONGEST_LINE, word_count
from content.easy_read.sentences import sentence
from content.easy_read.splitting.pointing_back import governs, this_is
from content.easy_read.view import View

_FEWEST = 5
_WHEN = frozenset({"DATE", "TIME"})
_WHERE = frozenset({"GPE", "LOC"})
_LIMITS = frozenset({"except", "unless", "only", "not", "if", "until"})
_WITHIN = frozenset({"within", "since", "in", "from"})
_MEETING = frozenset({"meet", "hold", "run", "happen"})
_FREE = frozenset({"during", "throughout", "across", "within", "since"})
"""Words that seldom belong to the verb as "on" belongs to "depend"."""
_PLACED = frozenset({"in", "at", "on", "from", "for"})


def adjunct(view: View) -> tuple[str, ...] | None:
    """Return the sentence without its last when, where or for whom, and that; None for none."""
    if word_count(view.text) <= LONGEST_LINE:
        return None
    for prep in range(_FEWEST, len(view.tokens)):
        if view.token(prep).dep == "prep" and _is_last(view, prep) and (made := _cut(view, prep)):
            return made
    return None


def _cut(view: View, prep: int) -> tuple[str, ...] | None:
    verb = view.token(prep).head
    low, high = view.branch(prep)[0], len(view.tokens)
    if low != prep or not governs(view, verb) or not _is_free(view, prep, verb):
        return None
    start = this_is(view, verb)
    if _is_dose(view, prep) or _LIMITS & {view.word(at) for at in range(prep, high)}:
        return None
    if view.word(prep) in _WITHIN and start == "This can be":
        return None  # "can appeal within one month": a limit, not one way among others
    if not start or word_count(view.slice(prep, high)) < 3:
        return None
    return sentence(view.slice(0, low)), sentence(f"{start} {view.slice(low, high)}")


def _is_free(view: View, prep: int, verb: int) -> bool:
    """Return whether the words are no part of what the verb needs: something stands between."""
    things = view.kids(prep, "pobj")
    between = any(verb < kid < prep for kid in view.kids(verb, "dobj", "prep", "agent", "attr"))
    passive = bool(view.kids(verb, "auxpass"))
    if not things or not (between or passive) or view.token(verb).lemma == "be":
        return False
    kind, word = view.token(things[0]).ent_type, view.word(prep)
    placed = kind in _WHEN or (kind in _WHERE and word == "in")
    named = view.token(things[0]).pos == "PROPN" and word == "at"
    placed = placed or (named and view.token(verb).lemma in _MEETING)
    return word in _FREE or (word in _PLACED and placed)


def _is_last(view: View, prep: int) -> bool:
    """Return whether only such parts of the same verb follow."""
    verb = view.token(prep).head
    after = [kid for kid in view.kids(verb) if kid > prep and view.token(kid).pos != "PUNCT"]
    parts = all(view.token(kid).dep in {"prep", "npadvmod"} for kid in after)
    return parts and view.ends_at(max(view.branch(kid)[1] for kid in (prep, *after)))


def _is_dose(view: View, prep: int) -> bool:
    """Return whether a number may hang on the part: "eight tablets in 24 hours" is one limit."""
    before = any(token.tag == "CD" for token in view.tokens[:prep])
    return before and any(token.tag == "CD" for token in view.tokens[prep:])
