"""Semicolons: most people never use them, and read past them."""

from collections.abc import Iterator

from content.checking.contract import Check, Mark, Says, example, mark
from content.checking.reading import Reading


def _run(reading: Reading) -> Iterator[Mark]:
    for passage in reading.running():
        if ";" not in passage.text:
            continue
        for sentence in passage.sentences:
            at = passage.text.find(";", sentence.start, sentence.end)
            while at >= 0:
                yield mark(passage, (at, at + 1), sentence[:2])
                at = passage.text.find(";", at + 1, sentence.end)


CHECK = Check(
    id="semicolon",
    title={"en": "Semicolons", "cy": "Hanner colonau"},
    source="GOV.UK and NHS style guides: no semicolons; easy read: no special signs",
    group="signs",
    severity="maybe",
    languages=frozenset({"en", "cy"}),
    run=_run,
    says={
        "main": {
            "en": Says(
                "There is a semicolon here.",
                "Most people do not use this sign. It makes sentences long.",
                "Use a full stop, or make a list.",
            ),
            "cy": Says(
                "Mae hanner colon yma.",
                "Nid yw llawer o bobl yn defnyddio'r arwydd hwn.",
                "Defnyddiwch atalnod llawn, neu gwnewch restr.",
            ),
        }
    },
    flags=(
        example("We met; we talked.", ";"),
        example("Daeth pawb; roedd te.", ";", language="cy"),
    ),
    passes=(example("We met. We talked: it was good."), example("Look at www.a.org.uk/x.")),
)
