"""The meaning guard: nothing that people rely on may be lost, added or moved.

Numbers, dates, prices, phone numbers, addresses, names, negations, conditions and the words
must, may and should are counted before and after, and looked for in their clause. It needs no
parser. English and Welsh.
"""

from collections.abc import Sequence

from content.easy_read.dates import full
from content.easy_read.guard.counting import (
    addresses,
    conditions,
    duties_differ,
    names_differ,
    negations,
    numbers_differ,
)
from content.easy_read.guard.followers import followers_differ
from content.easy_read.guard.places import moved, numbers_moved
from content.easy_read.lists import BULLET

NUMBER = "A number or date would change"
"""Also said where a limit such as "up to" would change."""
_SAYS = {
    "number": NUMBER,
    "address": "An address, e-mail or phone number would change",
    "name": "A name would change",
    "negation": "A word such as “not” would change",
    "condition": "A word such as “if” or “only” would change",
    "modal": "A word such as “must” or “can” would change",
    "moved": "A number or “not” would stand with other words",
}


def broken(
    source: str, results: Sequence[str], *, same_order: bool = True, language: str = "en"
) -> tuple[str, ...]:
    """Return what the results would lose, add or move, in words for people; () where nothing.

    A sentence may repeat a name, or the "can" that two verbs shared. `same_order=False` is for
    a rewording, where the word after "not" may change. A date may be said in full. Lines
    of a list keep their mark "• ".
    """
    if tuple(results) == (source,):
        return ()
    source, results = full(source), [full(line) for line in results]
    lines = [line.removeprefix(BULLET) for line in results]
    joined = " \n".join(lines)
    checks = {
        "number": numbers_differ(source, joined, language),
        "address": addresses(source, language) != addresses(joined, language),
        "negation": negations(source, language) != negations(joined, language),
        "condition": conditions(source, language) != conditions(joined, language),
        "name": names_differ(source, lines, language),
        "modal": duties_differ(source, joined, language),
        "moved": moved(source, results, language)
        or numbers_moved(source, lines, language)
        or (same_order and followers_differ(source, lines, language)),
    }
    return tuple(_SAYS[kind] for kind, is_broken in checks.items() if is_broken)
