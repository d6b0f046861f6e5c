"""What people type <-> blocks."""

from itertools import count

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from content.inline import joined
from content.markup import Kind, block_from, kind_of, text_from
from content.pasting import blocks_from_text
from content.tree import (
    Block,
    Heading,
    Image,
    ListBlock,
    ListItem,
    Paragraph,
    Picture,
    Point,
    Quote,
    Run,
    Runs,
    Table,
    plain,
    texts,
)

IMAGE = Image("b" * 64, "A cup", "image/png")
WORDS = st.text("ab1.-*#|>[](){}\\ ", min_size=1, max_size=9).map(str.strip).filter(bool)
RUNS = st.lists(
    st.builds(Run, WORDS, bold=st.booleans(), link=st.sampled_from(["", "https://a.org"])),
    min_size=1,
    max_size=3,
).map(lambda runs: joined(tuple(runs)))
CELLS = st.one_of(st.just(()), RUNS)


def items(depths: list[tuple[Runs, int]]) -> tuple[ListItem, ...]:
    made: list[ListItem] = []
    for runs, depth in depths:
        made.append(ListItem(runs, min(depth, made[-1].depth + 1 if made else 0)))
    return tuple(made)


def width_of(rows: list[list[Runs]]) -> tuple[tuple[Runs, ...], ...]:
    width = max(map(len, rows))
    return tuple((*row, *((),) * (width - len(row))) for row in rows)


BLOCKS = st.one_of(
    st.builds(Heading, st.just("i"), st.integers(1, 5), RUNS),
    st.builds(Paragraph, st.just("i"), RUNS),
    st.builds(Quote, st.just("i"), RUNS, st.just("cy")),
    st.builds(
        ListBlock,
        st.just("i"),
        st.lists(st.tuples(RUNS, st.integers(0, 3)), min_size=1, max_size=4).map(items),
        st.booleans(),
    ),
    st.builds(
        Table,
        st.just("i"),
        st.lists(st.lists(CELLS, min_size=1, max_size=3), min_size=1, max_size=3).map(width_of),
        st.booleans(),
        st.just("Caption"),
    ),
    st.builds(Picture, st.just("i"), st.just(IMAGE), WORDS),
    st.builds(Point, st.just("i"), st.lists(RUNS, max_size=3).map(tuple), st.just(IMAGE)),
)


def again(block: Block) -> Block:
    return block_from(
        kind_of(block),
        text_from(block),
        id=block.id,
        language=block.language,
        level=block.level if isinstance(block, Heading) else 1,
        image=block.image if isinstance(block, Picture | Point) else None,
        caption=block.caption if isinstance(block, Table) else "",
        header=block.header if isinstance(block, Table) else True,
    )


@settings(max_examples=150, deadline=None)
@given(BLOCKS)
def test_a_block_opened_and_saved_unchanged_is_the_same_block(block: Block) -> None:
    assert again(block) == block


@settings(max_examples=100, deadline=None)
@given(
    st.sampled_from(["heading", "paragraph", "quote", "list", "table", "point"]),
    st.text("ab1. -*|\\\n#[](){}", max_size=40),
)
def test_any_typed_text_settles_after_one_save(kind: Kind, text: str) -> None:
    block = block_from(kind, text, id="i")
    assert again(again(block)) == again(block)


def test_a_list_is_typed_one_item_a_line() -> None:
    block = block_from("list", "1. Tea\n  1) Green\n2. Milk\n\n", id="l")
    assert block == ListBlock(
        "l", (ListItem((Run("Tea"),)), ListItem((Run("Green"),), 1), ListItem((Run("Milk"),))), True
    )
    assert text_from(block) == "1. Tea\n  1. Green\n2. Milk"


def test_rows_of_a_table_get_the_same_number_of_cells() -> None:
    block = block_from("table", "Day | Time | Room\nMon \\| Tue | 2 pm", id="t")
    assert isinstance(block, Table)
    assert [[plain(cell) for cell in row] for row in block.rows] == [
        ["Day", "Time", "Room"],
        ["Mon | Tue", "2 pm", ""],
    ]


def test_a_picture_needs_its_image() -> None:
    with pytest.raises(ValueError, match="image"):
        block_from("picture", "A cup", id="p")


def test_pasted_text_becomes_parts() -> None:
    pasted = (
        "# Our plan\nWe meet here.\n\n- tea\n- milk\n  two pints\n1. First\n2. Then\n\n"
        "> They said\n> this.\n\n| Day | Time |\n|---|---|\n| Mon | 2 pm |\n\n## End"
    )
    ids = count()
    blocks = blocks_from_text(pasted, lambda: str(next(ids)))
    assert [(kind_of(block), texts(block)) for block in blocks] == [
        ("heading", ("Our plan",)),
        ("paragraph", ("We meet here.",)),
        ("list", ("tea", "milk two pints")),
        ("list", ("First", "Then")),
        ("quote", ("They said\nthis.",)),
        ("table", ("Day", "Time", "Mon", "2 pm")),
        ("heading", ("End",)),
    ]
    assert [block.id for block in blocks] == [str(number) for number in range(7)]


def test_lines_that_a_program_broke_are_joined() -> None:
    lines = ["This sentence was broken by a mail program at its", "end of line."]
    block = blocks_from_text("\n".join(lines), lambda: "i")[0]
    assert texts(block) == (" ".join(lines),)
