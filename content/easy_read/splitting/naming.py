"""The short name of a thing, so that a second sentence can speak of it."""

from content.easy_read.sentences import small
from content.easy_read.view import View

LONGEST = 6
_LEFT = frozenset({"det", "amod", "compound", "poss", "nummod", "nmod"})
_UNSURE = frozenset(
    {"no", "any", "all", "every", "each", "few", "most", "only", "some", "either", "both", "none"}
)
"""Words that say how many: a thing named with one of them cannot be spoken of again."""


def short_name(view: View, noun: int) -> str:
    """Return "the outcome" for "the outcome of the assessment"; "" where that is not safe."""
    if view.token(noun).pos not in {"NOUN", "PROPN"} or view.kids(noun, "conj", "cc", "appos"):
        return ""
    left = [kid for kid in view.kids(noun) if kid < noun and view.token(kid).dep in _LEFT]
    low = min((view.branch(kid)[0] for kid in left), default=noun)
    words = {view.word(at) for at in range(low, noun + 1)}
    text = view.slice(low, noun + 1)
    if words & _UNSURE or "," in text or len(text.split()) > LONGEST or _is_joined(view, noun):
        return ""
    first, _, rest = small(view.token(low), text).partition(" ")
    return f"the {rest}" if first in {"a", "an"} and rest else f"{first} {rest}".strip()


def _is_joined(view: View, noun: int) -> bool:
    end = view.token(noun).end
    return view.text[end : end + 1] in {"-", "/"}


def is_open(view: View, noun: int) -> bool:
    """Return whether the thing stands in what the sentence says as a fact.

    What stands under "if", "not", "that ..." or a question is not said as a fact.
    """
    here = noun
    while view.token(here).head != here:
        if view.token(here).dep in {"advcl", "ccomp", "relcl", "acl", "csubj", "parataxis"}:
            return False
        here = view.token(here).head
        if view.kids(here, "neg", "preconj"):
            return False
    conditions = {"if", "unless", "whether", "without", "except", "not", "never", "rather"}
    before = {view.word(at) for at in range(noun)}
    return not before & conditions and not view.text.rstrip().endswith("?")
