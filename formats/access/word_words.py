"""Access rules for Word about words: title, language, direction, capitals, split words."""

import re
from collections.abc import Iterator

from content.languages import get
from formats.access.rule import Rule
from formats.access.word_file import WordFile
from formats.access.word_passages import Passage, Piece
from formats.access.word_xml import attr, found, is_on, says
from formats.readers._guessing import ENOUGH_TO_DOUBT, guess

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_LEFT_TO_RIGHT = re.compile("[A-Za-z\u00c0-\u024f]")
_SPLIT = re.compile("[^\\W\\d_]-\n[^\\W\\d_]|\u00ad")
_A_LINE = 80
_SHOUTED = re.compile(r"\b[A-Z]{2,}\b(?:[^a-z\n]*\b[A-Z]{2,}\b){3,}")
"""Four words in capitals: fewer may be names and letters such as NHS."""


def _title(file: WordFile) -> tuple[str, ...]:
    title = next(found(file.core, "dc:title"), None)
    named = title is not None and (title.text or "").strip()
    return () if named else ("The file has no title.",)


def _language(file: WordFile) -> tuple[str, ...]:
    """Words with no language are said in the voice of the reader's own computer."""
    said = sum(_size(piece.text) for piece, code in _with_language(file) if code)
    silent = sum(_size(piece.text) for piece, code in _with_language(file) if not code)
    return ("The words do not say their language.",) if silent > said else ()


def _with_language(file: WordFile) -> Iterator[tuple[Piece, str]]:
    whole = attr(next(found(file.settings, "w:themeFontLang"), None), "val")
    for passage in file.passages:
        for piece in passage.pieces:
            key = "rtl_language" if piece.says.get("rtl") else "language"
            yield piece, piece.says.get(key) or whole


def _size(text: str) -> int:
    return sum(character.isalpha() for character in text)


def _language_fits(file: WordFile) -> tuple[str, ...]:
    return tuple(_misfits(file))


def _misfits(file: WordFile) -> Iterator[str]:
    """Look at stretches long enough to tell: short ones are too like each other."""
    for passage in file.passages:
        looks = guess(passage.text, ENOUGH_TO_DOUBT)
        said = {
            piece.says.get("language", "").split("-")[0].lower()
            for piece in passage.pieces
            if _size(piece.text)
        }
        known, other = get(looks), get(next(iter(said), ""))
        if (
            known is None
            or looks in {"ar", "he"}
            or len(said) != 1
            or looks in said
            or said == {""}
        ):
            continue
        name = other.name if other else next(iter(said))
        yield passage.fault(f"These words look {known.name}, but the file says {name}.")


def _direction(file: WordFile) -> tuple[str, ...]:
    return tuple(
        passage.fault("These words do not say that they run from right to left.")
        for passage in file.passages
        if any(_RIGHT_TO_LEFT.search(p.text) and not p.says.get("rtl") for p in passage.pieces)
    )


def _whole_paragraphs(file: WordFile) -> tuple[str, ...]:
    """A paragraph that is only in Arabic letters must stand at the right."""
    return tuple(
        passage.fault("This paragraph stands on the wrong side.")
        for passage in file.passages
        if _RIGHT_TO_LEFT.search(passage.text)
        and not _LEFT_TO_RIGHT.search(passage.text)
        and not passage.says.get("bidi")
    )


def _capitals(file: WordFile) -> tuple[str, ...]:
    return tuple(
        passage.fault("Words are all in capitals.") for passage in file.passages if _shouts(passage)
    )


def _shouts(passage: Passage) -> bool:
    made = " ".join(
        piece.text.upper()
        for piece in passage.pieces
        if piece.says.get("caps") or piece.says.get("small_caps")
    )
    return bool(_SHOUTED.search(passage.text)) or len(made.split()) >= 2


def _hyphens(file: WordFile) -> tuple[str, ...]:
    switch = is_on(next(found(file.settings, "w:autoHyphenation"), None))
    split = switch and any(
        not each.says.get("whole_words") for each in file.passages if len(each.text) > _A_LINE
    )
    return (
        *(("Words may be split at the end of a line.",) if split else ()),
        *(
            passage.fault("A word is split by hand.")
            for passage in file.passages
            if _SPLIT.search(passage.text)
        ),
    )


def default_language(file: WordFile) -> str:
    """Return the language that the defaults of the file give, "" for none."""
    return says(next(found(file.styles, "w:rPr"), None), "w:lang")


WORDS: tuple[Rule[WordFile], ...] = (
    Rule(
        "word-title",
        "The file has a title.",
        _title,
        "Choose File, Info, and write the title under Properties.",
    ),
    Rule(
        "word-language",
        "The words say their language.",
        _language,
        "Select all. Choose Review, Language, Set Proofing Language, and the language.",
        "first",
    ),
    Rule(
        "word-language-fits",
        "The language that the file gives fits the words.",
        _language_fits,
        "Select the words. Choose Review, Language, Set Proofing Language, and the right one.",
        "first",
    ),
    Rule(
        "word-direction",
        "Words that run right to left say so.",
        _direction,
        "Select the words. Choose Home, then Right-to-Left Text Direction.",
        "first",
    ),
    Rule(
        "word-side",
        "Paragraphs start at their own side.",
        _whole_paragraphs,
        "Put the cursor in the paragraph. Choose Home, then Right-to-Left Text Direction.",
    ),
    Rule(
        "word-capitals",
        "No words are all in capitals.",
        _capitals,
        "Select the words. Choose Home, Change Case, Sentence case.",
    ),
    Rule(
        "word-hyphens",
        "No word is split at the end of a line.",
        _hyphens,
        "Choose Layout, Hyphenation, None. Take out hyphens typed inside words.",
        "maybe",
    ),
)
