"""Markdown that people can read and programs understand; nothing in the words is a mark."""

from dataclasses import replace

import html5lib
import pytest
from golden.documents import all_documents, assets, english
from hypothesis import given, settings
from hypothesis import strategies as st
from read_back.md import rendered

from content.languages import base_code
from content.tree import (
    Block,
    Document,
    Heading,
    Image,
    ListBlock,
    ListItem,
    Paragraph,
    Picture,
    Quote,
    Run,
    Runs,
    Table,
    plain,
)
from formats.format import CannotMake, Options, no_progress
from formats.readers._collecting import Collector
from formats.readers._finishing import finish
from formats.readers.markdown import READER
from formats.writers._clean import clean
from formats.writers.markdown import FORMAT

SIGNS = "\\`*_{}[]()<>#+-.!|~^$@&:=%'\"/ \n1aAéé“”’—中🙂iv)"
words = st.text(SIGNS, max_size=12)
runs = st.lists(
    st.builds(
        Run,
        words,
        bold=st.booleans(),
        link=st.sampled_from(["", "", "https://e.org/a_b?c=(d)&copy;=1"]),
        language=st.sampled_from(["", "", "cy"]),
    ),
    min_size=1,
    max_size=4,
).map(tuple)
STANDARD = [
    pytest.param(document, id=name)
    for name, document in all_documents().items()
    if document.kind == "standard"
]


def told(document: Document) -> str:
    return FORMAT.write(document, Options(), assets(), no_progress).data.decode("utf-8")


def tree(*blocks: Block) -> Document:
    return Document("Our paper", "en", blocks)


def page(text: str) -> object:
    body = text.split("\n---\n", 1)[1]
    return html5lib.parse(rendered(body), treebuilder="lxml", namespaceHTMLElements=False)


def shown(text: str, path: str) -> list[str]:
    """Return the words of what the XPath finds in the page that the text makes."""
    found = page(text).xpath(path)
    return [each if isinstance(each, str) else "".join(each.itertext()) for each in found]


def bare(text: str) -> str:
    return "".join(text.split())


def brought_back(document: Document) -> tuple[Block, ...]:
    """Return the blocks that our reader finds, without those that the file adds around them."""
    found = Collector()
    READER.read(told(document).encode(), found)
    blocks = finish(found, "markdown", "ours.md").document.blocks
    first = next(n for n, block in enumerate(blocks) if isinstance(block, Heading))
    own = {f"{word.term}: {word.meaning}" for word in document.hard_words}
    kept = [b for b in blocks[first:] if not (isinstance(b, Paragraph) and plain(b.runs) in own)]
    return tuple(kept[: len(document.blocks)])


def as_any_file_holds(block: Block, language: str) -> Block:
    """A country, a mark for hard words and the key of a picture have no place in Markdown."""

    def spoken(code: str) -> str:
        return "" if base_code(code) == base_code(language) else base_code(code)

    def heard(told: Runs) -> Runs:
        return tuple(
            replace(run, bold=run.bold or run.hard, hard=False, language=spoken(run.language))
            for run in told
        )

    block = replace(block, id="", language=spoken(block.language) if block.language else "")
    if isinstance(block, Heading | Paragraph | Quote):
        return replace(block, runs=heard(block.runs))
    if isinstance(block, ListBlock):
        return replace(block, items=tuple(replace(i, runs=heard(i.runs)) for i in block.items))
    if isinstance(block, Table):
        rows = (tuple(tuple(r for r in heard(c) if r.text) for c in row) for row in block.rows)
        return replace(block, rows=tuple(rows))
    if isinstance(block, Picture):
        return replace(block, image=Image("", block.image.alt, "", block.image.decorative))
    return block


@pytest.mark.parametrize("document", STANDARD)
def test_every_block_comes_back_equal(document: Document) -> None:
    found = [as_any_file_holds(block, document.language) for block in brought_back(document)]
    assert found == [as_any_file_holds(block, document.language) for block in document.blocks]


