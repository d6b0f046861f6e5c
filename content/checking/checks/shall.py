"""The word "shall": people read it as law, and not all read it as "must"."""

from collections.abc import Iterator

from content.checking.contract import Check, Mark, Says, example, mark
from content.checking.reading import Reading, Spot


def _run(reading: Reading) -> Iterator[Mark]:
    for spot in reading.spots.get("shall", ()):
        word = spot.sentence.words[spot.at]
        if not _asks(spot) and spot.passage.place != "quote" and not word.text.isupper():
            span = (word.start, word.end)
            yield mark(spot.passage, span, spot.sentence[:2], suggestions=("must", "will"))


def _asks(spot: Spot) -> bool:
    """Tell whether it asks, as in "Shall we start?"."""
    after = spot.sentence.words[spot.at + 1 : spot.at + 2]
    return bool(after) and after[0].lower in {"we", "i"}


CHECK = Check(
    id="shall",
    title={"en": "“Shall”", "cy": "“Shall”"},
    source="plainlanguage.gov: use “must”, not “shall”",
    group="say_it_straight",
    severity="maybe",
    languages=frozenset({"en"}),
    run=_run,
    says={
        "main": {
            "en": Says(
                "“Shall” can mean “must” or “will”.",
                "Readers need to know whether they have a choice.",
                "Write “must” for a duty, or “will” for a promise.",
            ),
            "cy": Says(
                "Gall “shall” olygu “must” neu “will”.",
                "Mae angen i ddarllenwyr wybod a oes dewis.",
                "Ysgrifennwch “must” am ddyletswydd, neu “will” am addewid.",
            ),
        }
    },
    flags=(example("The tenant shall pay on Friday.", "shall"),),
    passes=(example("The tenant must pay on Friday. Shall we start? What shall I bring?"),),
)
