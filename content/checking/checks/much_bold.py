"""Whole paragraphs in bold: when everything is loud, nothing is."""

from collections.abc import Iterator

from content import tree
from content.checking.contract import Check, Mark, Says, blocks_example
from content.checking.reading import Reading, pieces

FEW_WORDS = 15
"""A short line in bold is a label."""
PLACES = frozenset({"text", "item", "quote"})


def _run(reading: Reading) -> Iterator[Mark]:
    for block in reading.document.blocks:
        for piece, (place, runs) in enumerate(pieces(block)):
            if place in PLACES and any(run.bold for run in runs) and _much(runs):
                text = tree.plain(runs)
                whole = (0, len(text))
                yield Mark(block.id, piece, whole, whole, text)


def _much(runs: tree.Runs) -> bool:
    bold = sum(len(run.text.split()) for run in runs if run.bold and not run.hard)
    words = sum(len(run.text.split()) for run in runs)
    return bold > FEW_WORDS and 2 * bold > words


def _paragraph(*, bold: int, plain: int) -> tree.Paragraph:
    loud, calm = "We share the pen. " * bold, "We meet on Monday. " * plain
    return tree.Paragraph("b0", (tree.Run(loud, bold=True), tree.Run(calm)))


ALL_BOLD = "We share the pen. " * 5

CHECK = Check(
    id="much_bold",
    title={"en": "Much bold", "cy": "Llawer o brint trwm"},
    source="GOV.UK style guide: use bold sparingly; UKAAF: no blocks of emphasis",
    group="layout",
    severity="maybe",
    languages=frozenset(),
    run=_run,
    says={
        "main": {
            "en": Says(
                "Most of this paragraph is bold.",
                "Bold helps only where little of it is used.",
                "Make one or two words bold, or none.",
            ),
            "cy": Says(
                "Mae'r rhan fwyaf o'r paragraff hwn mewn print trwm.",
                "Dim ond ychydig o brint trwm sy'n helpu.",
                "Gwnewch un neu ddau air yn drwm, neu ddim un.",
            ),
        }
    },
    flags=(blocks_example(_paragraph(bold=5, plain=0), marked=(ALL_BOLD,)),),
    passes=(
        blocks_example(_paragraph(bold=1, plain=4)),
        blocks_example(_paragraph(bold=2, plain=0)),
    ),
)
