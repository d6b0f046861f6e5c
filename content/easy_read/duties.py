"""Whether "must", "may" and "not" still stand with the verb they stood with: who may do what.

The guard counts such words and looks at their clause. Here the parser tells which verb each of
them governs, in the sentence and in the lines it became.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from content.easy_read.guard.marks import ENGLISH
from content.easy_read.lists import BULLET
from content.easy_read.view import View

_SHARED = frozenset({"will", "would"})
"""May be said of a second verb or not: no duty."""
_LONG_DUTIES = {
    "have": "must",
    "need": "must",
    "require": "must",
    "oblige": "must",
} | dict.fromkeys(("entitle", "allow", "able"), "may")
"""Words that say "must" or "may" of the verb after "to"."""
_WEAK = frozenset({"have", "be", "do", "need"})
_NOT = frozenset({"not", "n't", "never"})
_CHAIN = frozenset({"conj", "dep"})
_DUTIES = frozenset(ENGLISH.duties.values())
_DONE = "done"
"""What "is" and "was" say of the verb after them: it is done to somebody."""


@dataclass(frozen=True, slots=True)
class Governed:
    """What one verb stands under."""

    own: frozenset[str]
    """Said of this verb alone, such as "must" or "not"."""
    every: frozenset[str]
    """With what it shares with the verb before it in a row."""
    near: frozenset[str]
    """What its whole line says."""


def verbs_move(source: View, results: Sequence[View]) -> bool:
    """Return whether a verb gained or lost "must", "should", "may" or "not".

    A verb that says it twice in the source is left out, for nobody can tell which is meant.
    """
    before, after = _governed([source]), _governed(results)
    return any(
        _differ(verbs[0], found)
        for lemma, verbs in before.items()
        if len(verbs) == 1 and lemma not in _WEAK
        for found in after.get(lemma, ())
    )


def _differ(before: Governed, after: Governed) -> bool:
    shared = before.every - before.own - {"not"}
    kept = before.own <= after.every and shared <= after.every | after.near
    return not kept or not after.every - {_DONE} <= before.every | _SHARED


def _governed(views: Iterable[View]) -> Mapping[str, list[Governed]]:
    found: dict[str, list[Governed]] = defaultdict(list)
    for view in views:
        near = frozenset().union(*(_own(view, at) for at in range(len(view.tokens))))
        for at, token in enumerate(view.tokens):
            if token.pos == "VERB":
                found[token.lemma.lower()].append(_of(view, at, near))
    return found


def _of(view: View, verb: int, near: frozenset[str]) -> Governed:
    own = _own(view, verb)
    shared: frozenset[str] = frozenset()
    if not own & _DUTIES:
        shared = _inherited(view, verb, near) or _in_row(view, verb, near)
    return Governed(own - _SHARED, (own | shared) - _SHARED, near)


def _own(view: View, verb: int) -> frozenset[str]:
    """Return what the verb's own helpers say, and "have to" or "able to" before it."""
    found = {
        ENGLISH.duties[view.word(kid)]
        for kid in view.kids(verb, "aux", "auxpass")
        if view.word(kid) in ENGLISH.duties
    }
    found |= {_DONE for _ in view.kids(verb, "auxpass")}
    found |= {"not" for kid in view.kids(verb) if view.word(kid) in _NOT}
    head = view.token(verb).head
    long_duty = _LONG_DUTIES.get(view.token(head).lemma)
    if view.token(verb).dep == "xcomp" and long_duty:
        found |= {long_duty}
    return frozenset(found)


def _in_row(view: View, verb: int, near: frozenset[str]) -> frozenset[str]:
    """Return the one duty of the sentence for "wait" in "must knock, wait and say"."""
    token, alone = view.token(verb), view.subject(verb) in {None, 0}
    led = view.word(verb - 1) in {",", "and", "or"} and token.dep in {"ROOT", "ccomp"}
    duties = near & _DUTIES
    return duties if token.tag == "VB" and alone and led and len(duties) == 1 else frozenset()


def _inherited(view: View, verb: int, near: frozenset[str]) -> frozenset[str]:
    """Return what a bare verb shares with the first of its row; "not" only where that is sure."""
    if view.token(verb).dep not in _CHAIN or view.subject(verb) is not None:
        return frozenset()
    head = view.token(verb).head
    if view.token(verb).tag not in {"VB", "VBN", "VBP"} and view.token(head).tag != "VBN":
        return frozenset()
    if any(view.word(cc) == "but" for cc in range(head, verb)):
        return frozenset()  # "may take it, but avoid that": the second may be an order
    shared = _own(view, head) | _inherited(view, head, near) | _in_row(view, head, near)
    is_first = view.token(head).dep not in _CHAIN
    if view.token(verb).tag not in {"VBN", "VBD"}:
        shared -= {_DONE}
    return shared if is_first else shared - {"not"}


def joined(lines: Sequence[str]) -> list[str]:
    """Return the lines as sentences: each line of a list after the words that lead to it."""
    made, lead = [], ""
    for line in lines:
        if not line.startswith(BULLET):
            lead = line[:-1] if line.endswith(":") else ""
            made += [] if lead else [line]
            continue
        item = line.removeprefix(BULLET).removesuffix(" and").removesuffix(" or").rstrip(" ,.;")
        made.append(f"{lead} {item}.".strip())
    return made
