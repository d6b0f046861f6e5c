"""Scores told in plain words: what was counted, by whom, and what it cannot tell."""

from dataclasses import dataclass

from flask_babel import gettext as _

from content.checking.readability import ENOUGH_WORDS, Score, TooLittle
from content.checking.summary import Summary


@dataclass(frozen=True, slots=True)
class Line:
    """One score. `value` is "" where it would mislead, and `means` says why."""

    name: str
    value: str
    means: str
    scorer: str


def lines(found: tuple[Score | TooLittle, ...], counts: Summary, language: str) -> tuple[Line, ...]:
    """Return the scores for the page, in its language."""
    return tuple(_line(each, counts, language) for each in found)


def _line(score: Score | TooLittle, counts: Summary, language: str) -> Line:
    name, means = _texts()[score.id]
    if isinstance(score, TooLittle):
        return Line(name, "", _too_little(score.id, counts, language), "")
    return Line(name, f"{score.value:g}", means, score.scorer)


def _texts() -> dict[str, tuple[str, str]]:
    return {
        "words_a_sentence": (
            _("Words in a sentence, on average"),
            _("Lower is easier. Aim for 15 or fewer."),
        ),
        "long_sentences": (_("Long sentences in every 100"), _("Lower is easier.")),
        "long_words": (
            _("Words of more than 6 letters in every 100"),
            _("Lower is easier."),
        ),
        "impersonal_verbs": (
            _("Verbs that do not say who, in every 100 sentences"),
            _("Lower is easier."),
        ),
        "official_words": (
            _("Official Welsh words, in every 100 words"),
            _("Lower is easier. They are the words of our own list."),
        ),
        "reading_ease": (
            _("Reading ease, our own score"),
            _(
                "From 0 to 100. Higher is easier. News for learners of English is about 50. "
                "It cannot tell what your readers know."
            ),
        ),
        "flesch_reading_ease": (
            _("Flesch Reading Ease"),
            _("From 0 to 100. Higher is easier. Plain English is 60 or more."),
        ),
        "flesch_kincaid_grade": (
            _("Flesch-Kincaid Grade"),
            _("Years of school in America. Lower is easier."),
        ),
    }


def _too_little(score: str, counts: Summary, language: str) -> str:
    if not counts.words:
        return _("There are no sentences yet.")
    if not language.startswith("en"):
        return _("There is no proven score for this language. The counts help instead.")
    if counts.words < ENOUGH_WORDS:
        return _("There are too few words. This score needs %(num)s.", num=ENOUGH_WORDS)
    if score == "reading_ease":
        return _("The word files are not built. The counts help instead.")
    return _("The sentences are too short for this score. That is good.")
