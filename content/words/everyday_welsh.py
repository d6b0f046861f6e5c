"""Whether a Welsh word, mutated and with its ending, is one of everyday Welsh."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from content.words.everyday import everyday
from content.words.mutation import KINDS
from content.words.terms import built_in

WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
ENDINGS = (
    *("iau", "ion", "ydd", "oedd", "edd", "od", "au", "on", "iaid", "wyr", "i", "ol", "us"),
    *("odd", "wyd", "ir", "id", "ais", "ant", "wn", "wch", "och", "on", "ai", "af", "er", "es"),
    *("iodd", "iwyd", "iais", "iant", "iwn", "iwch", "ioch", "io", "o", "u", "a", "ed", "ied"),
    *("haodd", "hawyd", "heir", "hewch", "hau", "ach", "af", "aist", "asom", "asant", "ent"),
    *("asai", "em", "iasai", "iad", "iadau", "en", "yn", "es", "wr", "wraig", "e", "ais", "an"),
)
"""What regular plurals, verbs and comparisons put after the stem."""
VOWELS = ("io", "ed", "ied", "hau", "o", "u", "i", "a")
SHORTEST = 3


@lru_cache(maxsize=20_000)
def is_everyday_welsh(lower: str) -> bool:
    """Tell whether the word, in small letters, is an everyday word in any of its forms."""
    parts = lower.split("-")
    return any(_is_known(form) for form in _unmutated(lower)) or (
        len(parts) > 1 and all(map(is_everyday_welsh, parts))
    )


def _is_known(form: str) -> bool:
    words, stems = _words()
    if form in words or form in stems:
        return True
    cut = (form.removesuffix(ending) for ending in ENDINGS if form.endswith(ending))
    long = (stem for stem in cut if len(stem) >= SHORTEST)
    return any(stem in stems or stem in words or _single(stem) in words for stem in long)


def _single(stem: str) -> str:
    """Return the stem as its word ends: "gofyn" for the stem of "gofynnodd"."""
    return stem[:-1] if stem.endswith(("nn", "rr")) else stem


@cache
def _words() -> tuple[frozenset[str], frozenset[str]]:
    """Return the everyday words, and the stems of those that are verbs or end like one.

    What our own list offers as a plain word is everyday Welsh as well.
    """
    told = {
        word
        for term in built_in("cy")
        for text in term.plain
        if term.part != "acronym"
        for word in WORD.findall(text.lower())
    }
    words = everyday("cy") | told
    stems = (word.removesuffix(end) for word in words for end in VOWELS if word.endswith(end))
    return frozenset(words), frozenset(stem for stem in stems if len(stem) >= SHORTEST)


def _unmutated(lower: str) -> Iterator[str]:
    """Yield the word, and what it may be before its first letter changed."""
    yield lower
    for first, changed in _changes():
        if lower.startswith(changed):
            yield first + lower.removeprefix(changed)


@cache
def _changes() -> tuple[tuple[str, str], ...]:
    return tuple((first, changed) for kind in KINDS for first, changed in kind.items())
