"""A table that a file tells as lists comes back as the table, and only real changes are told."""

from content.told_tables import with_tables
from content.tree import Block, ListBlock, ListItem, Paragraph, Run, Runs, Table


def runs(text: str) -> Runs:
    return (Run(text),) if text else ()


ROWS = (("Name", "Work", "Day"), ("Sam", "Cook", "Monday"), ("Ann", "", "Friday"))
TABLE = Table("t", tuple(tuple(map(runs, row)) for row in ROWS), header=True, caption="Who")


def told(*items: str, more: tuple[Block, ...] = ()) -> list[Block]:
    """Return the table as large print tells it: each row a name and a list."""
    first, *others = (ListBlock(f"b{n}", (ListItem(runs(item)),)) for n, item in enumerate(items))
    return [Paragraph("m", runs("Who")), first, *others, *more]


MARKS = {"m": "t", "last": "p"}
LAST = Paragraph("last", runs("The end."))
SAME = ("Name: Sam", "Work: Cook", "Day: Monday", "Name: Ann", "Work:", "Day: Friday")


def test_lists_that_say_the_table_are_the_table() -> None:
    blocks, changed = with_tables(told(*SAME, more=(LAST,)), MARKS, (TABLE,))
    assert [type(block) for block in blocks] == [Table, Paragraph]
    assert blocks[0].id == "m"
    assert changed == ()


def test_other_words_in_the_lists_are_told_and_no_word_is_lost() -> None:
    typed = Paragraph("new", runs("Somebody typed this."))
    lists = told("Name: Sam", "Work: Baker", *SAME[2:], more=(typed, LAST))
    _, (changed,) = with_tables(lists, MARKS, (TABLE,))
    assert changed.came == ("Work: Baker", "Somebody typed this.")
    assert changed.went == ("Cook",)


def test_a_table_that_came_back_as_one_is_left_alone() -> None:
    copy = [Table("m", TABLE.rows[:2], header=True, caption="Who"), LAST]
    assert with_tables(copy, MARKS, (TABLE,)) == (copy, ())
