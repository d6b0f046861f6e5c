"""A table becomes points row by row; marks alone become none; lists stay with their lead."""

from collections.abc import Sequence

from content.easy_read import draft
from content.languages import get
from content.languages.parsing import Parsed, ParserMissing
from content.tree import Document, Paragraph, Run, Runs, Table
from content.words import WordBank


class _NoParser:
    def parse(self, sentences: Sequence[str]) -> tuple[Parsed, ...]:
        raise ParserMissing(f"none here for {len(sentences)}")


def _cells(*words: str) -> tuple[Runs, ...]:
    return tuple((Run(word),) if word else () for word in words)


def _lines(*blocks: Table | Paragraph) -> list[tuple[str, ...]]:
    made = draft(Document("T", "en", blocks), word_bank=WordBank("en"), parser=_NoParser())
    return [point.lines for point in made.points]


def test_a_row_of_a_table_is_one_point_with_its_headings() -> None:
    rows = (_cells("Name", "Job"), _cells("Ann", "Tea"), _cells("", "Keys"))
    assert _lines(Table("b1", rows)) == [("Name: Ann", "Job: Tea"), ("Job: Keys",)]


def test_many_cells_of_a_row_are_a_list_under_the_first() -> None:
    rows = (_cells("Name", "Mon", "Tue", "Wed"), _cells("Ann", "Tea", "Keys", "Rest"))
    assert _lines(Table("b1", rows)) == [("Name: Ann", "• Mon: Tea", "• Tue: Keys", "• Wed: Rest")]


def test_a_table_without_a_heading_row_says_its_cells_together() -> None:
    assert _lines(Table("b1", (_cells("Ann", "Tea"),), header=False)) == [("Ann", "Tea")]


def test_a_full_stop_that_stands_alone_is_no_point() -> None:
    assert _lines(Paragraph("b1", (Run("."),)), Paragraph("b2", (Run("We meet."),))) == [
        ("We meet.",)
    ]


def test_a_telephone_ends_a_welsh_sentence() -> None:
    welsh, text = get("cy"), "Ffoniwch ni ar y ffôn. Wedyn dewch."
    assert welsh is not None
    assert [text[a:b] for a, b in welsh.sentences(text)] == [
        "Ffoniwch ni ar y ffôn.",
        "Wedyn dewch.",
    ]
