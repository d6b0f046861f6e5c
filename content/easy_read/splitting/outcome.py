"""What comes of it: ", helping people" becomes "This helps people."."""

from content.easy_read.sentences import sentence
from content.easy_read.splitting.pointing_back import governs, this_is
from content.easy_read.view import View
from content.words.inflection import verb as form_of
from content.words.word_set import word_set

_OUTCOMES = word_set(
    "make help allow enable mean give lead cause create ensure bring show improve reduce "
    "increase support offer let encourage avoid prevent"
)
"""Verbs whose doer, after a comma, is all that was said before."""
_REASONS = {"because": "This is because of", "due": "This is because of"}


def outcome(view: View) -> tuple[str, ...] | None:
    """Return the sentence without its last ", making ...", and what it makes; None for none."""
    for at, token in enumerate(view.tokens):
        if token.dep == "advcl" and token.tag == "VBG" and (made := _cut(view, at)):
            return made
    return None


def _cut(view: View, at: int) -> tuple[str, ...] | None:
    low, high = view.branch(at)
    verb, lemma = view.token(at).head, view.token(at).lemma
    lead = view.word(low) in {"thus", "thereby"}
    if at != low + lead or view.word(low - 1) != "," or not view.ends_at(high):
        return None
    if any(view.token(each).tag == "VBG" for each in range(view.root, at)):
        return None  # "doing A, making B and making C" is a row
    if view.kids(at, "conj"):
        return None
    if lemma not in _OUTCOMES or not governs(view, verb) or at < view.root:
        return None
    start = this_is(view, verb)
    if start not in {"This is", "This was", "This will be"}:
        return None
    said = {
        "This is": form_of(lemma, "s"),
        "This was": form_of(lemma, "ed"),
        "This will be": f"will {lemma}",
    }[start]
    return sentence(view.slice(0, low)), sentence(f"This {said} {view.slice(at + 1, high)}")


def reason(view: View) -> tuple[str, ...] | None:
    """Return the sentence without its last "because of ...", and that; None for none."""
    for at, token in enumerate(view.tokens):
        low, high = view.branch(at)
        if token.dep != "prep" or view.word(at) not in _REASONS or not view.ends_at(high):
            continue
        verb = token.head
        second = view.word(at + 1) == {"because": "of", "due": "to"}[view.word(at)]
        if "when" in {view.word(each) for each in range(at)}:  # "X is when ... because of ..."
            continue
        plain = this_is(view, verb) in {"This is", "This was"} if verb != at else False
        if low == at > verb and second and plain and governs(view, verb):
            rest = view.slice(at + 2, high)
            return sentence(view.slice(0, at)), sentence(f"{_REASONS[view.word(at)]} {rest}")
    return None
