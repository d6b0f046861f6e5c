"""Every sentence on a page has a mark of its own where a voice reads along."""

import re
from dataclasses import replace

import pytest
from golden.build import bold, cells, item, say, speak
from golden.documents import all_documents, assets

from content.segments import sentences_of, stretches
from content.tree import Block, Document, Heading, Image, ListBlock, Paragraph, Point, Table, plain
from formats.block_marks import mark_of, place_of, sentence_mark
from formats.writers._matter import ready
from formats.writers._page_blocks import Maker, inside
from formats.writers._page_words import Wording
from formats.writers._sentences import Sentences, markable

SPAN = re.compile(r'<span id="([^"]+)">(.*?)</span>')


def written(*blocks: Block, language: str = "en") -> str:
    wording = Wording(language)
    maker = Maker(wording, inside(assets()), sentences=Sentences(wording))
    return "".join(maker.block(block) for block in blocks)


def test_sentences_are_numbered_in_their_block() -> None:
    page = written(Paragraph("p1", say("Come in. ", bold("Sit"), " down.\nTalk.")))
    assert SPAN.findall(page) == [
        ("_b_p1-0", "Come in."),
        ("_b_p1-1", "<strong>Sit</strong> down."),
        ("_b_p1-2", "Talk."),
    ]
    assert "</span> <span" in page
    assert "</span><br><span" in page


def test_items_cells_and_lines_of_a_point_are_counted_through() -> None:
    listed = ListBlock("l", (item("One. Two."), item("Three", depth=1), item("Four")))
    table = Table("t", (cells("Day", "Room"), cells("Monday", "3")))
    words = [words for _, words in SPAN.findall(written(listed, table))]
    assert words == ["One.", "Two.", "Three", "Four", "Day", "Room", "Monday", "3"]
    assert [mark[-1] for mark, _ in SPAN.findall(written(listed))] == ["0", "1", "2", "3"]


@pytest.mark.parametrize("name", all_documents())
def test_sentences_are_counted_as_a_recording_counts_them(name: str) -> None:
    document = ready(all_documents()[name])
    for block in document.blocks:
        if not isinstance(block, Heading):
            shown = written(block, language=document.language)
            marks = re.findall(rf'id="{mark_of(block.id)}-([0-9]+)"', shown)
            wanted = range(len(sentences_of(block, document.language)))
            assert sorted(map(int, marks)) == list(wanted)


def test_a_heading_is_one_sentence() -> None:
    page = written(Heading("h", 1, say("Who? What? Where?")))
    assert SPAN.findall(page) == [("_b_h-0", "Who? What? Where?")]


def test_other_languages_inside_a_sentence_keep_their_mark() -> None:
    page = written(Paragraph("p", say("Meet at ", speak("Tŷ’r Afon", "cy"), ".")))
    assert page.count('<span lang="cy">Tŷ’r Afon</span>.</span>') == 1


def test_cutting_into_sentences_loses_no_letter() -> None:
    for document in all_documents().values():
        for block in document.blocks:
            runs = block.runs if isinstance(block, Paragraph) else ()
            parts = list(stretches(runs, block.language or document.language))
            assert plain(tuple(run for part, _ in parts for run in part)) == plain(runs)


def test_blocks_that_share_an_id_or_have_none_get_one_of_their_own() -> None:
    same = Paragraph("p", say("Hello."))
    made = markable(Document("T", "en", (same, same, replace(same, id="é"), replace(same, id=""))))
    names = [block.id for block in made.blocks]
    assert names[0] == "p"
    assert len(set(names)) == 4
    assert all(sentence_mark(name, 0) for name in names)


def test_words_that_only_the_recording_adds_lead_to_the_whole_block() -> None:
    there = {"_b_p-0", "_b_p"}
    assert place_of("p", 0, there) == "_b_p-0"
    assert place_of("p", -1, there) == "_b_p"
    assert place_of("p", 7, there) == "_b_p"
    assert place_of("q", 0, there) == ""


def test_a_page_without_a_voice_has_no_marks_of_sentences() -> None:
    picture = Image("0" * 64, "", "image/png", decorative=True)
    point = Point("p", (say("One. Two."),), picture)
    page = Maker(Wording("en"), lambda _image: "x").block(point)
    assert "<span" not in page
