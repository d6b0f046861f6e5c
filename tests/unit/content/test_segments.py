"""Inline marks, segments, hard words and cleaning."""

from dataclasses import replace as altered

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from content.cleaning import clean
from content.hard_words import mark_hard_words
from content.inline import joined, runs_from, text_of
from content.segments import replace, segments, sentences_of
from content.tree import (
    Document,
    HardWord,
    Heading,
    Image,
    ListBlock,
    ListItem,
    Paragraph,
    Picture,
    Point,
    Run,
    Table,
    plain,
    plain_text,
)

ALT = Image("a" * 64, "A big house", "image/png")
DOCUMENT = Document(
    title="Our plan",
    language="en",
    purpose="It says what we want.",
    blocks=(
        Heading("h", 1, (Run("Why we meet"),)),
        Paragraph("p", runs_from("We meet on **Monday**. See [our page](https://a.org). Yes.")),
        ListBlock("l", (ListItem((Run("Tea. Milk."),)), ListItem((Run("Tea."),), 1))),
        Table("t", (((Run("Day"),), (Run("Time"),)), ((Run("Mon"),), ())), caption="When"),
        Picture("i", ALT, "Our house"),
        Point("o", ((Run("We decide."),),), ALT),
    ),
    hard_words=(HardWord("co-production", "Working together. As equals."),),
)
run_lists = st.lists(
    st.builds(
        Run,
        st.text("ab *[](){}\\cy\n", min_size=1, max_size=12),
        bold=st.booleans(),
        link=st.sampled_from(["", "https://a.org/b_(c)", "mailto:a@b.org", "tel:029"]),
        language=st.sampled_from(["", "cy", "zh-Hant"]),
    ),
    max_size=5,
).map(lambda runs: joined(tuple(runs)))


@settings(max_examples=60, deadline=None)
@given(run_lists)
def test_runs_come_back_as_they_were_typed_out(runs: tuple[Run, ...]) -> None:
    assert runs_from(text_of(runs)) == runs


@settings(max_examples=60, deadline=None)
@given(st.text("ab*[](){}\\cy:/ht.", max_size=40))
def test_any_typed_text_settles_at_once(text: str) -> None:
    assert runs_from(text_of(runs_from(text))) == runs_from(text)


def test_bold_links_and_other_languages_are_read() -> None:
    assert runs_from("a **b** [c](tel:1) [ch]{cy}") == (
        Run("a "),
        Run("b", bold=True),
        Run(" "),
        Run("c", link="tel:1"),
        Run(" "),
        Run("ch", language="cy"),
    )


@pytest.mark.parametrize("text", ["[x](javascript:alert(1))", "[NAME] ** a", "2 * 3", "[x](//a)"])
def test_what_is_not_a_mark_stays_as_words(text: str) -> None:
    assert runs_from(text) == (Run(text),)


def test_every_piece_of_words_is_a_segment_in_reading_order() -> None:
    found = [(segment.block_id, segment.place, segment.text) for segment in segments(DOCUMENT)]
    assert found == [
        ("", "title", "Our plan"),
        ("", "purpose", "It says what we want."),
        ("h", "text", "Why we meet"),
        ("p", "text", "We meet on **Monday**."),
        ("p", "text", "See [our page](https://a.org)."),
        ("p", "text", "Yes."),
        ("l", "item", "Tea."),
        ("l", "item", "Milk."),
        ("l", "item", "Tea."),
        ("t", "caption", "When"),
        ("t", "cell", "Day"),
        ("t", "cell", "Time"),
        ("t", "cell", "Mon"),
        ("i", "alt", "A big house"),
        ("i", "caption", "Our house"),
        ("o", "line", "We decide."),
        ("o", "alt", "A big house"),
        ("", "word", "co-production"),
        ("", "meaning", "Working together."),
        ("", "meaning", "As equals."),
    ]


def test_ids_are_unique_and_survive_moves_and_other_changes() -> None:
    before = segments(DOCUMENT)
    changed = altered(DOCUMENT.blocks[1], runs=runs_from("New. See [our page](https://a.org)."))
    moved = altered(DOCUMENT, blocks=(DOCUMENT.blocks[2], changed, DOCUMENT.blocks[0]))
    after = {segment.id: segment for segment in segments(moved)}
    assert len({segment.id for segment in before}) == len(before)
    kept = [segment for segment in before if segment.id in after]
    assert [s.text for s in kept if s.block_id in {"p", "h"}] == [
        "Why we meet",
        "See [our page](https://a.org).",
    ]


def test_translating_each_segment_by_itself_changes_nothing_but_the_language() -> None:
    same = {segment.id: segment.text for segment in segments(DOCUMENT)}
    assert replace(DOCUMENT, same, "cy") == altered(DOCUMENT, language="cy")


def test_a_sentence_without_translation_keeps_its_own_language() -> None:
    target = {s.id: "Iawn." for s in segments(DOCUMENT) if s.text == "Yes."}
    block = replace(DOCUMENT, target, "cy").blocks[1]
    assert isinstance(block, Paragraph)
    assert plain(block.runs) == "We meet on Monday. See our page. Iawn."
    assert [run.language for run in block.runs][-1] == ""
    assert {run.language for run in block.runs if run.text.strip()} == {"en", ""}


def test_sentences_of_a_block_come_in_reading_order() -> None:
    pieces = sentences_of(DOCUMENT.blocks[1], "en")
    assert [plain(piece.runs) for piece in pieces] == [
        "We meet on Monday.",
        "See our page.",
        "Yes.",
    ]


def test_hard_words_are_marked_whole_in_any_case_and_keep_their_look() -> None:
    runs = runs_from("Budgets are **budget** [budget](https://a.org). Budgeting is not.")
    document = Document("T", "en", (Paragraph("p", runs),))
    words = (HardWord("budget", "Money to spend."), HardWord("audit", "A check."))
    marked = mark_hard_words(document, words)
    block = marked.blocks[0]
    assert isinstance(block, Paragraph)
    hard = [(run.text, run.bold, run.link) for run in block.runs if run.hard]
    assert hard == [
        ("Budgets", False, ""),
        ("budget", True, ""),
        ("budget", False, "https://a.org"),
    ]
    assert marked.hard_words == words[:1]
    assert plain_text(marked) == plain_text(document)
    assert mark_hard_words(marked, words) == marked


def test_a_hard_word_inside_an_address_is_not_marked() -> None:
    text = (
        "Read https://a.org/consultation/x.pdf, or ask consultation@a.org about the consultation."
    )
    marked = mark_hard_words(
        Document("T", "en", (Paragraph("p", (Run(text),)),)), [HardWord("consultation", "asking")]
    )
    (block,) = marked.blocks
    assert isinstance(block, Paragraph)
    assert [run.text for run in block.runs if run.hard] == ["consultation"]
    assert plain(block.runs) == text
    assert [run.hard for run in block.runs] == [False, True, False]


def test_what_no_file_can_carry_is_taken_out() -> None:
    assert clean("a\x00b\ud800c\u202ed\u2066e\r\nf\rg\u0085h\ufeff\x1b") == "abcde\nf\ng\nh"
    assert clean("e\u0301 👩‍🦽 Tŷ\tx") == "é 👩‍🦽 Tŷ\tx"


@settings(max_examples=60, deadline=None)
@given(st.text())
def test_cleaning_twice_changes_nothing(text: str) -> None:
    once = clean(text)
    assert clean(once) == once
    once.encode("utf-8")
