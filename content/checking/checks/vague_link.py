"""Links that do not say where they lead: "click here"."""

from collections.abc import Iterator

from content import tree
from content.checking.contract import Check, Mark, Says, blocks_example
from content.checking.reading import Reading, pieces

VAGUE = frozenset(
    {
        "here",
        "click here",
        "click this link",
        "click",
        "link",
        "this link",
        "this",
        "more",
        "read more",
        "find out more",
        "learn more",
        "see more",
        "this page",
        "this website",
        "website",
        "page",
        "this document",
        "document",
        "download",
        "download here",
        "go",
        "view",
        "details",
        "more details",
        "more information",
        "further information",
        "info",
        "yma",
        "cliciwch yma",
        "cliciwch",
        "dolen",
        "y ddolen hon",
        "mwy",
        "darllenwch fwy",
        "rhagor",
        "rhagor o wybodaeth",
        "mwy o wybodaeth",
        "gwefan",
        "y wefan hon",
        "lawrlwytho",
    }
)
ADDRESS = ("http://", "https://", "www.")
LONG_ADDRESS = 30
"""Characters from which a bare address is a burden to hear."""


def _run(reading: Reading) -> Iterator[Mark]:
    for block in reading.document.blocks:
        for piece, (_place, runs) in enumerate(pieces(block)):
            if any(run.link for run in runs):
                yield from _in_piece(block.id, piece, runs)


def _in_piece(block_id: str, piece: int, runs: tree.Runs) -> Iterator[Mark]:
    text, start = tree.plain(runs), 0
    for run in runs:
        span = (start, start + len(run.text))
        start = span[1]
        form = _form(run)
        if form:
            whole = (0, len(text))
            yield Mark(block_id, piece, span, whole, text, {"words": run.text}, form=form)


def _form(run: tree.Run) -> str:
    bare = " ".join(run.text.lower().split()).strip(" .:,>»→")
    if not run.link or not bare:
        return ""
    if bare in VAGUE:
        return "main"
    return "address" if bare.startswith(ADDRESS) and len(bare) > LONG_ADDRESS else ""


def _linked(words: str) -> tree.Paragraph:
    link = tree.Run(words, link="https://example.org/")
    return tree.Paragraph("b0", (tree.Run("To join us, "), link, tree.Run(".")))


WHY = {
    "en": "Some people hear only the links, one after the other.",
    "cy": "Mae rhai pobl yn clywed y dolenni'n unig, un ar ôl y llall.",
}
HOW = {
    "en": "Let the link say where it leads, such as “how to join us”.",
    "cy": "Gadewch i'r ddolen ddweud i ble mae'n arwain.",
}
LONG = "https://www.example.org/a/very/long/address?of=a&page=1"

CHECK = Check(
    id="vague_link",
    title={"en": "Links that do not say where they lead", "cy": "Dolenni nad ydynt yn dweud i ble"},
    source="WCAG 2.2, 2.4.4 Link purpose; GOV.UK style guide: no “click here”",
    group="pictures_and_links",
    languages=frozenset(),
    run=_run,
    says={
        "main": {
            "en": Says("“{words}” does not say where the link leads.", WHY["en"], HOW["en"]),
            "cy": Says(
                "Nid yw “{words}” yn dweud i ble mae'r ddolen yn arwain.", WHY["cy"], HOW["cy"]
            ),
        },
        "address": {
            "en": Says("The words of this link are a long address.", WHY["en"], HOW["en"]),
            "cy": Says("Cyfeiriad hir yw geiriau'r ddolen hon.", WHY["cy"], HOW["cy"]),
        },
    },
    flags=(
        blocks_example(_linked("click here"), marked=("click here",)),
        blocks_example(_linked("Read more"), marked=("Read more",)),
        blocks_example(_linked("cliciwch yma"), marked=("cliciwch yma",)),
        blocks_example(_linked(LONG), marked=(LONG,)),
    ),
    passes=(
        blocks_example(_linked("how to join us"), marked=()),
        blocks_example(_linked("www.nhs.uk"), marked=()),
    ),
)
