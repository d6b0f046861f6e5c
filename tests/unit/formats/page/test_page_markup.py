"""The web page as markup: what a screen reader and a careful browser find in it."""

import re
from html import unescape

import html5lib
import pytest
from golden.build import cells, link, say, speak
from golden.documents import all_documents, arabic, assets, easy_read, english

from content.tree import Document, Heading, Image, Paragraph, Picture, Run, Table
from formats.format import CannotMake, Options, no_progress
from formats.writers.easy_read_web import FORMAT as EASY
from formats.writers.web_page import FORMAT as PAGE


def made(document: Document) -> str:
    made_as = EASY if document.kind == "easy_read" else PAGE
    return made_as.write(document, Options(), assets(), no_progress).data.decode("utf-8")


def small(*blocks: Heading | Paragraph | Picture | Table) -> str:
    return made(Document("Title", "en", blocks))


@pytest.mark.parametrize("name", all_documents())
def test_the_page_is_valid_markup(name: str) -> None:
    html5lib.HTMLParser(strict=True).parse(made(all_documents()[name]))


@pytest.mark.parametrize("name", all_documents())
def test_nothing_is_fetched_from_anywhere(name: str) -> None:
    page = made(all_documents()[name])
    assert "<script" not in page
    assert "<link" not in page
    assert all(source.startswith("data:image/") for source in re.findall(r'src="([^"]*)', page))
    assert "url(" not in page
    assert "@import" not in page


def test_the_policy_allows_no_script_and_no_request() -> None:
    policy = unescape(made(english()).split('Policy" content="')[1].split('"')[0])
    kinds = ("script", "connect", "font", "object", "frame", "worker", "manifest")
    for closed in (
        *(f"{kind}-src 'none'" for kind in kinds),
        "base-uri 'none'",
        "form-action 'none'",
    ):
        assert closed in policy.split("; ")


@pytest.mark.parametrize("text", ["<script>x</script>", '"><img src=x>', "&amp;", "</title>"])
def test_typed_markup_is_shown_as_it_was_typed(text: str) -> None:
    nasty = Document(
        text,
        "en",
        (
            Heading(text, 1, (Run(text, language=text),)),
            Paragraph("p", (Run(text, link="https://e.org/" + text),), text),
            Table("t", (cells(text), cells(text)), caption=text),
        ),
        group=text,
        contact=text,
        hard_words=(),
    )
    tree = html5lib.parse(made(nasty), namespaceHTMLElements=False)
    assert tree.find(".//script") is None
    assert tree.find(".//img") is None
    assert "".join(tree.find(".//h1").itertext()) == text
    assert "".join(tree.find(".//td").itertext()) == text


def test_language_and_direction_stand_where_they_change() -> None:
    page = made(english())
    assert '<html lang="en-GB" dir="ltr">' in page
    assert '<p lang="ar" dir="rtl" id="_b_p4">' in page
    assert '<span lang="cy">Tŷ’r Afon</span>' in page
    assert '<html lang="ar" dir="rtl">' in made(arabic())


def test_a_language_that_does_not_change_is_not_said_again() -> None:
    assert small(Paragraph("p", say(speak("Hi", "en")))).count("lang=") == 1


def test_headings_start_below_the_title_and_skip_no_level() -> None:
    page = small(Heading("a", 3, say("One")), Heading("b", 5, say("Two")))
    assert re.findall(r"<(h\d)", page) == ["h1", "h2", "h3"]


def test_a_table_has_a_caption_and_column_headings() -> None:
    page = made(english())
    assert "<caption>Our week</caption>" in page
    assert page.count('<th scope="col">') == 3 + 8


def test_a_table_without_headings_claims_none() -> None:
    assert "<th" not in small(Table("t", (cells("a", "b"),), header=False))


def test_a_decorative_picture_has_empty_alt_and_the_others_have_words() -> None:
    alts = re.findall(r'alt="([^"]*)"', made(english()))
    assert alts.count("") == 1
    assert "Two people sit at one table" in alts


def test_a_hard_word_leads_to_its_meaning() -> None:
    page = made(easy_read())
    target = re.search(r'<a href="#([^"]+)" class="hard"><strong>agenda', page)
    assert target
    assert f'id="{target[1]}"><dt><dfn>agenda</dfn>' in page


def test_a_link_that_runs_code_is_only_words() -> None:
    page = small(Paragraph("p", say(link("press", "javascript:alert(1)"))))
    assert "javascript" not in page
    assert "press" in page


def test_a_draft_says_so_at_the_top() -> None:
    page = made(Document("T", "en", (), draft=True))
    assert page.index('class="draft">DRAFT') < page.index("<h1>")


def test_a_missing_picture_is_named() -> None:
    with pytest.raises(CannotMake, match="A lost hat"):
        small(Picture("i", Image("0" * 64, "A lost hat", "image/png")))


def test_the_same_tree_gives_the_same_page() -> None:
    assert made(english()) == made(english())


def test_two_tables_without_a_name_are_told_apart() -> None:
    tables = (Table("t", (cells("a"), cells("b"))), Table("u", (cells("c"), cells("d"))))
    assert re.findall('role="region" aria-label="([^"]*)"', small(*tables)) == ["Table", "Table 2"]
