"""What was changed in a copy: the list of changes, applied to the old text, gives the copy."""

import time
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.changed_copy import Added, Changed, CopyChange, Gone, Moved, changed_copy, words_of
from content.tree import (
    Block,
    Heading,
    Image,
    ListBlock,
    ListItem,
    Paragraph,
    Picture,
    Point,
    Run,
    Table,
)


def paragraph(name: str, text: str) -> Paragraph:
    return Paragraph(name, (Run(text),))


OLD = tuple(
    paragraph(f"old{n}", text)
    for n, text in enumerate(
        (
            "We meet on Mondays in the hall.",
            "Everyone has one voice.",
            "The tea is free.",
            "We write down what was said.",
        )
    )
)


def copied(*blocks: Block) -> tuple[tuple[Block, ...], dict[str, str]]:
    """Number the blocks as a reader does, and keep the marks that they carry."""
    numbered = tuple(replace(block, id=f"b{n}") for n, block in enumerate(blocks, 1))
    marks = {f"b{n}": block.id for n, block in enumerate(blocks, 1) if block.id.startswith("old")}
    return numbered, marks


def kinds(found: tuple[CopyChange, ...]) -> list[str]:
    return [type(each).__name__ for each in found]


def test_a_copy_that_nobody_changed_has_no_changes() -> None:
    assert changed_copy(OLD, *copied(*OLD)) == ()


def test_other_words_in_a_marked_block_are_a_change_of_that_block() -> None:
    new = replace(OLD[2], runs=(Run("Nothing of the old words is left here, not one."),))
    (found,) = changed_copy(OLD, *copied(OLD[0], OLD[1], new, OLD[3]))
    assert isinstance(found, Changed)
    assert (found.old.id, found.what) == ("old2", "words")
    assert words_of(found.new) == "Nothing of the old words is left here, not one."


def test_a_new_block_comes_after_the_one_before_it() -> None:
    new = paragraph("", "A part that somebody wrote at home.")
    (found,) = changed_copy(OLD, *copied(OLD[0], OLD[1], new, *OLD[2:]))
    assert isinstance(found, Added)
    assert found.after == "old1"
    (first,) = changed_copy(OLD, *copied(new, *OLD))
    assert isinstance(first, Added)
    assert first.after == ""


def test_a_block_that_is_gone_is_told() -> None:
    assert changed_copy(OLD, *copied(*OLD[1:])) == (Gone(OLD[0]),)


def test_a_block_that_moved_is_told_once_and_its_neighbours_are_not() -> None:
    assert changed_copy(OLD, *copied(OLD[1], OLD[2], OLD[3], OLD[0])) == (Moved(OLD[0], "old3"),)


def test_without_marks_the_same_words_and_then_alike_words_are_matched() -> None:
    new = paragraph("x", "We meet on Tuesdays in the hall.")
    copy, _ = copied(new, OLD[1], paragraph("y", "We sing."), OLD[3])
    found = changed_copy(OLD, copy, {})
    assert kinds(found) == ["Changed", "Added", "Gone"]


def test_a_paragraph_cut_in_two_is_a_change_and_a_new_part() -> None:
    first = replace(OLD[0], runs=(Run("We meet on Mondays"),))
    found = changed_copy(OLD, *copied(first, paragraph("", "in the hall."), *OLD[1:]))
    assert kinds(found) == ["Changed", "Added"]


@pytest.mark.parametrize(
    "runs",
    [
        (Run("Everyone has "), Run("one voice", hard=True), Run(".")),
        (Run("Everyone has one voice.", language="en"),),
        (Run("Everyone\u00a0has  one voice. "),),
    ],
)
def test_what_programs_change_by_themselves_is_no_change(runs: tuple[Run, ...]) -> None:
    copy = copied(OLD[0], replace(OLD[1], runs=runs, language="en"), *OLD[2:])
    assert changed_copy(OLD, *copy) == ()


