"""How hard a text is to read, in numbers with their scorer's name; the one door to textstat.

textstat would look for its dictionary on the network, drops sentences of one or two words and
takes a list for one sentence. So sentences, words and syllables are counted here, and textstat
is given a text on which its own counting comes out the same. Its formulas see only averages:
dealing the words evenly over the same number of sentences leaves every score as it is.
"""

from dataclasses import dataclass
from importlib import import_module
from importlib.metadata import version
from typing import cast

from textstat.backend import metrics

from content import tree
from content.checking.counts import Counts, counts
from content.checking.difficulty.table import is_built
from content.checking.reading_ease import reading_ease
from content.checking.syllables import syllables
from content.checking.welsh_counts import welsh_counts

ENOUGH_WORDS = 100
"""Below this the formulas say more about chance than about the text (their authors' sample)."""
OWN = "Share the Pen, counting rules 2"
"""Our own scorer; the number is raised whenever the same text would count differently."""
TAUGHT = "Share the Pen, reading ease 1"
"""Our trained score; the number is raised whenever the same text would score differently."""


@dataclass(frozen=True, slots=True)
class Score:
    """A number about the text, on a scale told in words."""

    id: str
    value: float
    scale: str
    """What the number means and which way is easier."""
    scorer: str
    """Who counted, with the version."""


@dataclass(frozen=True, slots=True)
class TooLittle:
    """A score that would mislead here, and why it is not given."""

    id: str
    reason: str


class _Spoken(dict[str, list[list[str]]]):
    """The dictionary that textstat asks: a stand-in word has one syllable a letter."""

    def __missing__(self, word: str) -> list[list[str]]:
        return [["0"] * len(word)]


def _give_dictionary() -> None:
    module = import_module("textstat.backend.counts._count_syllables")
    module.get_cmudict = lambda lang: _Spoken() if lang.startswith("en") else None  # type: ignore[attr-defined]  # the only way in: textstat has no setting for it


_give_dictionary()


def scores(document: tree.Document) -> tuple[Score | TooLittle, ...]:
    """Return the readability scores of a document; counts alone in Welsh, never a grade.

    Headings, table cells and alt texts are not sentences and are left out.
    """
    counted = counts(document)
    welsh = _welsh(document, counted) if counted.language == "cy" and counted.words else ()
    return (*_own(counted), *welsh, _ease(document, counted), *_formulas(counted))


def _own(counted: Counts) -> tuple[Score | TooLittle, ...]:
    if not counted.words:
        names = ("words_a_sentence", "long_sentences", "long_words")
        return tuple(TooLittle(name, "There are no sentences yet.") for name in names)
    return (
        _counted("words_a_sentence", counted.words / counted.sentences, _AVERAGE),
        _counted("long_sentences", 100 * counted.long_sentences / counted.sentences, _LONG),
        _counted("long_words", 100 * counted.long_words / counted.words, _LONG_WORDS),
    )


_AVERAGE = "Words in a sentence, on average. Lower is easier. Aim for 15 or fewer."
_LONG = "Long sentences in every 100. Lower is easier."
_LONG_WORDS = "Words of more than 6 letters in every 100. Lower is easier."
_IMPERSONAL = "Verbs that do not say who, in every 100 sentences. Lower is easier."
_OFFICIAL = "Words from our list of official Welsh, in every 100 words. Lower is easier."
_TAUGHT = (
    "0 to 100. Higher is easier. News for learners of English is about 50. "
    "It cannot tell what your readers know."
)
_EASE = "0 to 100. Higher is easier. Plain English is 60 or more."
_GRADE = "Years of American school. Lower is easier."


def _counted(name: str, value: float, scale: str) -> Score:
    return Score(name, round(value, 1), scale, OWN)


def _welsh(document: tree.Document, counted: Counts) -> tuple[Score, ...]:
    found = welsh_counts(document)
    verbs = 100 * found.impersonal_verbs / counted.sentences
    words = 100 * found.official_words / counted.words
    return (
        _counted("impersonal_verbs", verbs, _IMPERSONAL),
        _counted("official_words", words, _OFFICIAL),
    )


def _ease(document: tree.Document, counted: Counts) -> Score | TooLittle:
    name = "reading_ease"
    if reason := _reason(counted):
        return TooLittle(name, reason)
    if not is_built():
        return TooLittle(name, "The word files are not built. The counts above help instead.")
    return Score(name, round(reading_ease(document), 1), _TAUGHT, TAUGHT)


def _formulas(counted: Counts) -> tuple[Score | TooLittle, ...]:
    names = ("flesch_reading_ease", "flesch_kincaid_grade")
    if reason := _reason(counted) or _too_short(counted):
        return tuple(TooLittle(name, reason) for name in names)
    text = _dealt(counted)
    scorer = f"textstat {version('textstat')}"
    ease = cast("float", metrics.flesch_reading_ease(text, "en"))
    grade = cast("float", metrics.flesch_kincaid_grade(text, "en"))
    return (
        Score(names[0], round(ease, 1), _EASE, scorer),
        Score(names[1], round(grade, 1), _GRADE, scorer),
    )


def _reason(counted: Counts) -> str:
    if counted.language != "en":
        return "There is no proven score for this language. The counts above help instead."
    if counted.words < ENOUGH_WORDS:
        return f"The text has {counted.words} words. This score needs {ENOUGH_WORDS}."
    return ""


def _too_short(counted: Counts) -> str:
    few = counted.words < 3 * counted.sentences
    return "The sentences are too short for this score. That is good." if few else ""


def _dealt(counted: Counts) -> str:
    """Return a stand-in text with the same number of sentences, words and syllables.

    Every word becomes as many "a" as it has syllables: textstat's caches then hold no words
    of the people who wrote the text.
    """
    words = ["a" * syllables(word) for word in counted.tokens]
    each, left = divmod(len(words), counted.sentences)
    lines, start = [], 0
    for number in range(counted.sentences):
        end = start + each + (number < left)
        lines.append(" ".join(words[start:end]) + ".")
        start = end
    return " ".join(lines)
