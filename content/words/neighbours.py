"""Whether the words around a term show that the listed sense is meant.

"Discharge" is a hard word near "hospital", and no matter of ours near "battery". A word in the
list may end in "*" for any ending: "hospital*" stands for "hospitals" too.
"""

from collections.abc import Sequence

from content.words.terms import Term

FAR = 8
"""How many words away a word that shows the sense may stand."""
CLOSE = 2
"""How many words away a word that shows another sense may stand."""


def is_meant(term: Term, words: Sequence[str], at: int, length: int) -> bool:
    """Tell whether the term is meant in its listed sense. `words` are in small letters.

    `at` is the place of its first word in the sentence, `length` how many words it has.
    """
    if not may_be_meant(term, words, at, length):
        return False
    return not term.near or _stands(term.near, words, at, length, FAR)


def may_be_meant(term: Term, words: Sequence[str], at: int, length: int) -> bool:
    """Tell whether no word beside the term shows another sense than the listed one."""
    return not (term.unless and _stands(term.unless, words, at, length, CLOSE))


def _stands(wanted: tuple[str, ...], words: Sequence[str], at: int, length: int, far: int) -> bool:
    around = (*words[max(0, at - far) : at], *words[at + length : at + length + far])
    return any(_fits(each, word) for each in wanted for word in around)


def _fits(wanted: str, word: str) -> bool:
    return word.startswith(wanted[:-1]) if wanted.endswith("*") else word == wanted