@settings(max_examples=300, deadline=None)
@given(runs)
def test_no_words_are_taken_for_marks(said: Runs) -> None:
    text = told(tree(Heading("h", 1, (Run("Start"),)), Paragraph("p", said)))
    paragraph = "".join(shown(text, "//h2/following-sibling::*//text()"))
    assert bare(paragraph) == bare(clean(plain(said)))


@settings(max_examples=300, deadline=None)
@given(runs)
def test_bold_words_and_links_stay_bold_and_links(said: Runs) -> None:
    text = told(tree(Heading("h", 1, (Run("Start"),)), Paragraph("p", said)))
    bold = "".join(shown(text, "//strong//text()"))
    assert bare(bold) == bare(clean("".join(run.text for run in said if run.bold)))
    links = "".join(shown(text, "//a//text()"))
    assert bare(links) == bare(clean("".join(run.text for run in said if run.link)))


@settings(max_examples=150, deadline=None)
@given(runs)
def test_headings_items_quotes_and_cells_hold_their_words(said: Runs) -> None:
    filled = (*said, Run(" end"))
    blocks = (
        Heading("h", 1, filled),
        ListBlock("l", (ListItem(filled), ListItem(filled, 1)), ordered=True),
        Quote("q", filled),
        Table("t", ((filled, filled), (filled, filled))),
    )
    text, wanted = told(tree(*blocks)), bare(clean(plain(filled)))
    for path in ("//h2", "//ol/li/ol/li", "//blockquote/p", "//td", "//th"):
        assert {bare(each) for each in shown(text, path)} == {wanted}


def test_title_language_and_direction_stand_at_the_top() -> None:
    text = told(Document('كيف "ندير" مركزنا', "ar", (Paragraph("p", (Run("مرحبا"),)),)))
    front = text.split("---\n")[1]
    assert front == 'title: "كيف \\"ندير\\" مركزنا"\nlang: "ar"\ndir: "rtl"\n'


def test_each_block_is_named_by_a_comment_that_no_page_shows() -> None:
    text = told(english())
    assert "<!-- _b_h1 -->\n\n## Who we are\n" in text
    assert "_b_h1" not in "".join(shown(text, "//text()[not(parent::comment)]"))


def test_a_passage_names_its_language_and_its_direction() -> None:
    text = told(english())
    assert '<span lang="cy">Tŷ’r Afon</span>' in text
    assert '<span lang="ar" dir="rtl">بيت النهر</span>' in text


def test_two_lists_in_a_row_stay_two() -> None:
    lists = [ListBlock(f"l{n}", (ListItem((Run("One"),)),), ordered=True) for n in range(2)]
    assert len(shown(told(tree(*lists)), "//ol")) == 2


def test_a_table_without_headings_comes_back_without() -> None:
    rows = (((Run("a"),), (Run("b"),)), ((Run("c"),), (Run("d"),)))
    table = Table("t", rows, header=False)
    (found,) = brought_back(tree(Heading("h", 1, (Run("T"),)), table))[1:]
    assert replace(found, id="t") == table


def test_a_picture_is_in_the_file_and_says_what_it_shows() -> None:
    text = told(english())
    assert "![Two people sit at one table][picture-1]  \nOur table, where we meet\n" in text
    assert "\n[picture-1]: data:image/png;base64,iVBOR" in text
    assert text.count("data:image/") == text.count("][picture-") == 5


def test_a_missing_picture_is_refused_in_words() -> None:
    picture = Picture("p", Image("0" * 64, "A bus", "image/png"))
    with pytest.raises(CannotMake, match="A bus"):
        told(tree(picture))


def test_web_code_in_other_files_stays_words() -> None:
    found = Collector()
    code = 'A <b>b</b> </span> <span lang="x" onclick="y">c</span>\n\n<!-- note -->\n'
    READER.read(code.encode(), found)
    said = plain(sum((b.runs for b in found.blocks() if isinstance(b, Paragraph)), ()))
    assert '<b>b</b> </span> <span lang="x" onclick="y">c</span><!-- note -->' in said


def test_an_empty_document_is_still_a_file() -> None:
    assert "# \\-\n" in told(Document("", "en", ()))
