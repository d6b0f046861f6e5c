"""Headings that skip a level, so that people who jump by headings lose their way."""

from collections.abc import Iterator

from content import tree
from content.checking.contract import Check, Mark, Says, blocks_example
from content.checking.reading import Reading


def _run(reading: Reading) -> Iterator[Mark]:
    above = 0
    for block in reading.document.blocks:
        if not isinstance(block, tree.Heading):
            continue
        if not tree.plain(block.runs).strip():
            yield _mark(block, {}, "empty")
            continue
        if block.level > above + 1:
            yield _mark(block, {"level": str(block.level), "wanted": str(above + 1)}, "main")
        above = block.level


def _mark(block: tree.Heading, values: dict[str, str], form: str) -> Mark:
    text = tree.plain(block.runs)
    whole = (0, len(text))
    return Mark(block.id, 0, whole, whole, text, values=values, form=form)


def _heading(name: str, level: int, words: str) -> tree.Heading:
    return tree.Heading(name, level, (tree.Run(words),))


WHY = {
    "en": "People who use a screen reader jump from heading to heading.",
    "cy": "Mae pobl sy'n defnyddio darllenydd sgrin yn neidio rhwng penawdau.",
}

CHECK = Check(
    id="heading_order",
    title={"en": "Order of headings", "cy": "Trefn penawdau"},
    source="WCAG 2.2, 1.3.1 and 2.4.6; PDF/UA-1, 7.4.2",
    group="layout",
    languages=frozenset(),
    run=_run,
    says={
        "main": {
            "en": Says(
                "This heading skips a level.",
                WHY["en"],
                "Make it a level {wanted} heading. It is level {level} now.",
            ),
            "cy": Says(
                "Mae'r pennawd hwn yn neidio lefel.",
                WHY["cy"],
                "Gwnewch ef yn bennawd lefel {wanted}. Lefel {level} yw ef nawr.",
            ),
        },
        "empty": {
            "en": Says("This heading has no words.", WHY["en"], "Give it words, or delete it."),
            "cy": Says(
                "Nid oes geiriau yn y pennawd hwn.", WHY["cy"], "Rhowch eiriau, neu dilëwch."
            ),
        },
    },
    flags=(
        blocks_example(
            _heading("b0", 1, "Our plan"), _heading("b1", 3, "Money"), marked=("Money",)
        ),
        blocks_example(_heading("b0", 2, "Our plan"), marked=("Our plan",)),
        blocks_example(_heading("b0", 1, " "), marked=(" ",)),
    ),
    passes=(
        blocks_example(
            _heading("b0", 1, "Our plan"),
            _heading("b1", 2, "Money"),
            _heading("b2", 3, "Grants"),
            _heading("b3", 1, "Next steps"),
        ),
    ),
)
