"""Verbs hidden in nouns: "make a decision" for "decide"."""

from collections.abc import Iterator

from content.checking.contract import Check, Mark, Says, example, phrase_mark
from content.checking.phrases import find
from content.checking.reading import Reading


def _run(reading: Reading) -> Iterator[Mark]:
    return (phrase_mark(found) for found in find(reading, "hidden_verbs"))


CHECK = Check(
    id="hidden_verb",
    title={"en": "Hidden verbs", "cy": "Berfau cudd"},
    source="plainlanguage.gov and GOV.UK: use verbs, not nouns made of verbs",
    group="say_it_straight",
    severity="maybe",
    languages=frozenset({"en"}),
    run=_run,
    says={
        "main": {
            "en": Says(
                "A doing word hides in “{word}”.",
                "People see at once what happens when you use the doing word.",
                "Try the doing word below.",
            ),
            "cy": Says(
                "Mae berf yn cuddio yn “{word}”.",
                "Mae berf yn dangos ar unwaith beth sy'n digwydd.",
                "Rhowch gynnig ar y ferf isod.",
            ),
        }
    },
    flags=(
        example("The board made a decision to move.", "made a decision"),
        example("We are carrying out an assessment of the hall.", "carrying out an assessment of"),
    ),
    passes=(example("The board decided to move. We will look at your decision."),),
)
