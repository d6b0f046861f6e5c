"""Idioms and pictures made of words: "touch base", "low-hanging fruit"."""

from collections.abc import Iterator

from content.checking.contract import Check, Mark, Says, example, phrase_mark
from content.checking.phrases import find
from content.checking.reading import Reading


def _run(reading: Reading) -> Iterator[Mark]:
    for found in find(reading, "idioms"):
        if found.passage.place != "quote":
            yield phrase_mark(found)


CHECK = Check(
    id="idiom",
    title={"en": "Sayings", "cy": "Dywediadau"},
    source="GOV.UK style guide, words to avoid; The Easy Read Standard 2026: no metaphors",
    group="plain_words",
    languages=frozenset({"en"}),
    run=_run,
    says={
        "main": {
            "en": Says(
                "“{word}” is a saying. It does not mean what its words say.",
                "Many people take words as they stand, or learnt English later.",
                "Say what you mean in plain words.",
            ),
            "cy": Says(
                "Dywediad yw “{word}”. Nid yw'n golygu beth mae'r geiriau'n ei ddweud.",
                "Mae llawer o bobl yn cymryd geiriau fel y maen nhw.",
                "Dywedwch beth rydych chi'n ei feddwl mewn geiriau syml.",
            ),
        }
    },
    flags=(
        example(
            "We touched base with the low-hanging fruit team.",
            "touched base with",
            "low-hanging fruit",
        ),
        example("We must hit the ground running.", "hit the ground running"),
        example("It is a Tick Box exercise.", "Tick Box exercise"),
    ),
    passes=(
        example("We talked to the team that picks fruit. The ball is on the table."),
        example("She ran on the ground near the green light."),
    ),
)
