"""Sentences with many commas: side thoughts, or a list that wants to be bullets."""

from collections.abc import Iterator

from content.checking.contract import Check, Mark, Says, example, mark
from content.checking.reading import Reading

ITEM_WORDS = 4
"""Words that an item of a list in a sentence usually has at most."""
BULLETS_FROM = 5
"""Items from which a list in a sentence is better as bullets."""


def _run(reading: Reading) -> Iterator[Mark]:
    limit = reading.profile.limits.commas
    for passage in reading.running():
        if passage.text.count(", ") <= limit:
            continue
        for sentence in passage.sentences:
            parts = passage.text[sentence.start : sentence.end].split(", ")
            if len(parts) - 1 > limit:
                form = _form(parts)
                if form:
                    values = {"count": str(len(parts) - 1), "items": str(len(parts))}
                    yield mark(passage, sentence[:2], sentence[:2], values=values, form=form)


def _form(parts: list[str]) -> str:
    """Return "list" for a list, "main" for side thoughts, "" for a list that is short enough."""
    short = sum(1 for part in parts[1:] if len(part.split()) <= ITEM_WORDS)
    if 3 * short < 2 * (len(parts) - 1):
        return "main"
    return "list" if len(parts) >= BULLETS_FROM else ""


WINDING = (
    "The group, which met in May, said that, if the bus came, and if there was tea, then all of "
    "the people would come back again."
)
LIST = "Bring a pen, some paper, a cup, your lunch, a warm coat and a friend."

CHECK = Check(
    id="many_commas",
    title={"en": "Many commas", "cy": "Llawer o gomas"},
    source="plainlanguage.gov: lists for series; easy read: one idea a sentence",
    group="short_sentences",
    severity="maybe",
    languages=frozenset({"en", "cy"}),
    run=_run,
    says={
        "main": {
            "en": Says(
                "This sentence has {count} commas.",
                "Each side thought is one more thing to hold in mind.",
                "Give each thought its own sentence.",
            ),
            "cy": Says(
                "Mae {count} o gomas yn y frawddeg hon.",
                "Mae pob meddwl ychwanegol yn un peth arall i'w gofio.",
                "Rhowch bob meddwl mewn brawddeg ei hun.",
            ),
        },
        "list": {
            "en": Says(
                "This sentence holds a list of about {items} things.",
                "A list is easier to read when each thing has its own line.",
                "Make it a list with bullets.",
            ),
            "cy": Says(
                "Mae rhestr o tua {items} o bethau yn y frawddeg hon.",
                "Mae'n haws darllen rhestr pan fydd pob peth ar linell.",
                "Gwnewch restr gyda phwyntiau bwled.",
            ),
        },
    },
    flags=(example(WINDING, WINDING), example(LIST, LIST)),
    passes=(example("Bring a pen, a cup, your lunch and a coat. It costs 1,000, 2,000 or 3,000."),),
)
