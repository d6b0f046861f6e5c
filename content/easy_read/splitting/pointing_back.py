"""How a second sentence takes up the first: "This is ...", "This was ...", "This must be ..."."""

from content.easy_read.view import View

MODALS = frozenset({"must", "should", "may", "can", "could", "will", "would", "might", "shall"})
_HAVE = frozenset({"has", "have", "had"})


def this_is(view: View, verb: int) -> str:
    """Return "This is", "This was" or "This must be" as the verb needs it; "" where unsure.

    What is denied, asked or only wished for cannot be taken up with "this".
    """
    if view.kids(verb, "neg", "mark") or not view.is_finite(verb):
        return ""
    helpers = [each for each in view.kids(verb, "aux", "auxpass") if each < verb]
    for each in helpers:
        if view.word(each) in MODALS:
            return f"This {view.word(each)} be"
        if view.token(each).tag == "MD":  # "'ll", "ca"
            return ""
    first = min(helpers, default=verb)
    if view.word(first) in _HAVE and helpers:
        return "This was"
    return "This was" if view.token(first).tag == "VBD" else "This is"


def governs(view: View, verb: int) -> bool:
    """Return whether the verb is the main one, or joined to it, and nothing limits the sentence.

    What hangs on "if", "unless", "not" or a question must not be said as a fact.
    """
    main = verb
    while view.token(main).dep == "conj" and view.token(main).head != main:
        main = view.token(main).head
    if main != view.root or view.text.rstrip().endswith("?"):
        return False
    return not any(view.kids(each, "neg", "preconj") for each in {main, verb})
