"""Things joined by "and" or "or" at the end of a sentence: each becomes a line of a list."""

from collections.abc import Iterator
from itertools import pairwise

from content.easy_read.lists import Layout
from content.easy_read.points import word_count
from content.easy_read.view import FINITE, VERBS, View

MOST = 8
_NOT = frozenset({"not", "n't", "never", "nor", "neither", "rather", "instead", "but", "without"})
"""In a list, such a word may speak of more things than the one it stands before."""
_JOINS = frozenset({"and", "or", "also", "then", "plus", "as", "well", ",", ";", "–", "-", "&"})
_HELPERS = frozenset({"aux", "auxpass", "neg"})
_THINGS = frozenset({"NOUN", "PROPN", "PRON", "NUM"})
_PLACES = frozenset(
    {"dobj", "pobj", "attr", "oprd", "ROOT", "xcomp", "ccomp", "advcl", "acl", "relcl", "pcomp"}
)
"""What a row may be to its sentence. A second name, for one, is none."""


def coordinated(view: View) -> Iterator[Layout]:
    """Yield a list for each such row of things: more and shorter things first."""
    found = [made for at in range(len(view.tokens)) if (made := _from(view, at))]
    yield from sorted(found, key=lambda each: (-min(len(each.items), 3), -word_count(each.lead)))


def _from(view: View, first: int) -> Layout | None:
    members = chain(view, first) if view.token(first).dep in _PLACES else []
    if not 2 <= len(members) <= MOST or not view.ends_at(view.branch(first)[1]):
        return None
    if not _are_alike(view, members) or _denies(view, members):
        return None
    if _is_torn(view, members):
        return None
    starts = [_start(view, members), *_further(view, members)]
    if starts != sorted(starts) or starts[0] == 0 or view.word(starts[0] - 1) in {",", "–", "-"}:
        return None
    starts = _outer(view, members, starts)
    ends = [*starts[1:], view.branch(first)[1]]
    items = [_trim(view, low, high) for low, high in zip(starts, ends, strict=True)]
    are_verbs = view.token(first).pos in VERBS
    if are_verbs and any(word_count(item) < 2 for item in items):
        return None
    subject_alone = are_verbs and starts[0] <= first and _ends_subject(view, first, starts[0])
    if subject_alone and len(items) < 3:
        return None
    if len(items) < 2 or (len(items) == 2 and not _are_two(view, first, items)):
        return None
    return Layout(view.slice(0, starts[0]).rstrip(" ,–-"), _with_or(view, members, items))


def _further(view: View, members: list[int]) -> list[int]:
    """Return where each thing after the first begins: after its "and", or with its branch."""
    found = []
    for before, here in pairwise(members):
        low = view.branch(here)[0]
        joins = [cc for cc in view.kids(before, "cc") if before < cc < here]
        found.append(min(low, joins[-1] + 1) if joins else low)
    return found


def _outer(view: View, members: list[int], starts: list[int]) -> list[int]:
    """Return where lines begin: in "users, carers and friends, and staff" only after a comma."""
    joins = [cc for each in members for cc in view.kids(each, "cc")]
    after = [low for low in starts[1:] if {view.word(low - 1), view.word(low - 2)} & {",", ";"}]
    return [starts[0], *after] if len(joins) > 1 and after else starts


def chain(view: View, first: int) -> list[int]:
    """Return the thing and all that are joined to it; only the thing where it is joined itself."""
    members, here = [first], first
    if view.token(first).dep == "conj":
        return members
    while following := [kid for kid in view.kids(here, "conj") if kid > here]:
        members += following
        here = following[-1]
    return members


def _are_alike(view: View, members: list[int]) -> bool:
    first, *others = (view.token(each) for each in members)
    if first.pos in _THINGS:
        return all(
            view.token(other).pos in _THINGS or view.word(view.branch(other)[0]) in {"what", "how"}
            for other in members[1:]
        )
    if first.pos not in VERBS:
        return False
    same = all(other.pos in VERBS for other in others)
    if _are_clauses(view, members):
        return same
    alone = not any(view.subject(each) is not None for each in members[1:])
    return same and alone and _tenses(view, members)


def _are_clauses(view: View, members: list[int]) -> bool:
    """Return whether the row is "if A happens, B happens or C happens": each with its doer."""
    first = members[0]
    low = view.branch(first)[0]
    marked = view.token(first).dep in {"advcl", "ccomp"} and bool(view.kids(first, "mark"))
    each = all(view.subject(member) is not None for member in members)
    return marked and each and view.token(low).dep in {"mark", "advmod"}


