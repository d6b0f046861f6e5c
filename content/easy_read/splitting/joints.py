"""A comma and "but", "so" or "and" between two whole sentences, wherever they stand.

The parser sometimes hangs the second clause on the wrong word. Whether both sides are whole
sentences is then asked of the parser anew: see `content.easy_read.split`.
"""

import re

from content.easy_read.sentences import sentence
from content.easy_read.splitting.coordination import START, has_condition
from content.easy_read.splitting.series import clause_starts
from content.easy_read.view import VERBS, View

_JOINT = re.compile(
    r",\s+(but|so|and|or|otherwise)\s+(?!(?:that|much|many|far|also)\b)|\s(but)\s+(?!also\b)"
)


_START = {**START, "otherwise": "Otherwise, "}


def joints(view: View) -> tuple[str, ...] | None:
    """Return both sides of the last joint; None where "that ..." or "if ..." may hold for both."""
    if view.token(view.root).pos not in VERBS:
        return None
    for found in reversed(list(_JOINT.finditer(view.text))):
        word = found.group(1) or found.group(2)
        reaches = word != "otherwise" and _reaches_over(view, found.start())
        row = clause_starts(view, sum(token.start < found.start() for token in view.tokens))
        if not reaches and not row and _has_doer(view, found.end()):
            right = _START[word] + view.text[found.end() :]
            return sentence(view.text[: found.start()]), sentence(right)
    return None


def _reaches_over(view: View, place: int) -> bool:
    """Return whether something before this place, counted in characters, may govern both sides."""
    before = [at for at, token in enumerate(view.tokens) if token.start < place]
    said = any(_reaches(view, at, len(before)) for at in before)
    return said or has_condition(view, view.root, len(before) + 1)


def _has_doer(view: View, place: int) -> bool:
    """Return False where a verb follows at once: its doer stands before the joint."""
    after = [token for token in view.tokens if token.start >= place]
    return bool(after) and after[0].pos not in VERBS and after[0].tag not in {"VBG", "VBN", "TO"}


def _reaches(view: View, at: int, joint: int) -> bool:
    """Return whether a clause that begins before the joint may go on after it."""
    token = view.token(at)
    if token.dep == "relcl":
        return view.branch(at)[1] > joint
    if token.dep == "ccomp":
        return token.head < at
    return token.dep in {"csubj", "preconj"}
