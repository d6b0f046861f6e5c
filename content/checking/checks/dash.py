"""Dashes that hold a second thought, or stand for "to" between numbers."""

import re
from collections.abc import Iterator

from content.checking.contract import Check, Mark, Says, example, mark
from content.checking.reading import Passage, Reading, Sentence

DASH = re.compile(r"(?<=\s)[-–—](?=\s)|[—―]|(?<=[^\W\d_])–(?=[^\W\d_])")
RANGE = re.compile(r"(?<![\w.,/–-])(\d{1,4}(?:am|pm)?)[–-](\d{1,4}(?:am|pm)?)(?![\w/–-]|[.,]\d)")


def _run(reading: Reading) -> Iterator[Mark]:
    for passage in reading.running():
        if not any(sign in passage.text for sign in "-–—―"):
            continue
        for sentence in passage.sentences:
            yield from _dashes(passage, sentence, easy_read=reading.profile.easy_read)
            if reading.profile.easy_read:
                yield from _ranges(passage, sentence)


def _dashes(passage: Passage, sentence: Sentence, *, easy_read: bool) -> Iterator[Mark]:
    """Yield every dash in easy read; in plain language those of a thought between two dashes."""
    found = list(DASH.finditer(passage.text, sentence.start, sentence.end))
    found = [each for each in found if each.start() > sentence.start]
    if len(found) > 1 or easy_read:
        for each in found:
            yield mark(passage, each.span(), sentence[:2])


def _ranges(passage: Passage, sentence: Sentence) -> Iterator[Mark]:
    joins = "to" if passage.language == "en" else "i"
    for each in RANGE.finditer(passage.text, sentence.start, sentence.end):
        told = f"{each[1]} {joins} {each[2]}"
        yield mark(
            passage,
            each.span(),
            sentence[:2],
            values={"words": each.group()},
            suggestions=(told,),
            form="range",
        )


CHECK = Check(
    id="dash",
    title={"en": "Dashes", "cy": "Llinellau toriad"},
    source="NHS service manual: no dashes between thoughts; Inclusion Europe: no special signs",
    group="signs",
    severity="maybe",
    languages=frozenset({"en", "cy"}),
    run=_run,
    says={
        "main": {
            "en": Says(
                "A dash joins thoughts here.",
                "A dash makes a sentence long, and voices do not say it.",
                "Use a full stop or a comma.",
            ),
            "cy": Says(
                "Mae llinell yn cysylltu meddyliau yma.",
                "Mae'n gwneud brawddeg yn hir, ac nid yw llais yn ei dweud.",
                "Defnyddiwch atalnod llawn neu goma.",
            ),
        },
        "range": {
            "en": Says(
                "A dash stands for “to” in “{words}”.",
                "Some people read it as “take away”.",
                "Write the word.",
            ),
            "cy": Says(
                "Mae llinell yn lle “i” yn “{words}”.",
                "Mae rhai pobl yn ei darllen fel “tynnu”.",
                "Ysgrifennwch y gair.",
            ),
        },
    },
    flags=(
        example("The hall – the big one – is open.", "–", "–"),
        example("Come in — it is warm.", "—", kind="easy_read"),
        example("We meet from 10-12 each week.", "10-12", kind="easy_read"),
    ),
    passes=(
        example("The hall is well-known. We meet on 2026-03-04 - come. Ring 0300-123."),
        example("Co-production is good. Ring 029-2034-0000.", kind="easy_read"),
    ),
)
