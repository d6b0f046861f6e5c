"""Access rules for Word about headings: there, real, in order, short and not empty."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from formats.access.rule import Fault, Rule
from formats.access.word_file import WordFile
from formats.access.word_passages import Passage, listed

LONG = 400
"""Words, about a page: Microsoft's checker asks for headings in longer documents."""
_LONGEST_HEADING = 20
_LONGEST_FAKE = 12
_HUGE = 1.6
_LARGER = 1.15
"""A line this much larger than the usual letters may be meant as a heading."""
_PLAIN_STYLES = frozenset(
    {
        *("", "normal", "body text", "text body", "no spacing", "list paragraph", "standard"),
        *("default", "normal (web)", "plain text", "first paragraph", "compact", "paragraph"),
    }
)
"""Other styles are chosen: a line in the style Caption or Row name is what its style says."""


def headings(file: WordFile) -> list[Passage]:
    """Return the real headings with words, in reading order."""
    return [passage for passage in file.passages if passage.level and passage.text.strip()]


def _there(file: WordFile) -> tuple[str, ...]:
    count = sum(len(passage.text.split()) for passage in file.passages)
    if headings(file) or count < LONG:
        return ()
    return (f"The document has {count} words and no heading.",)


def _real(file: WordFile) -> tuple[str, ...]:
    usual = usual_size(file)
    filled = [passage for passage in file.passages if passage.text.strip()]
    return tuple(_fakes(filled, usual))


def _fakes(filled: Sequence[Passage], usual: float) -> Iterator[Fault]:
    for passage, after in pairwise(filled):
        bold, large = _look(passage, usual)
        plain = not any(_look(after, usual)) or after.level or _is_huge(passage, usual)
        if (bold or large) and plain and _may_be_heading(passage, after):
            yield passage.fault("This looks like a heading, but it is plain text.")


def _may_be_heading(passage: Passage, after: Passage) -> bool:
    text = passage.text.strip()
    if passage.level or passage.in_table or passage.in_box or listed(passage):
        return False
    if passage.style not in _PLAIN_STYLES and "head" not in passage.style:
        return False
    if after.is_contents:
        return False
    if len(text.split()) > _LONGEST_FAKE or "\n" in text or "\t" in text:
        return False
    return text[-1] not in ".,;:…" and any(character.isalpha() for character in text)


def _look(passage: Passage, usual: float) -> tuple[bool, bool]:
    """Return whether all its words are bold, and whether all are clearly larger than usual."""
    pieces = [piece for piece in passage.pieces if piece.text.strip()]
    sizes = [float(piece.says.get("size") or 20) / 2 for piece in pieces]
    bold = bool(pieces) and all(piece.says.get("bold") for piece in pieces)
    return bold, bool(sizes) and min(sizes) >= usual * _LARGER


def _is_huge(passage: Passage, usual: float) -> bool:
    """Return whether it can only be the title of something, whatever comes after it."""
    return _look(passage, usual * _HUGE / _LARGER)[1]


def usual_size(file: WordFile) -> float:
    """Return the size in points that most letters have."""
    sizes: dict[float, int] = {}
    for passage in file.passages:
        for piece in passage.pieces:
            size = float(piece.says.get("size") or 20) / 2
            sizes[size] = sizes.get(size, 0) + len(piece.text)
    return max(sizes, key=lambda size: sizes[size], default=0.0)


def _order(file: WordFile) -> tuple[str, ...]:
    faults = []
    before = 0
    for heading in headings(file):
        if not before and heading.level > 1:
            faults.append(heading.fault(f"The first heading is of level {heading.level}, not 1."))
        elif heading.level > before + 1:
            said = f"A heading of level {heading.level} follows level {before}."
            faults.append(heading.fault(said))
        before = heading.level
    return tuple(faults)


def _say(file: WordFile) -> tuple[str, ...]:
    return tuple(
        passage.fault("A heading is empty.", passage.heading)
        for passage in file.passages
        if passage.level and not passage.text.strip() and not passage.has_picture
    )


def _short(file: WordFile) -> tuple[str, ...]:
    return tuple(
        heading.fault(f"A heading has {len(heading.text.split())} words.")
        for heading in headings(file)
        if len(heading.text.split()) > _LONGEST_HEADING
    )


HEADINGS: tuple[Rule[WordFile], ...] = (
    Rule(
        "word-headings",
        "A long document has headings.",
        _there,
        "Put the cursor in each heading. Choose Home, Styles, Heading 1 or Heading 2.",
        "first",
    ),
    Rule(
        "word-real-headings",
        "What looks like a heading is one.",
        _real,
        "Put the cursor in the line. Choose Home, Styles, Heading 1 or Heading 2.",
        "first",
    ),
    Rule(
        "word-heading-order",
        "No heading level is skipped.",
        _order,
        "Put the cursor in the heading. Choose the level that comes next under Home, Styles.",
    ),
    Rule(
        "word-heading-words",
        "No heading is empty.",
        _say,
        "Delete the empty line, or choose Home, Styles, Normal for it.",
    ),
    Rule(
        "word-heading-length",
        "Headings are short.",
        _short,
        "Say it in fewer than 20 words. Put the rest in the text below.",
        "maybe",
    ),
)
