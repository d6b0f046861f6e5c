"""Whether as much is there after as before: numbers, addresses, "not", "if", names and duties."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise

from content.easy_read.guard.reading import ADDRESS, marks_of, read
from content.languages import base_code

_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_MONTH = "monthofmay"
_NAME = re.compile(r"[A-ZÂÊÎÔÛŴŶÁÉÍÓÚ]")


def numbers(text: str, language: str) -> Counter[str]:
    """Return every number, date word and time, and how often it stands there."""
    counted = marks_of(language).counted
    return Counter(
        _bare(token)
        for token in read(text, language).tokens
        if token[0].isdigit() or token[0] in "£$€%" or token in counted or token == _MONTH
    )


def _bare(token: str) -> str:
    return token.rstrip(".,:-/") if token[-1] in ".,:-/" else token


def numbers_differ(source: str, result: str, language: str) -> bool:
    """Return whether a number is lost or new; "one" may become 1."""
    before, after = numbers(source, language), numbers(result, language)
    ones = Counter(read(source, language).tokens)["one"]
    new = after - before
    if new and new.keys() == {"1"} and new["1"] <= ones:
        after = after - new
    return before != after


def addresses(text: str, _language: str) -> Counter[str]:
    """Return every web address and e-mail address."""
    return Counter(ADDRESS.findall(text))


def negations(text: str, language: str) -> Counter[str]:
    """Return every word such as "not"."""
    return _of(text, language, marks_of(language).negations)


def conditions(text: str, language: str) -> Counter[str]:
    """Return every word such as "if"."""
    return _of(text, language, marks_of(language).conditions)


def _of(text: str, language: str, wanted: frozenset[str]) -> Counter[str]:
    return Counter(token for token in read(text, language).tokens if token in wanted)


def duties_differ(source: str, result: str, language: str) -> bool:
    """Return whether "must", "should" or "may" is lost or new; two verbs of one doer may share it.

    "You can ask and complain" may become "You can ask. You can complain.", and nobody else can.
    """
    before, after = _duties(source, language), _duties(result, language)
    if set(before) != set(after) or any(len(after[name]) < len(before[name]) for name in before):
        return True
    return any(
        set(after[name]) - set(before[name]) - marks_of(language).pointing - {""}
        for name in before
        if len(after[name]) > len(before[name])
    )


def _duties(text: str, language: str) -> dict[str, list[str]]:
    """Return the word before each duty, which says whose it is, by the class of the duty.

    "" where no word stands there: at the start, or after a mark.
    """
    classes = marks_of(language).duties
    found: dict[str, list[str]] = {}
    for before, token in pairwise(["", *read(text, language).tokens]):
        if token in classes:
            doer = before if before[:1].isalnum() else ""
            found.setdefault(classes[token], []).append(doer)
    return found


def names_differ(source: str, results: Sequence[str], language: str) -> bool:
    """Return whether a name is lost or new. A Welsh sentence begins with its verb."""
    before = _names([source], first=base_code(language) == "en")
    after = _names(results, first=False)
    return not before <= _capitals(results) or not after <= _capitals([source])


def _names(texts: Iterable[str], *, first: bool) -> set[str]:
    """Return the words with a capital; with `first`, also one that begins a text before another."""
    found: set[str] = set()
    for text in texts:
        words = _WORD.findall(text)
        for at, word in enumerate(words):
            is_full = first and at == 0 and len(words) > 1 and _is_full_name(text, word, words[1])
            inside = at > 0 and not _begins(text, word)
            if _NAME.match(word) and word not in {"I", "I'm", "I’m"} and (inside or is_full):
                found.add(_own(word))
    return found


def _is_full_name(text: str, first: str, second: str) -> bool:
    """Return whether a text begins with two words of a name, such as "Ann Hill"."""
    return bool(_NAME.match(second)) and second != "I" and f"{first} {second}" in text


def _begins(text: str, word: str) -> bool:
    return re.search(rf"(?:[.!?:]|[“\"‘(•])\s*{re.escape(word)}", text) is not None


def _own(word: str) -> str:
    return re.sub(r"[’']s?$", "", word)


def _capitals(texts: Iterable[str]) -> set[str]:
    words = {word for text in texts for word in _WORD.findall(text) if _NAME.match(word)}
    return words | {_own(word) for word in words}
