"""Two words for one thing: readers think that there are two things."""

from collections.abc import Iterator

from content.checking.contract import Check, Mark, Says, example, phrase_mark
from content.checking.phrases import find
from content.checking.reading import Reading


def _run(reading: Reading) -> Iterator[Mark]:
    """Mark the first place of each further name; the list's note says which thing it names."""
    first: dict[str, str] = {}
    told: set[str] = set()
    order = {id(passage): number for number, passage in enumerate(reading.passages)}
    found_in_order = sorted(
        find(reading, "same_things"), key=lambda each: (order[id(each.passage)], each.start)
    )
    for found in found_in_order:
        thing, name = found.phrase.note, found.phrase.listed
        if found.passage.place == "quote":
            continue
        usual = first.setdefault(thing, name)
        if name != usual and name not in told:
            told.add(name)
            yield phrase_mark(found, values={"usual": usual})


CHECK = Check(
    id="one_name",
    title={"en": "One name for one thing", "cy": "Un enw am un peth"},
    source="The Easy Read Standard 2026 and plainlanguage.gov: the same word each time",
    group="plain_words",
    severity="maybe",
    languages=frozenset({"en"}),
    run=_run,
    says={
        "main": {
            "en": Says(
                "“{word}” and “{usual}” may name the same thing here.",
                "With two names, readers think that there are two things.",
                "If it is one thing, use one name all through.",
            ),
            "cy": Says(
                "Efallai fod “{word}” a “{usual}” yn enwi'r un peth yma.",
                "Gyda dau enw, mae darllenwyr yn meddwl bod dau beth.",
                "Os un peth ydyw, defnyddiwch un enw drwy'r ddogfen.",
            ),
        }
    },
    flags=(
        example("Each client has a plan. A service user may ask. Clients came.", "service user"),
        example("The questionnaire is short. Send the survey back.", "survey"),
    ),
    passes=(
        example("Each client has a plan. Clients may ask."),
        example("The survey is short. Send the survey back."),
    ),
)
