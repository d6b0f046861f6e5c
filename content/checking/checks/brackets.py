"""Words in brackets: a second thought in the middle of the first."""

from collections.abc import Iterator

from content.checking.contract import Check, Mark, Says, example, mark
from content.checking.reading import Passage, Reading

PAIRS = {"(": ")", "[": "]"}
FEW_WORDS = 4
"""In plain language a short aside in brackets is fine."""


def _run(reading: Reading) -> Iterator[Mark]:
    for passage in reading.running():
        if "(" not in passage.text and "[" not in passage.text:
            continue
        for start, end in _outer(passage.text):
            if _wanted(passage.text[start + 1 : end - 1], easy_read=reading.profile.easy_read):
                yield mark(passage, (start, end), _sentence(passage, start))


def _outer(text: str) -> Iterator[tuple[int, int]]:
    """Yield where the outermost brackets lie that are closed, signs included."""
    open_at: list[int] = []
    for place, sign in enumerate(text):
        if sign in PAIRS:
            open_at.append(place)
        elif open_at and sign == PAIRS[text[open_at[-1]]]:
            start = open_at.pop()
            if not open_at:
                yield start, place + 1


def _wanted(inside: str, *, easy_read: bool) -> bool:
    """Say no to letters that were just spelt out, to numbers and to single letters."""
    if not any(map(str.isalpha, inside)) or len(inside) < 3 or inside.rstrip("s").isupper():
        return False
    words = len(inside.split())
    return words > 0 if easy_read else words >= FEW_WORDS


def _sentence(passage: Passage, place: int) -> tuple[int, int] | None:
    return passage.sentence_at(place)


CHECK = Check(
    id="brackets",
    title={"en": "Words in brackets", "cy": "Geiriau mewn cromfachau"},
    source="NHS service manual and Inclusion Europe: avoid brackets",
    group="signs",
    severity="maybe",
    languages=frozenset({"en", "cy"}),
    run=_run,
    says={
        "main": {
            "en": Says(
                "A thought stands in brackets here.",
                "Brackets break a sentence, and are hard to hear.",
                "Give the thought a sentence of its own, or leave it out.",
            ),
            "cy": Says(
                "Mae meddwl mewn cromfachau yma.",
                "Mae cromfachau'n torri brawddeg, ac yn anodd eu clywed.",
                "Rhowch y meddwl mewn brawddeg ei hun, neu gadewch ef allan.",
            ),
        }
    },
    flags=(
        example(
            "The hall (which is near the big station) is open.", "(which is near the big station)"
        ),
        example("Bring a friend (or two).", "(or two)", kind="easy_read"),
        example("We [the people (all of us) here] agree.", "[the people (all of us) here]"),
    ),
    passes=(
        example("The Community Mental Health Team (CMHT) is near (see page 4). Ring (029) 2034."),
        example("The hall is open :) and (unclosed.", kind="easy_read"),
    ),
)
