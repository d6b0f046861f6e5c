"""When, where and for whom: the last such part of a long sentence gets its own, "This is ..."."""

from content.easy_read.points import LONGEST_LINE, word_count
from content.easy_read.sentences import sentence
from content.easy_read.splitting.pointing_back import governs, this_is
from content.easy_read.view import View

_FEWEST = 5
_WHEN_OR_WHERE = frozenset({"DATE", "TIME", "GPE", "LOC", "FAC"})
_FREE = frozenset({"during", "throughout", "across", "within", "since"})
"""Words that seldom belong to the verb as "on" belongs to "depend"."""
_PLACED = frozenset({"in", "at", "on", "from", "for"})


def adjunct(view: View) -> tuple[str, ...] | None:
    """Return the sentence without its last when, where or for whom, and that; None for none."""
    if word_count(view.text) <= LONGEST_LINE:
        return None
    for prep in range(_FEWEST, len(view.tokens)):
        high = view.branch(prep)[1]
        if view.token(prep).dep == "prep" and view.ends_at(high) and (made := _cut(view, prep)):
            return made
    return None


def _cut(view: View, prep: int) -> tuple[str, ...] | None:
    verb = view.token(prep).head
    low, high = view.branch(prep)
    if low != prep or not governs(view, verb) or not _is_free(view, prep, verb):
        return None
    start = this_is(view, verb)
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
    timed = view.token(things[0]).ent_type in _WHEN_OR_WHERE
    word = view.word(prep)
    return word in _FREE or (word in _PLACED and timed)
