"""What the letters of a word tell: its length, its syllables, and where its endings come from."""

import re

from content.checking.syllables import syllables

LEARNED = re.compile(r"(?:tion|sion|ment|ness|ity|ance|ence|ous|ious|ive|al)$")
"""Endings of nouns and adjectives that English took from French and Latin."""
SCHOOL = re.compile(r"(?:ic|ism|ist|ate|ify|ise|ize|able)$")
SCIENCE = re.compile(
    r"(?:ible|logy|graphy|pathy|itis|osis|ectomy|emia|gen|ase|ide|ine|oid|cyte|some|er|ed)$"
)
BEFORE = re.compile(
    r"^(?:un|re|in|im|dis|pre|pro|anti|hyper|hypo|trans|inter|intra|sub|super|poly|mono|micro"
    r"|neo|photo|bio|cyto)(?=\w{4})"
)
BRITISH = (
    (re.compile(r"is(e[sd]?|ing|ation|ations)$"), r"iz\1"),
    (re.compile(r"our"), "or"),
    (re.compile(r"ae"), "e"),
)
COUNT = 13
"""Numbers that `spelled` gives."""


def spelled(word: str) -> list[float]:
    """Return what the letters tell of a word in small letters; `COUNT` numbers."""
    letters, spoken = max(1, len(word)), syllables(word)
    return [
        letters,
        spoken,
        letters / spoken,
        sum(letter in "aeiou" for letter in word) / letters,
        max(map(len, re.findall(r"[^aeiouy]+", word)), default=0),
        bool(LEARNED.search(word)),
        bool(SCHOOL.search(word)),
        bool(SCIENCE.search(word)),
        word.endswith("ed"),
        word.endswith("ing"),
        word.endswith("ly"),
        word.endswith("s"),
        bool(BEFORE.match(word)),
    ]


def spellings(word: str) -> tuple[str, ...]:
    """Return the word and, where British spelling differs, its American spelling."""
    found = (word, *(pattern.sub(other, word) for pattern, other in BRITISH))
    return tuple(dict.fromkeys(found))
