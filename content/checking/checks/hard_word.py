"""Hard words that no list knows: rare, long words, told by how often people use them."""

import re
from collections.abc import Iterator
from functools import lru_cache

from content.checking.contract import Check, Mark, Says, example, mark
from content.checking.difficulty import difficulty, zipf
from content.checking.difficulty.everyday import UNKNOWN
from content.checking.difficulty.table import known
from content.checking.explaining import explains, following
from content.checking.matching import around, is_listed
from content.checking.names import is_name
from content.checking.quotes import is_spoken
from content.checking.reading import Reading, Spot
from content.words.everyday import everyday

SURE = 0.42
"""From this difficulty on a word is worth a look; set by reading what it marks in real texts."""
THRESHOLD = 0.27
"""From this difficulty on it is perhaps hard: set on annotated documents, where few are false."""
MOST_UNKNOWN = 2_000
"""Different words that nobody knows, beyond which a text is no English prose."""
FEW = 20
"""Places of a word that are tried before it counts as a name or as somebody's speech."""
OF_THE_ABSTRACT, SURE_ABSTRACT, LONG = 0.26, 0.34, 10
"""The same for words of ten letters or more that name acts and states, as "deterioration"."""
OPENER = re.compile(
    r"(?:[^aeiou]ing|ions?|ments?|it(?:y|ies)|ances?|ences?|ness|ed|[^l]ly|ous|ive|able)$"
)
"""Endings of words that are no names: only with one is a word judged that begins a sentence."""
COMMON, SHORTEST = 4.0, 4
"""How often people use the parts of an easy compound, as a zipf value, and their letters."""
FORMS = tuple(
    (re.compile(pattern), root)
    for pattern, root in (
        (r"s$", ""),
        (r"(?:ed|ing|er|est|ers)$", ""),
        (r"(?:ed|ing|er|est|ers)$", "e"),
        (r"i(?:ed|es|er|est)$", "y"),
        (r"(.)\1(?:ed|ing|er|est|ers)$", r"\1"),
        (r"^(?:un|re)-?(?=\w{4})", ""),
        (r"n't$", ""),
    )
)
"""How words are made of others: the ending, and what stands in its place in the other word."""
ABSTRACT = re.compile(
    r"(?:ations?|ments?|it(?:y|ies)|[ae]nce|ency|olog(?:y|ical)|ously|atory|ative|ism|ential|ability)$"
)
EVERYDAY = everyday("en")
"""Words that are rare in print, and that people meet every day."""


def _run(reading: Reading) -> Iterator[Mark]:
    after = following(reading)
    for spot in _hard_places(reading):
        passage, sentence, at = spot
        word = sentence.words[at]
        follower = after.get((id(passage), sentence.start))
        if not explains((passage, sentence), word.start, word.end, follower):
            yield mark(
                passage,
                (word.start, word.end),
                sentence[:2],
                values={"word": word.text},
                severity=None if _is_sure(word.lower) else "maybe",
            )


def _hard_places(reading: Reading) -> Iterator[Spot]:
    """Yield the first place of each hard word that is no name, nobody's speech and not listed."""
    spots, left = reading.spots, MOST_UNKNOWN
    for lower in spots:
        if lower in reading.explained or _is_easy(lower):
            continue
        left -= not _is_known(lower)
        found = next((spot for spot in spots[lower][:FEW] if _counts(spot)), None)
        if found and left > 0 and _is_hard(lower):
            yield found


@lru_cache(maxsize=50_000)
def _is_easy(lower: str) -> bool:
    """Tell in passing which words need no second look; of a word unknown to it, no."""
    if not 4 < len(lower) < 40 or lower in EVERYDAY:
        return True
    if _is_known(lower) and not _is_hard(lower):
        return True
    return _is_of_two(lower) or (not _is_sure(lower) and _is_a_form(lower))


def _is_of_two(lower: str) -> bool:
    """Tell whether the word is made of two that everyone knows, as "lampshade"."""
    cuts = range(SHORTEST, len(lower) - SHORTEST + 1)
    return any(min(zipf(lower[:cut]), zipf(lower[cut:])) >= COMMON for cut in cuts)


def _is_a_form(lower: str) -> bool:
    """Tell whether it is only another form of a word that is easy: "quieter", "rewritten"."""
    roots = {pattern.sub(root, lower) for pattern, root in FORMS if pattern.search(lower)}
    return any(zipf(root) >= COMMON or root in EVERYDAY for root in roots)


@lru_cache(maxsize=20_000)
def _is_known(lower: str) -> bool:
    return known(lower) is not None


@lru_cache(maxsize=20_000)
def _is_hard(lower: str) -> bool:
    return difficulty(lower) >= (OF_THE_ABSTRACT if _is_abstract(lower) else THRESHOLD)


def _is_sure(lower: str) -> bool:
    return difficulty(lower) >= (SURE_ABSTRACT if _is_abstract(lower) else SURE)


def _is_abstract(lower: str) -> bool:
    return len(lower) >= LONG and ABSTRACT.search(lower) is not None


def _counts(spot: Spot) -> bool:
    passage, sentence, at = spot
    word = sentence.words[at]
    if passage.place in {"alt", "quote"} or is_name(sentence.words, at):
        return False
    if not at and word.text[0].isupper() and not _opens_plainly(word.lower):
        return False
    if is_spoken(passage.text, word.start) or not _is_english(spot):
        return False
    return not is_listed(spot)


def _opens_plainly(lower: str) -> bool:
    """Tell whether a word that begins a sentence is no name, though it has a capital."""
    return OPENER.search(lower) is not None and _is_known(lower)


def _is_english(spot: Spot) -> bool:
    """Tell whether the words around are English: other languages may stand here unmarked."""
    near = around(spot)
    return 3 * sum(zipf(word.lower) > UNKNOWN for word in near) >= 2 * len(near)


CHECK = Check(
    id="hard_word",
    title={"en": "Hard words", "cy": "Geiriau anodd"},
    source="Our own measure of word difficulty, taught by people's ratings (CompLex 2020)",
    group="plain_words",
    languages=frozenset({"en"}),
    run=_run,
    says={
        "main": {
            "en": Says(
                "“{word}” is a word that people do not meet often.",
                "A rare word can stop a reader in the middle of a sentence.",
                "Use an everyday word, or say what this one means.",
            ),
            "cy": Says(
                "Nid yw pobl yn gweld y gair “{word}” yn aml.",
                "Gall gair prin atal darllenydd yng nghanol brawddeg.",
                "Defnyddiwch air bob dydd, neu dywedwch beth mae'n ei olygu.",
            ),
        }
    },
    flags=(
        example("The verisimilitude of the painting was good.", "verisimilitude"),
        example("We laughed about loquaciousness.", "loquaciousness"),
        example("There was a deterioration in her mood.", "deterioration"),
    ),
    passes=(
        example("We ate our breakfast together in the garden."),
        example("We met in Llanfairpwllgwyngyll with Thandiwe Mkhatshwa."),
        example("The understanding between neighbours is wonderful."),
        example("Dylech wisgo esgidiau cryf a dod â chinio, er bod caffi yno."),
    ),
)
