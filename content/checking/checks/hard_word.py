"""Hard words that no list knows: rare, long words, told by how often people use them."""

from collections.abc import Iterator

from content.checking.contract import Check, Mark, Says, example, mark
from content.checking.difficulty import difficulty
from content.checking.explaining import explains, next_places
from content.checking.matching import matches
from content.checking.names import is_name
from content.checking.quotes import is_spoken
from content.checking.reading import Passage, Reading, Sentence, Word

THRESHOLD = 0.66
"""From this difficulty on a word is marked; set by reading what it marks in real documents."""


def _run(reading: Reading) -> Iterator[Mark]:
    seen: set[str] = set(reading.explained)
    for (passage, sentence), after in next_places(reading):
        for word in _hard(passage, sentence) if passage.place != "quote" else ():
            if word.lower in seen or is_spoken(passage.text, word.start):
                continue
            seen.add(word.lower)
            if not explains((passage, sentence), word.start, word.end, after):
                span = (word.start, word.end)
                yield mark(passage, span, sentence[:2], values={"word": word.text})


def _hard(passage: Passage, sentence: Sentence) -> Iterator[Word]:
    hard = [
        (index, word)
        for index, word in enumerate(sentence.words)
        if index and 4 < len(word.text) < 40 and difficulty(word.lower) >= THRESHOLD
    ]
    if not hard:
        return
    listed = [(m.start, m.end) for m in matches(sentence, passage.text, passage.language)]
    for index, word in hard:
        inside = any(start <= word.start < end for start, end in listed)
        if not inside and not is_name(sentence.words, index) and not word.text[:2].isupper():
            yield word


CHECK = Check(
    id="hard_word",
    title={"en": "Hard words", "cy": "Geiriau anodd"},
    source="Our own measure of word difficulty: how rare, how long, how many syllables",
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
    ),
    passes=(
        example("We ate our breakfast together in the garden."),
        example("We met in Llanfairpwllgwyngyll with Thandiwe Mkhatshwa."),
        example("The understanding between neighbours is wonderful."),
    ),
)
