"""Bullets that hold more than they should: one thought each."""

from collections.abc import Iterator

from content import tree
from content.checking.contract import Check, Mark, Says, blocks_example, mark
from content.checking.reading import Reading


def _run(reading: Reading) -> Iterator[Mark]:
    limit = reading.profile.limits.item_sentences
    for passage in reading.passages:
        if passage.place == "item" and len(passage.sentences) > limit:
            values = {"count": str(len(passage.sentences))}
            yield mark(passage, (0, len(passage.text)), values=values)


FULL = "Bring a friend. Bring a coat. Bring a pen."


def _list(*items: str) -> tree.ListBlock:
    return tree.ListBlock("b0", tuple(tree.ListItem((tree.Run(item),)) for item in items))


CHECK = Check(
    id="long_bullet",
    title={"en": "Full bullets", "cy": "Pwyntiau bwled llawn"},
    source="NHS service manual: one sentence in a bullet",
    group="layout",
    severity="maybe",
    languages=frozenset({"en", "cy"}),
    run=_run,
    says={
        "main": {
            "en": Says(
                "This bullet has {count} sentences.",
                "Bullets help when each holds one thought.",
                "Make more bullets, or a paragraph.",
            ),
            "cy": Says(
                "Mae {count} o frawddegau yn y pwynt bwled hwn.",
                "Mae pwyntiau bwled yn helpu pan fydd un meddwl ym mhob un.",
                "Gwnewch fwy o bwyntiau, neu baragraff.",
            ),
        }
    },
    flags=(blocks_example(_list(FULL, "a cup"), marked=(FULL,)),),
    passes=(blocks_example(_list("Bring a friend.", "Bring a coat.")),),
)
