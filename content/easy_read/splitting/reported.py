"""What somebody said: "Ann says that A." becomes "A." and "Ann says this."."""

from content.easy_read.points import LONGEST_LINE, word_count
from content.easy_read.sentences import sentence
from content.easy_read.view import View
from content.words.word_set import word_set

_SAYS = word_set("say report add explain note agree announce state confirm tell")
"""Verbs of people who stand by what they say: after "think" or "hope" it would not be so."""
_POINTING = word_set("he she they it this these those there")
_SPEAKER = frozenset({"he", "she", "him", "her", "his", "hers"})
"""Words that may mean whoever speaks, and would come before the name."""
_LONGEST = 9


def reported(view: View) -> tuple[str, ...] | None:
    """Return what was said, and who said it; None where it cannot stand by itself."""
    root = view.root
    if word_count(view.text) <= LONGEST_LINE or view.token(root).lemma not in _SAYS:
        return None
    said = [each for each in view.kids(root, "ccomp") if each > root and view.is_finite(each)]
    if len(said) != 1 or view.kids(root, "neg", "conj", "advcl") or not view.is_finite(root):
        return None
    if view.kids(said[0], "conj", "advcl"):
        return None  # which of the two would "this" be?
    low, high = view.branch(said[0])
    inside = [view.word(at) for at in range(low, high)]
    if inside.count("that") > 1 or _SPEAKER & set(inside):
        return None
    subject = view.subject(said[0])
    if view.word(low) != "that" or not view.ends_at(high) or subject is None:
        return None
    who = view.slice(0, low)
    if view.word(view.branch(subject)[0]) in _POINTING or word_count(who) > _LONGEST:
        return None
    if view.word(0) == "it" and view.kids(root, "auxpass"):
        who = "This " + view.slice(1, low)
        return sentence(view.slice(low + 1, high)), sentence(who)
    return sentence(view.slice(low + 1, high)), sentence(f"{who} this")
