"""A document that is longer than most people will read."""

from collections.abc import Iterator

from content.checking.contract import Check, Mark, Says, example
from content.checking.reading import Reading


def _run(reading: Reading) -> Iterator[Mark]:
    words = sum(sentence.length for passage in reading.passages for sentence in passage.sentences)
    limit = reading.profile.limits.document_words
    if words > limit and reading.passages:
        values = {"words": f"{words:,}", "limit": f"{limit:,}"}
        first = reading.passages[0].block_id
        yield Mark(first, 0, (0, 0), (0, 0), "", values)


CHECK = Check(
    id="long_document",
    title={"en": "Length of the document", "cy": "Hyd y ddogfen"},
    source="The Easy Read Standard 2026: under 1,000 words; Department of Health: 20 pages",
    group="layout",
    severity="maybe",
    languages=frozenset(),
    run=_run,
    says={
        "main": {
            "en": Says(
                "This document has {words} words.",
                "Few people read more than {limit} words at a time.",
                "Choose what matters most, or make two documents.",
            ),
            "cy": Says(
                "Mae {words} o eiriau yn y ddogfen hon.",
                "Nid oes llawer yn darllen mwy na {limit} o eiriau ar unwaith.",
                "Dewiswch beth sy'n bwysig, neu gwnewch ddwy ddogfen.",
            ),
        }
    },
    flags=(example("We meet here. " * 400, "", kind="easy_read"),),
    passes=(example("We meet here. " * 400), example("We meet here.", kind="easy_read")),
)
