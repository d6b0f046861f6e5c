"""Pictures that say nothing to people who cannot see them."""

import re
from collections.abc import Iterator

from content import tree
from content.checking.contract import Check, Mark, Says, blocks_example
from content.checking.reading import Reading

EMPTY_WORDS = re.compile(
    r"(?:an? )?(?:image|picture|photo|graphic|logo|screenshot|llun|delwedd)\s*\d*"
    r"|\S+\.(?:png|jpe?g|gif|svg|webp|bmp)|(?:img|dsc|image)[\W_]*\d+",
    re.IGNORECASE,
)


def _run(reading: Reading) -> Iterator[Mark]:
    for block in reading.document.blocks:
        image = block.image if isinstance(block, tree.Picture | tree.Point) else None
        if image is None or image.decorative:
            continue
        alt = image.alt.strip()
        if not alt or EMPTY_WORDS.fullmatch(alt):
            yield _mark(block, image.alt)


def _mark(block: tree.Block, alt: str) -> Mark:
    piece = tree.texts(block).index(alt) if alt else 0
    whole = (0, len(alt))
    form = "says_nothing" if alt.strip() else "main"
    return Mark(
        block.id, piece, whole, whole, alt, severity="first", form=form, values={"alt": alt}
    )


WHY = {
    "en": "People who listen or cannot see the picture miss what it says.",
    "cy": "Mae pobl sy'n gwrando neu'n methu gweld y llun yn colli ei neges.",
}
HOW = {
    "en": "Say in a few words what the picture shows.",
    "cy": "Dywedwch mewn ychydig eiriau beth sydd yn y llun.",
}
SEEN = tree.Image("0" * 64, "Two people share a pen.", "image/png")
UNSEEN = tree.Image("0" * 64, "", "image/png")
NAMED = tree.Image("0" * 64, "IMG_2041.jpg", "image/png")
DECORATION = tree.Image("0" * 64, "", "image/png", decorative=True)

CHECK = Check(
    id="missing_alt_text",
    title={"en": "Pictures without words", "cy": "Lluniau heb eiriau"},
    source="WCAG 2.2, 1.1.1 Non-text content",
    group="pictures_and_links",
    languages=frozenset(),
    run=_run,
    says={
        "main": {
            "en": Says("This picture has no words for it.", WHY["en"], HOW["en"]),
            "cy": Says("Nid oes geiriau ar gyfer y llun hwn.", WHY["cy"], HOW["cy"]),
        },
        "says_nothing": {
            "en": Says("“{alt}” does not say what the picture shows.", WHY["en"], HOW["en"]),
            "cy": Says("Nid yw “{alt}” yn dweud beth sydd yn y llun.", WHY["cy"], HOW["cy"]),
        },
    },
    flags=(
        blocks_example(tree.Picture("b0", UNSEEN), marked=("",)),
        blocks_example(tree.Picture("b0", NAMED), marked=("IMG_2041.jpg",)),
        blocks_example(tree.Point("b0", ((tree.Run("We meet."),),), UNSEEN), marked=("",)),
    ),
    passes=(
        blocks_example(tree.Picture("b0", SEEN)),
        blocks_example(tree.Picture("b0", DECORATION)),
    ),
)
