"""A changed copy of a translation: each changed sentence is found again at its source sentence."""

import pytest

from content.segments import counts_of, replace, segments
from content.shared_out import shared_out
from content.translated_copy import Retold, retold
from content.tree import Block, Document, Image, ListBlock, ListItem, Paragraph, Point, Run, Table

PICTURE = Image("k", "A cup of tea", "image/png")
WELSH = {
    "It was a good day.": "Roedd yn ddiwrnod da.",
    "We met at ten.": "Cwrddon ni am ddeg.",
    "The tea was free.": "Roedd y te am ddim.",
    "One voice each.": "Un llais yr un.",
    "A cup of tea": "Paned o de",
    "Day": "Diwrnod",
    "Time": "Amser",
}


def runs(text: str) -> tuple[Run, ...]:
    return (Run(text),)


PARAGRAPH = Paragraph("p", runs("It was a good day. We met at ten. The tea was free."))
LIST = ListBlock("l", (ListItem(runs("One voice each.")), ListItem(runs("The tea was free."))))
TABLE = Table("t", ((runs("Day"), runs("Time")), (runs("Mon"), runs("10"))), caption="Time")
POINT = Point("o", (runs("We met at ten."), runs("The tea was free.")), PICTURE)


def compared(source: Block, new: Block, welsh: dict[str, str] = WELSH) -> Retold | None:
    document = Document(title="", language="en", blocks=(source,))
    own = [each for each in segments(document) if each.block_id]
    targets = {each.id: welsh.get(each.text, "") for each in own}
    (old,) = replace(document, targets, "cy").blocks
    said = [(each, targets[each.id] or each.text) for each in own]
    return retold(counts_of(source, "en"), said, old, new, language="cy")


def told(found: Retold | None) -> dict[str, str]:
    assert found is not None
    return {each.segment.text: each.new for each in found.told}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Roedd yn ddiwrnod da. Cwrddon ni am ddeg. Roedd y te am ddim.", {}),
        (
            "Roedd yn ddiwrnod da. Cwrddon ni am un ar ddeg. Roedd y te am ddim.",
            {"We met at ten.": "Cwrddon ni am un ar ddeg."},
        ),
        (
            "Roedd yn ddiwrnod da. Cwrddon ni. Roedd hi'n ddeg. Roedd y te am ddim.",
            {"We met at ten.": "Cwrddon ni. Roedd hi'n ddeg."},
        ),
        ("Roedd yn ddiwrnod da. Roedd y te am ddim.", {"We met at ten.": ""}),
        (
            "Diwrnod da iawn oedd hi. Cwrddon ni am ddeg o'r gloch.",
            {
                "It was a good day.": "Diwrnod da iawn oedd hi.",
                "We met at ten.": "Cwrddon ni am ddeg o'r gloch.",
                "The tea was free.": "",
            },
        ),
    ],
)
def test_a_changed_sentence_is_found_at_its_source(text: str, expected: dict[str, str]) -> None:
    assert told(compared(PARAGRAPH, Paragraph("x", runs(text)))) == expected


def test_a_sentence_that_was_not_translated_yet_can_be_put_into_the_language() -> None:
    welsh = {**WELSH, "We met at ten.": ""}
    new = (
        Run("Roedd yn ddiwrnod da. "),
        Run("Cwrddon ni am ddeg.", language="en"),
        Run(" Roedd y te am ddim."),
    )
    found = compared(PARAGRAPH, Paragraph("x", new), welsh)
    assert told(found) == {"We met at ten.": "Cwrddon ni am ddeg."}


def test_items_cells_lines_and_words_for_pictures_each_keep_their_sentence() -> None:
    items = ListBlock("x", (ListItem(runs("Un llais i bawb.")), ListItem(runs("Te am ddim."))))
    assert told(compared(LIST, items)) == {
        "One voice each.": "Un llais i bawb.",
        "The tea was free.": "Te am ddim.",
    }
    cells = ((runs("Dydd"), runs("Amser")), (runs("Mon"), runs("10")))
    assert told(compared(TABLE, Table("x", cells, caption="Pryd"))) == {
        "Day": "Dydd",
        "Time": "Pryd",
    }
    lines = (runs("Cwrddon ni am ddeg."), runs("Te am ddim i bawb."))
    point = Point("x", lines, Image("k", "Te poeth", "image/png"))
    assert told(compared(POINT, point)) == {
        "The tea was free.": "Te am ddim i bawb.",
        "A cup of tea": "Te poeth",
    }


def test_an_item_that_was_typed_in_belongs_to_no_sentence_and_is_not_lost() -> None:
    items = ("Un llais yr un.", "Dewch â ffrind.", "Roedd y te am ddim i bawb.")
    found = compared(LIST, ListBlock("x", tuple(ListItem(runs(each)) for each in items)))
    assert found is not None
    assert told(found) == {"The tea was free.": "Roedd y te am ddim i bawb."}
    assert found.loose == ("Dewch â ffrind.",)


def test_a_picture_that_a_file_cannot_hold_takes_no_words_out() -> None:
    lines = (runs("Cwrddon ni am ddeg."), runs("Roedd y te am ddim."))
    assert told(compared(POINT, Point("x", lines))) == {}


def test_a_block_of_another_shape_cannot_be_told() -> None:
    document = Document(title="", language="en", blocks=(LIST,))
    said = [(each, each.text) for each in segments(document) if each.block_id]
    assert retold(counts_of(LIST, "en"), said, PARAGRAPH, PARAGRAPH, language="cy") is None


def test_every_sentence_is_shared_out_to_somebody_in_order() -> None:
    text = " ".join(f"Brawddeg {n} newydd sbon yw hon." for n in range(60))
    owners = [f"Hen frawddeg {n} oedd honno." for n in range(40)]
    spans = [span for span in shared_out(owners, text, "cy") if span != (0, 0)]
    assert spans == sorted(spans)
    assert "".join(text[start:end] for start, end in spans).replace(" ", "") == text.replace(
        " ", ""
    )
