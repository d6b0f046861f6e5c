"""One subject that does two things: the subject is said again before the second."""

from content.easy_read.sentences import sentence, small
from content.easy_read.splitting.coordination import START, has_condition, joined_to
from content.easy_read.splitting.naming import short_name
from content.easy_read.view import FINITE, SUBJECTS, View

LONGEST_SUBJECT = 7


def shared_subject(view: View) -> tuple[str, ...] | None:
    """Return "A does this." and "A does that."; None where the subject cannot be repeated."""
    root = view.root
    joined = joined_to(view, root) or _joined_below(view, root)
    if joined is None or view.kids(joined[1], *SUBJECTS):
        return None
    cc, second = joined
    if cc - root < 2 or has_condition(view, root, cc) or view.word(cc) in {"so", "or"}:
        return None
    if any(view.word(at) == "," for at in range(cc, second)):
        return None
    if view.word(cc - 1) != "," and _is_who_clause(view, root, cc):
        return None
    row = view.kids(second, "conj") or "," in view.slice(second, len(view.tokens))
    if view.kids(second, "neg") and row:
        return None  # "never give it back, use it or lend it": how far does "never" reach?
    subject, helper = subject_text(view, root), _helper(view, root, second)
    if not subject or helper is None:
        return None
    if {view.word(cc + 1), view.word(cc + 2)} & {"so", "please"}:
        return None
    rest = view.slice(cc + 1, len(view.tokens))
    start = START[view.word(cc)]
    again = f"{start}{subject} {helper} {rest}"
    return sentence(view.slice(0, cc)), sentence(again)


def subject_text(view: View, verb: int) -> str:
    """Return the subject as it can be said again; "" where it is too long or not a thing."""
    subject = view.subject(verb)
    if subject is None or view.token(subject).dep not in {"nsubj", "nsubjpass"}:
        return ""
    if view.token(subject).tag in {"WP", "WDT"} or view.kids(subject, "acl", "appos"):
        return ""
    low, high = view.branch(subject)
    for clause in view.kids(subject, "relcl"):
        if view.word(view.branch(clause)[0] - 1) != ",":
            return ""  # "solutions that are shared": without its clause it is another thing
        high = min(high, view.branch(clause)[0])
    text = view.slice(low, high).rstrip(" ,")
    if view.text[view.token(high - 1).end :][:1] == "-":
        return ""
    if len(text.split()) > LONGEST_SUBJECT:
        return short_name(view, subject)
    return _known(small(view.token(low), text))


def _known(text: str) -> str:
    """Return "the group" for "a group": it has been named by now."""
    first, _, rest = text.partition(" ")
    if first.lower() in {"no", "nobody", "none", "some", "any", "each", "every", "either", "one"}:
        return ""
    return f"the {rest}" if first.lower() in {"a", "an"} and rest else text


def _helper(view: View, root: int, second: int) -> str | None:
    """Return the helping verbs to say again, "" for none; None where that would be wrong."""
    if view.kids(second, "aux", "auxpass"):
        return "" if view.is_finite(second) else None
    tag, helpers = view.token(second).tag, view.kids(root, "aux", "auxpass")
    shared = [each for each in helpers if each < root]
    if not shared:
        same = view.token(root).tag[:3] == tag[:3] or {view.token(root).tag, tag} <= {"VBZ", "VBP"}
        return "" if tag in {"VBD", "VBZ", "VBP"} and same else None
    if tag == "VBZ" and view.token(min(shared)).tag == "MD":
        return ""  # "may come and has to pay": the second verb has its own tense
    if tag == "VBD" and view.kids(root, "auxpass"):
        return ""
    if view.word(second - 1) == "but" or view.word(second - 2) == ",":
        return None  # "may take it, but avoid that": the second may be an order
    if view.kids(root, "neg") or tag in {"VBZ", "VBP"} or _is_doubtful(view, root, second):
        return None
    if not _fits(view.token(root).tag, tag):
        return None
    return " ".join(view.token(each).text for each in shared)


def _is_doubtful(view: View, root: int, second: int) -> bool:
    """Return whether "was born and then assisted" may change who did it."""
    passive = bool(view.kids(root, "auxpass"))
    then = any(view.word(kid) == "then" for kid in view.kids(second, "advmod"))
    return passive and (then or bool(view.kids(second, "dobj")))


def _fits(first: str, second: str) -> bool:
    pasts = {"VBN", "VBD"}
    return first == second or {first, second} <= pasts


def _is_who_clause(view: View, root: int, cc: int) -> bool:
    """Return whether "and does ..." may go on with "anybody who owns ..."."""
    clauses = (at for at in range(root, cc) if view.token(at).dep == "relcl")
    return any(view.is_finite(at) for at in clauses)


def _joined_below(view: View, root: int) -> tuple[int, int] | None:
    """Return "and" and the verb of "have to pay and might be charged": its helper has a tense."""
    for second, token in enumerate(view.tokens):
        if token.dep != "conj" or view.token(token.head).dep != "xcomp":
            continue
        is_ours = view.token(token.head).head == root
        helpers = [each for each in view.kids(second, "aux", "auxpass") if each < second]
        joins = [cc for cc in view.kids(token.head, "cc") if token.head < cc < second]
        if is_ours and joins and helpers and view.token(min(helpers)).tag in FINITE:
            return (joins[-1], second) if view.word(joins[-1]) in START else None
    return None
