"""Whether the text itself says what a word means, in the same sentence or in the next one."""

import re
from collections.abc import Iterator, Mapping

from content.checking.reading import Passage, Reading, Sentence
from content.words.word_set import word_set

Place = tuple[Passage, Sentence]

MARKS = r"[“”‘’\"'*]*"
BEFORE = re.compile(
    r"(?:\b(?:called|named|known as|call (?:this|it|them|these)|means by|yn cael ei alw'n|sef)|\()"
    rf"\s*(?:(?:an?|the|being|y|yr)\s+)?{MARKS}\Z",
    re.IGNORECASE,
)
AFTER = re.compile(
    rf"{MARKS}\s*(?:\((?=\S+ \S+ \S)|,? (?:which|that) means?\b|, (?:that is|sef|hynny yw)\b"
    r"|(?:just |only )?means?\b|(?:is|are) (?:when|where|how|short for|called)\b"
    r"|stands? for\b|yw pan\b|yn golygu\b)",
    re.IGNORECASE,
)
OPENS_A_MEANING = re.compile(
    rf"{MARKS}\s*(?:(?:is|are) (?:an?|some(?:one|thing|body)|people|money|things|words|any|ways?"
    r"|help|all)\b|yw\b)",
    re.IGNORECASE,
)
NEXT = re.compile(
    r"(?:this|that|it|these|they|which|the words?|hyn|hynny)(?: all| just| only)? "
    r"(?:means?|stands? for|yw|(?:is|are) (?:when|where|people|some(?:one|body|thing)))\b"
    r"|(?:this|these) (?:is|are) (?:an?|the|money|help|words?|things?)\b"
    r"|(?:mae )?hyn yn golygu\b|in other words\b",
    re.IGNORECASE,
)
LOOK = 60
"""Characters around a word in which its meaning begins."""
SMALL = word_set(
    "a an the of for to and or in on at is are it that this who with you your from by as be not "
    "what when how do does can have has someone something people about"
)


def places(reading: Reading) -> tuple[Place, ...]:
    """Return every sentence with its passage, in reading order; headings and alt texts not."""
    return tuple((each, sentence) for each in reading.running() for sentence in each.sentences)


def explains(place: Place, start: int, end: int, after: Place | None, meaning: str = "") -> bool:
    """Tell whether the word at `start` to `end` is explained here or in the sentence after.

    `meaning` is what the group says it means; half of its words nearby are an explanation.
    """
    passage, sentence = place
    text = passage.text
    before = text[max(sentence.start, start - LOOK) : start]
    behind = text[end : min(sentence.end, end + LOOK)]
    if BEFORE.search(before) or AFTER.match(behind):
        return True
    if _opens(before) and OPENS_A_MEANING.match(behind):
        return True
    return after is not None and _next_explains(text[start:end], after, meaning)


def _opens(before: str) -> bool:
    """Tell whether nothing but an article or a bullet stands before the word."""
    return before.strip(" *-•“‘\"'").lower() in {"", "a", "an", "the", "your", "y", "yr"}


def _next_explains(word: str, after: Place, meaning: str) -> bool:
    passage, sentence = after
    text = passage.text[sentence.start : sentence.end]
    if NEXT.match(text.lstrip("*-•“ ")):
        return True
    at = text.lower().find(word.lower())
    if at >= 0 and _opens(text[:at]):
        behind = text[at + len(word) : at + len(word) + LOOK]
        return bool(AFTER.match(behind) or OPENS_A_MEANING.match(behind))
    return _shares(meaning, sentence)


def _shares(meaning: str, sentence: Sentence) -> bool:
    wanted = set(meaning.lower().split()) - SMALL
    there = {word.lower for word in sentence.words}
    both = len(wanted & there)
    return both > 1 and 2 * both >= len(wanted)


def next_places(reading: Reading) -> Iterator[tuple[Place, Place | None]]:
    """Yield every sentence with the one that follows it."""
    found = places(reading)
    for number, place in enumerate(found, 1):
        yield place, found[number] if number < len(found) else None


def following(reading: Reading) -> Mapping[tuple[int, int], Place]:
    """Return the sentence after each one, by the passage (its `id`) and where it begins."""
    return {(id(place[0]), place[1].start): after for place, after in next_places(reading) if after}