def test_kind_alt_text_caption_and_picture_are_told_apart_from_words() -> None:
    image = Image("k", "A cup", "image/png")
    tea = Picture("old1", image, "Tea")
    week = Table("old2", (((Run("a"),), (Run("b"),)),), caption="Our week")
    meet = Point("old3", ((Run("We meet."),),), image)
    line = Picture("old4", replace(image, alt="", decorative=True))
    old = (paragraph("old0", "Who we are"), tea, week, meet, line)
    new = copied(
        Heading("old0", 1, (Run("Who we are"),)),
        replace(tea, image=replace(image, key="other", alt="A pot")),
        replace(week, caption="Our month"),
        replace(meet, image=None),
        replace(line, image=replace(image, alt="")),
    )
    found = [each for each in changed_copy(old, *new) if isinstance(each, Changed)]
    assert [(each.old.id, each.what) for each in found] == [
        ("old0", "kind"),
        ("old1", "alt"),
        ("old2", "caption"),
        ("old3", "picture"),
    ]


def test_an_empty_block_that_no_file_shows_is_not_gone() -> None:
    assert changed_copy((*OLD, paragraph("old9", " ")), *copied(*OLD)) == ()


def test_two_marks_of_one_block_are_one_block_and_a_new_one() -> None:
    copy, marks = copied(OLD[0], OLD[0], *OLD[1:])
    assert kinds(changed_copy(OLD, copy, marks)) == ["Added"]


WORDS = st.text(st.sampled_from("abcdefg hij klm"), min_size=1, max_size=30).filter(str.strip)
LISTS = st.lists(WORDS, min_size=1, max_size=3).map(
    lambda texts: tuple(ListItem((Run(text),)) for text in texts)
)
BLOCKS = st.one_of(
    WORDS.map(lambda text: paragraph("", text)),
    WORDS.map(lambda text: Heading("", 1, (Run(text),))),
    LISTS.map(lambda items: ListBlock("", items)),
)


@st.composite
def edits(draw: st.DrawFn) -> tuple[tuple[Block, ...], tuple[Block, ...], dict[str, str]]:
    """An old text, and a copy with blocks taken out, moved, put in and written anew."""
    found = draw(st.lists(BLOCKS, max_size=8))
    old = tuple(replace(block, id=f"old{n}") for n, block in enumerate(found))
    kept = [block for block in draw(st.permutations(old)) if draw(st.booleans())]
    if draw(st.booleans()):
        kept.sort(key=lambda block: int(block.id[3:]))
    copy: list[Block] = []
    for block in kept:
        if draw(st.integers(0, 3)) == 0:
            copy.append(draw(BLOCKS))
        if isinstance(block, Paragraph) and draw(st.booleans()):
            copy.append(replace(block, runs=(Run(draw(WORDS)),)))
        else:
            copy.append(block)
    return (old, *copied(*copy, *draw(st.lists(BLOCKS, max_size=2))))


def rebuilt(old: tuple[Block, ...], found: tuple[CopyChange, ...]) -> list[Block]:
    """Apply the changes to the old text, one after the other, as people would."""
    moved = {each.old.id for each in found if isinstance(each, Gone | Moved)}
    text: list[Block] = [block for block in old if block.id not in moved]
    tails: dict[str, str] = {}
    for n, each in enumerate(found):
        if isinstance(each, Changed):
            at = [block.id for block in text].index(each.old.id)
            text[at] = replace(each.new, id=each.old.id)
        elif isinstance(each, Added | Moved):
            block = each.old if isinstance(each, Moved) else replace(each.new, id=f"new{n}")
            tail = tails.get(each.after, each.after)
            at = [block.id for block in text].index(tail) + 1 if tail else 0
            text.insert(at, block)
            tails[each.after] = block.id
    return text


@given(edits(), st.booleans())
def test_the_listed_changes_make_the_copy_of_the_old_text(
    case: tuple[tuple[Block, ...], tuple[Block, ...], dict[str, str]], with_marks: bool
) -> None:
    old, copy, marks = case
    found = changed_copy(old, copy, marks if with_marks else {})
    assert [(type(b), words_of(b)) for b in rebuilt(old, found)] == [
        (type(b), words_of(b)) for b in copy
    ]


def test_five_thousand_strange_blocks_are_compared_in_seconds() -> None:
    old = tuple(paragraph(f"old{n}", f"{n * 7919} words of {n} things" * 9) for n in range(5000))
    copy = tuple(paragraph(f"b{n}", f"{n * 104729} tales of {n} days" * 9) for n in range(5000))
    began = time.process_time()
    changed_copy(old, copy, {})
    assert time.process_time() - began < 20
