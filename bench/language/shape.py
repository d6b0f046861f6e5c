"""The shape of simplified lines: Flesch-Kincaid by rule, words a sentence, long sentences.

These rules are those of the scorer that the published comparisons use, not the product's own:
figures of different systems only compare when they are counted alike.
"""

import re
from collections.abc import Sequence

SENTENCE_END = re.compile(r"(?<=[.!?])[\"')\]]*\s+(?=[\"'(\[]*[A-Z0-9])")
WORD = re.compile(r"[A-Za-z0-9]+(?:['’.,-][A-Za-z0-9]+)*")
LETTERS = re.compile(r"[^a-z]")
VOWELS = re.compile(r"[aeiouy]+")


def shape(lines: Sequence[str]) -> dict[str, float]:
    """Return the grade, words a sentence, and the share of sentences over 15 words (0 to 100)."""
    sentences = [words for line in lines for words in _sentences(line)]
    words = [word for sentence in sentences for word in sentence]
    spoken = sum(map(_syllables, words))
    count, total = max(len(sentences), 1), max(len(words), 1)
    return {
        "fkgl": 0.39 * total / count + 11.8 * spoken / total - 15.59,
        "words_a_sentence": total / count,
        "over_15_words": 100 * sum(len(each) > 15 for each in sentences) / count,
    }


def _sentences(line: str) -> list[list[str]]:
    found = (WORD.findall(part) for part in SENTENCE_END.split(line.strip()))
    return [words for words in found if words]


def _syllables(word: str) -> int:
    letters = LETTERS.sub("", word.lower())
    count = len(VOWELS.findall(letters))
    if count > 1 and letters.endswith("e") and not letters.endswith(("le", "ee", "ye")):
        count -= 1
    if count > 1 and letters.endswith("ed") and not letters.endswith(("ted", "ded")):
        count -= 1
    return max(count, 1)
