"""Welsh chains of nouns where one verb is enough: "cynnal adolygiad o" for "adolygu"."""

import re
from collections.abc import Iterator

from content.checking.contract import Check, Mark, Says, example, mark, phrase_mark
from content.checking.phrases import find
from content.checking.reading import Passage, Reading, Sentence

CHAIN = re.compile(
    r"\b(?:\w{4,}(?:iad|iaeth|yddiaeth) (?:o|ar|i|am|mewn|ynghylch)(?:'r| y| yr)? ){2}"
    r"\w{3,}(?:iad|iadau|iaeth|yddiaeth)\b"
)
"""Three nouns made of verbs in a row."""


def _run(reading: Reading) -> Iterator[Mark]:
    taken: set[tuple[str, int, int]] = set()
    for found in find(reading, "nominal_style"):
        if found.passage.place != "quote":
            taken.add((found.passage.block_id, found.passage.piece, found.sentence.start))
            yield phrase_mark(found)
    for passage in reading.running():
        if "iad " in passage.text or "aeth " in passage.text:
            for sentence in passage.sentences:
                if (passage.block_id, passage.piece, sentence.start) not in taken:
                    yield from _chains(passage, sentence)


def _chains(passage: Passage, sentence: Sentence) -> Iterator[Mark]:
    for found in CHAIN.finditer(passage.text, sentence.start, sentence.end):
        yield mark(
            passage,
            found.span(),
            sentence[:2],
            values={"word": found.group()},
            form="chain",
        )


WHY = {
    "en": "Clear Welsh uses verbs. They say what happens.",
    "cy": "Mae Cymraeg Clir yn defnyddio berfau. Maen nhw'n dweud beth sy'n digwydd.",
}

CHECK = Check(
    id="nominal_style",
    title={"en": "Nouns for verbs (Welsh)", "cy": "Enwau yn lle berfau"},
    source="Cymraeg Clir, rule 8: verbs, not nouns",
    group="say_it_straight",
    severity="maybe",
    languages=frozenset({"cy"}),
    run=_run,
    says={
        "main": {
            "en": Says("A verb hides in “{word}”.", WHY["en"], "Try the verb below."),
            "cy": Says(
                "Mae berf yn cuddio yn “{word}”.", WHY["cy"], "Rhowch gynnig ar y ferf isod."
            ),
        },
        "chain": {
            "en": Says("There is a chain of nouns here.", WHY["en"], "Use a verb for one of them."),
            "cy": Says(
                "Mae cadwyn o enwau yma.", WHY["cy"], "Defnyddiwch ferf yn lle un ohonyn nhw."
            ),
        },
    },
    flags=(
        example("Byddwn yn cynnal adolygiad o'r cynllun.", "cynnal adolygiad o", language="cy"),
        example("Rhaid gwneud penderfyniad.", "gwneud penderfyniad", language="cy"),
        example(
            "Cafwyd dadansoddiad o adolygiad o ddarpariaeth.",
            "dadansoddiad o adolygiad o ddarpariaeth",
            language="cy",
        ),
    ),
    passes=(example("Byddwn yn adolygu'r cynllun. Rhaid penderfynu.", language="cy"),),
)
