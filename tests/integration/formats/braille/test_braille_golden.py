"""Golden documents in braille: limits hold in every size and grade, and the label is in each."""

import re
from functools import cache
from itertools import product

import pytest
from golden.documents import all_documents, assets
from outside.braille import read_letters

from content.languages import base_code, label
from content.tree import Document, Heading, Paragraph, Run, Table, plain
from formats.access.braille import check_brf, check_pef
from formats.braille.cells import cells_of, value_of
from formats.braille.codes import missing_braille
from formats.format import Options, no_progress
from formats.writers.braille import FORMAT as BRF
from formats.writers.braille_pef import FORMAT as PEF

pytestmark = pytest.mark.skipif(bool(missing_braille("en")), reason="no liblouis on this machine")
SIZES = ((40, 25), (32, 28), (28, 20))
ENTRY = re.compile(r' *(.+?) ""+ (#[A-J]+)')
"""The last line of an entry in the contents: words, dots that lead the finger, the page."""
CASES = list(product(all_documents(), (1, 2), SIZES))


def options(grade: int, size: tuple[int, int]) -> Options:
    return Options(braille_grade=grade, braille_cells=size[0], braille_lines=size[1])


@cache
def brf(name: str, grade: int = 1, size: tuple[int, int] = (40, 25)) -> tuple[list[str], ...]:
    """Return the rows of each page."""
    return rows_of(all_documents()[name], options(grade, size))


def rows_of(document: Document, chosen: Options) -> tuple[list[str], ...]:
    data = BRF.write(document, chosen, assets(), no_progress).data
    return tuple(page.split("\r\n")[:-1] for page in data.decode("ascii").split("\f")[:-1])


@pytest.mark.parametrize(("name", "grade", "size"), CASES)
def test_every_file_keeps_to_its_page_and_breaks_no_rule(
    name: str, grade: int, size: tuple[int, int]
) -> None:
    for page in brf(name, grade, size):
        assert len(page) <= size[1]
        assert max(map(len, page)) <= size[0]
    for made_as, check in ((BRF, check_brf), (PEF, check_pef)):
        data = made_as.write(all_documents()[name], options(grade, size), assets(), no_progress)
        assert {rule.id: said for rule, said in check(data.data).items() if said} == {}


@pytest.mark.parametrize("name", ["english", "welsh", "easy_read"])
def test_no_heading_is_the_last_line_of_a_page(name: str) -> None:
    document = all_documents()[name]
    headings = {bare(plain(block.runs)) for block in document.blocks if isinstance(block, Heading)}
    for size in SIZES:
        for page in brf(name, 1, size)[:-1]:
            last = next(row for row in reversed(page) if row.strip())
            assert bare(read_letters(last.strip(), base_code(document.language), 1)) not in headings


def bare(text: str) -> str:
    return "".join(letter for letter in text if letter.isalnum()).casefold()


def test_the_contents_lead_to_the_page_of_each_heading() -> None:
    pages = brf("long")
    entries = [found for page in pages for row in page if (found := ENTRY.fullmatch(row))]
    assert len(entries) > 20
    for words, place in (entry.groups() for entry in entries):
        page = value_of(cells_of(place))
        assert page is not None
        assert words in " ".join(row.strip() for row in pages[page - 1])


def test_where_the_print_page_changes_the_text_says_so_and_the_top_line_too() -> None:
    pages = brf("long")
    turns = [row.strip() for page in pages for row in page if row.strip().startswith('"3#')]
    told = [value_of(cells_of(turn.removeprefix('"3'))) for turn in turns]
    assert len(told) > 40
    assert told == sorted(told)
    tops = [page[0].split() for page in brf("english") if len(page[0].split()) == 2]
    assert tops[0] == ["#A", "#C"]


def test_every_file_says_that_nobody_read_it_until_somebody_did() -> None:
    english = all_documents()["english"]
    assert ",NOT PROOFREAD BY A BRAILLE READER4" in "\n".join(brf("english")[0])
    read = Document("Title", "en", english.blocks, braille_read_by=("Mina", "Sam"))
    (first, *_) = rows_of(read, options(1, (40, 25)))
    assert ",READ IN BRAILLE BY ,MINA1 ,SAM4" in first
    assert not [row for row in first if "PROOFREAD" in row]


def test_hard_words_are_explained_where_they_stand_and_at_the_end() -> None:
    text = " ".join(row.strip() for page in brf("english") for row in page[1:])
    meaning = "THE NUMBER OF PEOPLE WHO MUST BE THERE TO DECIDE"
    assert text.count(meaning) == 2


def test_a_table_is_told_row_by_row_with_the_name_of_each_column() -> None:
    rows = [row for page in brf("english") for row in page]
    at = rows.index(",DAY3 ,MONDAY")
    assert rows[at + 1 : at + 3] == ["  ,WHAT HAPPENS3 ,GARDENING", "  ,WHO LEADS3 ,ALED"]


def test_a_table_of_forty_columns_has_every_cell() -> None:
    cells = tuple((Run(f"cell{n}"),) for n in range(40))
    rows = rows_of(Document("Wide", "en", (Table("t", (cells, cells)),)), options(1, (28, 20)))
    text = " ".join(row.strip() for page in rows for row in page)
    assert all(f"CELL#{letters}" in text for letters in ("A", "B", "CI"))


def test_an_empty_document_has_a_title_page() -> None:
    pages = rows_of(Document("", "en", ()), Options())
    assert len(pages) >= 1


def test_grade_2_is_shorter() -> None:
    assert len(brf("long", 2)) < len(brf("long", 1))


def test_polish_has_one_grade_and_says_so() -> None:
    polish = Document("Tytuł", "pl", (Paragraph("p", (Run("Zażółć gęślą jaźń"),)),))
    (first, *_) = rows_of(polish, options(2, (40, 25)))
    grade_one = label("pl", "braille_grade_1").rpartition(" ")[2]
    assert grade_one == "1"
    assert any("#A" in row and "BRAJL" in row for row in first)
