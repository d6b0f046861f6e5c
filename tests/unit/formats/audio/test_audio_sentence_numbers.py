"""Which sentence of its block is being said: what a page lights up."""

from content.tree import (
    Block,
    Document,
    Image,
    ListBlock,
    ListItem,
    Paragraph,
    Picture,
    Run,
    Runs,
    Table,
)
from formats.voices.script import script


def words(text: str, language: str = "") -> Runs:
    return (Run(text, language=language),)


def numbered(block: Block) -> list[tuple[str, int]]:
    said = script(Document("Our plan", "en", (block,)))
    return [(each.text, each.sentence) for each in said if each.block_id == block.id]


def test_sentences_of_a_paragraph_count_from_nought() -> None:
    told = numbered(Paragraph("p", words("Yes. Yes. Ask Dr. Khan.")))
    assert [number for _, number in told] == [0, 1, 2]


def test_two_languages_in_one_sentence_share_its_number() -> None:
    runs = (Run("We say "), Run("bore da", language="cy"), Run(" here. Come in."))
    assert [number for _, number in numbered(Paragraph("p", runs))] == [0, 0, 0, 1]


def test_a_list_counts_through_its_items_and_not_what_the_recording_adds() -> None:
    items = (ListItem(words("Milk. Cold.")), ListItem(words("Bread")))
    told = numbered(ListBlock("l", items, ordered=True))
    assert [number for _, number in told] == [-1, -1, 0, 1, -1, 2]


def test_a_table_counts_its_caption_and_its_headings_too() -> None:
    rows = ((words("Day"), words("Who")), (words("Monday"), words("Amy. Bo.")))
    told = numbered(Table("t", rows, caption="Visits"))
    assert told == [
        ("Table: Visits.", 0),
        ("Row 1:", -1),
        ("Day: Monday", 3),
        ("Who: Amy.", 4),
        ("Bo.", 5),
    ]


def test_words_round_the_blocks_have_no_number() -> None:
    said = script(Document("Our plan", "en", (), group="Us", contact="Phone 111"))
    assert {each.sentence for each in said} == {-1}


def test_a_caption_is_one_place_after_the_words_for_the_picture() -> None:
    picture = Picture("i", Image("0" * 64, "A bus", "image/png", said=True), "Our bus. It is red.")
    assert [number for _, number in numbered(picture)] == [-1, 1, 1]