def _are_two(view: View, first: int, items: list[str]) -> bool:
    """Return whether two things are long enough for a list, and hold no row themselves."""
    fewest = 3 if view.token(first).pos in VERBS else 5
    return all(word_count(item) >= fewest and "," not in item for item in items)


def _is_torn(view: View, members: list[int]) -> bool:
    """Return whether a dash or semicolon parts the row, or its verbs may have another doer."""
    marks = {view.word(at) for at in range(members[0], members[-1])}
    if marks & {"–", "—", "-", ";"} and view.text.count("-") + view.text.count("–"):
        return bool(marks & {"–", "—", ";"}) or " - " in view.text
    if view.token(members[0]).dep not in {"relcl", "acl", "ccomp"}:
        return False
    outer = {view.word(kid) for kid in view.kids(view.root, "aux", "auxpass")}
    first = {view.word(kid) for kid in view.kids(members[0], "aux", "auxpass")}
    later = {view.word(kid) for each in members[1:] for kid in view.kids(each, "aux", "auxpass")}
    return bool((later & outer) - first)


def _ends_subject(view: View, first: int, start: int) -> bool:
    subject = view.subject(first)
    return subject is not None and view.branch(subject)[1] == start


def _times(view: View, verb: int) -> str:
    """Return "past", "present" or "other" for the word that carries the tense."""
    helpers = view.kids(verb, "aux", "auxpass")
    tags = {view.token(each).tag for each in (*helpers, verb)}
    return "past" if "VBD" in tags else "present" if tags & {"VBP", "VBZ"} else "other"


def _tenses(view: View, members: list[int]) -> bool:
    """Return whether every verb can follow what stands before the first one."""
    if _are_finite(view, members):
        return len({_times(view, each) for each in members} - {"other"}) <= 1
    tags = {view.token(each).tag for each in members}
    helped = any(view.kids(each, "aux", "auxpass") for each in members[1:])
    return len(tags) == 1 and not (helped and not _all_to(view, members))


def _are_finite(view: View, members: list[int]) -> bool:
    return all(view.is_finite(each) for each in members)


def _all_to(view: View, members: list[int]) -> bool:
    return all(view.word(view.branch(each)[0]) == "to" for each in members[1:])


def _denies(view: View, members: list[int]) -> bool:
    """Return whether "not" or "but" joins the things, or stands with one that is no verb."""
    for each in members:
        kids = view.kids(each)
        words = {view.word(kid) for kid in kids if view.token(kid).dep in {"cc", "preconj"}}
        words |= {view.word(kid) for kid in kids if view.token(each).pos in _THINGS}
        if words & (_NOT | {"both", "either", "yet"}):
            return True
    return any(view.word(view.branch(each)[0] - 1) in _NOT for each in members[1:])


def _start(view: View, members: list[int]) -> int:
    """Return where the first thing begins: after its subject and the helpers that all share."""
    first = members[0]
    low = view.branch(first)[0]
    if view.token(first).pos not in VERBS:
        return low
    if _are_clauses(view, members):
        return low + 1
    subject = view.subject(first)
    start = view.branch(subject)[1] if subject is not None else low
    if _are_finite(view, members) and not _shares(view, members):
        return start
    helpers = [kid for kid in view.kids(first, *_HELPERS) if start <= kid < first]
    if _all_to(view, members) and view.word(start) == "to":
        return start
    return max(helpers, default=start - 1) + 1


def _shares(view: View, members: list[int]) -> bool:
    """Return whether "will plan and pay" shares its helper: the others have the same bare form."""
    first = view.token(members[0])
    bare = first.tag not in FINITE and bool(view.kids(members[0], "aux", "auxpass"))
    own = any(view.kids(each, "aux", "auxpass") for each in members[1:])
    return bare and not own and all(view.token(each).tag not in FINITE for each in members[1:])


def _trim(view: View, low: int, high: int) -> str:
    while high > low and view.word(high - 1) in _JOINS | {"."}:
        high -= 1
    while low < high and view.word(low) in _JOINS:
        low += 1
    return view.slice(low, high)


def _with_or(view: View, members: list[int], items: list[str]) -> tuple[str, ...]:
    words = [view.word(cc) for member in members for cc in view.kids(member, "cc")]
    if words and words[-1] == "or":
        return (*items[:-2], f"{items[-2]}, or", items[-1])
    return tuple(items)
