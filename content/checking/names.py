"""Which words are names: people and places are never hard words."""

import re
from collections.abc import Sequence

from content.checking.reading import Word
from content.words.word_set import word_set

TITLES = word_set("mr mrs ms miss mx dr prof professor sir lady lord cllr councillor rev")
SMALL = word_set("of for and the in")
ALSO_NAMES = word_set(
    "bill chance chase faith frank grace grant hill hope joy mark may miles patience price rose "
    "rich summer sterling temple ward west will wills young advocate bailey chancellor cooper "
    "dean drew earl ernest guy hazel heather iris ivy jack jasmine justice lance may olive page "
    "penny pearl piers reed robin rob ruby sandy skye sue viola woods"
)
QUOTED = re.compile(r"“[^”]*(?:”|$)|\"[^\"]*\"|‘[^’]{2,400}’(?!\w)")


def is_name(words: Sequence[Word], index: int) -> bool:
    """Tell whether the word reads as a name: a capital where no sentence begins."""
    if not words[index].text[:1].isupper():
        return False
    if index == 0:
        return _opens_a_name(words)
    return True


def part_of_a_name(words: Sequence[Word], index: int) -> bool:
    """Tell whether a listed word stands in a name here, as Grant does in "Ms Grant".

    Councils write jargon with a capital too, so a capital alone is not enough: a title before
    it, another capital beside it, or a word that people also bear as a name decides.
    """
    if not words[index].text[:1].isupper():
        return False
    before = words[index - 1] if index else None
    if before and before.lower in TITLES:
        return True
    if index and words[index].lower in ALSO_NAMES:
        return True
    return _capital_beside(words, index)


def in_a_longer_name(words: Sequence[Word], index: int, length: int) -> bool:
    """Tell whether a term of several words is part of a name, as in "Service User Council"."""
    return words[index].text[:1].isupper() and _capital_beside(words, index, length)


def _capital_beside(words: Sequence[Word], index: int, length: int = 1) -> bool:
    after = words[index + length] if index + length < len(words) else None
    if after and _capital(after):
        return True
    before = index - 1
    while before > 0 and words[before].lower in SMALL:
        before -= 1
    return before > 0 and _capital(words[before])


def _opens_a_name(words: Sequence[Word]) -> bool:
    if words[0].lower in TITLES:
        return True
    return len(words) > 1 and _capital(words[1])


def _capital(word: Word) -> bool:
    return word.text[0].isupper() and (len(word.text) > 1 and not word.text.isupper())


def quoted(text: str) -> tuple[tuple[int, int], ...]:
    """Return where somebody's own words stand in quotation marks."""
    return tuple(found.span() for found in QUOTED.finditer(text))
