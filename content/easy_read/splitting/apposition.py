"""A second name for a thing, between commas: "Ann, the chair, spoke"."""

from content.easy_read.sentences import sentence, small
from content.easy_read.view import View

LONGEST = 6
_OWNERS = frozenset({"the", "our", "your", "my", "her", "his", "their", "its"})


def apposition(view: View) -> tuple[str, ...] | None:
    """Return the sentence without the second name, and "Ann is the chair."; None for none."""
    for at, token in enumerate(view.tokens):
        if token.dep == "appos" and (made := _split(view, at)):
            return made
    return None


def _split(view: View, second: int) -> tuple[str, ...] | None:
    head = view.token(second).head
    low, high = view.branch(second)
    first_low = view.branch(head)[0]
    first = view.slice(first_low, low - 1)
    if view.kids(second, "conj", "cc") or not _is_plain(view, head, second):
        return None
    if _is_row(view, low, high):
        return None
    if "," in first or len(first.split()) > LONGEST:
        return None
    if view.word(low - 1) != "," or head > low:
        return None
    if view.word(high) != "," and not view.ends_at(high):
        return None
    name = small(view.token(first_low), first)
    after = high + 1 if view.word(high) == "," else high
    main = f"{view.slice(0, low - 1)} {view.slice(after, len(view.tokens))}"
    return sentence(main), sentence(f"{name} {_is(view, second)} {view.slice(low, high)}")


def _is_plain(view: View, head: int, second: int) -> bool:
    low, _ = view.branch(second)
    first = view.token(low)
    if _is_named(view, head, second):
        return True
    starts = (
        first.dep in {"det", "poss"} and first.text.islower() and first.text not in {"no", "all"}
    )
    named = view.token(head).pos == "PROPN" or view.word(view.branch(head)[0]) in {"the", "our"}
    alone = view.token(head).dep != "conj" and not view.kids(head, "conj", "cc")
    is_known = view.word(view.branch(head)[0]) not in {"a", "an"}
    return starts and named and alone and is_known


def _is(view: View, second: int) -> str:
    past = view.token(view.root).tag == "VBD"
    many = view.token(second).tag in {"NNS", "NNPS"}
    return {(True, True): "were", (True, False): "was", (False, True): "are"}.get(
        (past, many), "is"
    )


def _is_named(view: View, head: int, second: int) -> bool:
    """Return whether a person is named after what they do: "the chair, Ann Hill,"."""
    known = view.word(view.branch(head)[0]) in _OWNERS
    person = view.token(second).pos == "PROPN" and view.token(second).ent_type in {"PERSON", ""}
    plain = view.token(head).pos == "NOUN" and view.token(head).tag == "NN"
    joined = view.token(head).dep == "conj" or view.kids(head, "conj", "cc")
    return known and person and plain and not joined


def _is_row(view: View, low: int, high: int) -> bool:
    """Return whether "and" or "or" follows: "the centre, your GP and the pool" are three things."""
    after = [view.word(at) for at in range(low, min(high + 2, len(view.tokens)))]
    return bool({"and", "or"} & set(after))
