"""Which words are names: people and places are never hard words."""

from collections.abc import Sequence

from content.checking.reading import Word
from content.words.names import ALSO_NAMES, BODIES, GIVEN, STREETS, TITLES
from content.words.word_set import word_set

LONGEST_TITLE = 30
"""Words; where more have a capital each, somebody writes all of it so."""
SMALL = word_set("of for and the in a to with on &")


def is_name(words: Sequence[Word], index: int) -> bool:
    """Tell whether the word reads as a name: a capital where no sentence begins."""
    if not words[index].text[:1].isupper():
        return False
    if index == 0:
        return _opens_a_name(words)
    return True


def part_of_a_name(words: Sequence[Word], index: int, length: int = 1) -> bool:
    """Tell whether a listed word stands in a name here, as Grant does in "Ms Grant".

    Councils write jargon with a capital too, so a capital alone is not enough: a title before
    it, a capital beside it, or a word that people also bear as a name decides. In a heading
    where each word has a capital, only a title or the name of a body does.
    """
    if not words[index].text[:1].isupper():
        return False
    if _after_a_title(words, index) or _ends_as_a_body(words, index + length):
        return True
    if _each_has_a_capital(words):
        return False
    if words[index].lower in ALSO_NAMES:
        return bool(index) or _opens_a_name(words)
    return _capital_before(words, index) or _person_after(words, index + length)


def in_a_longer_name(words: Sequence[Word], index: int, length: int) -> bool:
    """Tell whether a term of several words is part of a name, as in "Service User Council"."""
    return words[index].text[:1].isupper() and _ends_as_a_body(words, index + length)


def _after_a_title(words: Sequence[Word], index: int) -> bool:
    before = words[max(0, index - 2) : index]
    return any(word.lower in TITLES and word.text[0].isupper() for word in before) and all(
        word.text[0].isupper() for word in before[1:]
    )


def _ends_as_a_body(words: Sequence[Word], place: int) -> bool:
    """Tell whether the words with a capital that follow hold "Council", "Trust", "Road" ..."""
    for word in words[place : place + 4]:
        if not _capital(word):
            return word.text in {"UK", "CIC", "CIO"}
        if word.lower in BODIES or word.lower in STREETS:
            return True
    return False


def _capital_before(words: Sequence[Word], index: int) -> bool:
    before = index - 1
    while before > 0 and words[before].lower in SMALL and words[before].lower != "and":
        before -= 1
    return before > 0 and _capital(words[before])


def _person_after(words: Sequence[Word], place: int) -> bool:
    """Tell whether a given name or a surname follows: "Chance Jones" would be a person."""
    after = words[place] if place < len(words) else None
    return after is not None and _capital(after) and after.lower in ALSO_NAMES - GIVEN


def _each_has_a_capital(words: Sequence[Word]) -> bool:
    """Tell whether the words stand as in a title: "Safeguarding Adults Policy"."""
    if len(words) > LONGEST_TITLE:
        return False
    long = [word for word in words if word.lower not in SMALL and len(word.text) > 2]
    return len(long) > 1 and all(_capital(word) or word.text.isupper() for word in long)


def _opens_a_name(words: Sequence[Word]) -> bool:
    if words[0].lower in TITLES:
        return True
    return len(words) > 1 and _capital(words[1])


def _capital(word: Word) -> bool:
    return word.text[0].isupper() and (len(word.text) > 1 and not word.text.isupper())
