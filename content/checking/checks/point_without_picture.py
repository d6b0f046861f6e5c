"""Points of an easy-read edition with no picture beside them."""

from collections.abc import Iterator

from content import tree
from content.checking.contract import Check, Mark, Says, blocks_example
from content.checking.reading import Reading


def _run(reading: Reading) -> Iterator[Mark]:
    for block in reading.document.blocks:
        if isinstance(block, tree.Point) and block.image is None:
            first = tree.plain(block.lines[0]) if block.lines else ""
            whole = (0, len(first))
            yield Mark(block.id, 0, whole, whole, first)


LINES = ((tree.Run("We meet on Monday."),),)
SEEN = tree.Image("0" * 64, "Two people share a pen.", "image/png")

CHECK = Check(
    id="point_without_picture",
    title={"en": "Points without a picture", "cy": "Pwyntiau heb lun"},
    source="Department of Health and PIF easy-read guidance: one picture for each idea",
    group="pictures_and_links",
    languages=frozenset(),
    run=_run,
    says={
        "main": {
            "en": Says(
                "This point has no picture.",
                "A picture helps people to find and keep the idea.",
                "Choose one of the pictures on offer, or your own photo.",
            ),
            "cy": Says(
                "Nid oes llun gyda'r pwynt hwn.",
                "Mae llun yn helpu pobl i ddod o hyd i'r syniad a'i gofio.",
                "Dewiswch un o'r lluniau, neu'ch llun eich hun.",
            ),
        }
    },
    flags=(
        blocks_example(tree.Point("b0", LINES), marked=("We meet on Monday.",), kind="easy_read"),
    ),
    passes=(blocks_example(tree.Point("b0", LINES, SEEN), kind="easy_read"),),
)
