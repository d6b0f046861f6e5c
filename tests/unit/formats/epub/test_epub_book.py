"""What stands in a made e-book, file by file."""

import re
from dataclasses import replace
from io import BytesIO
from zipfile import ZIP_STORED, ZipFile

import pytest
from golden.books import made, small, texts
from golden.build import say
from golden.documents import arabic, easy_read, easy_read_welsh, english, welsh
from golden.pictures import HOUSE, PHOTO, png

from content.tree import Document, Heading, Image, Paragraph, Picture
from formats.format import CannotMake, Options, no_progress
from formats.writers._epub_breaks import breaks_of
from formats.writers.epub import FORMAT

OPF = "package.opf"


def metas(package: str, name: str) -> list[str]:
    return re.findall(f'<meta property="{name}">([^<]*)</meta>', package)


def test_the_kind_of_file_comes_first_and_unpacked() -> None:
    with ZipFile(BytesIO(made(english()))) as archive:
        first = archive.infolist()[0]
        assert (first.filename, first.compress_type, first.extra) == ("mimetype", ZIP_STORED, b"")
        assert archive.read(first) == b"application/epub+zip"


def test_each_heading_of_the_first_level_begins_a_file() -> None:
    book = small(*(Heading(f"h{n}", n % 2 + 1, say(f"Part {n}")) for n in range(1, 5)))
    assert [name for name in book if name.startswith("part")] == [
        f"part-00{n}.xhtml" for n in (1, 2, 3)
    ]


def test_words_before_the_first_heading_stand_under_the_title() -> None:
    book = small(Paragraph("p", say("Hello.")), Heading("h", 1, say("Monday")))
    assert "<h1" in book["part-001.xhtml"]
    assert "Our week</h1>" in book["part-001.xhtml"]
    assert 'href="part-001.xhtml">Our week</a>' in book["contents.xhtml"]


def test_every_block_carries_its_mark_once() -> None:
    book = small(
        Paragraph("one", say("a")), Heading("two", 1, say("b")), Paragraph("two", say("c"))
    )
    together = "".join(book.values())
    assert together.count('id="_b_one"') == 1
    assert together.count('id="_b_two"') == 1


def test_the_contents_nest_as_the_headings_do() -> None:
    book = small(*(Heading(f"h{n}", n, say(f"Level {n}")) for n in (1, 2, 3)))
    assert re.search(
        r"Level 1</a><ol><li><a [^>]*>Level 2</a><ol><li><a [^>]*>Level 3</a></li></ol>",
        book["contents.xhtml"],
    )


def test_the_cover_says_what_it_is_and_shows_the_first_picture() -> None:
    cover = texts(made(easy_read()))["cover.xhtml"]
    assert re.findall(r"(Easy read|How we run our day centre|Riverside Friends)</", cover) == [
        "How we run our day centre",
        "Easy read",
        "How we run our day centre",
        "Riverside Friends",
    ]
    assert 'src="picture-001.svg" alt="Two people sit at one table"' in cover


def test_pictures_stay_the_bytes_that_they_were() -> None:
    with ZipFile(BytesIO(made(english()))) as archive:
        kept = {archive.read(name) for name in archive.namelist()}
    assert {HOUSE, PHOTO} <= kept


def test_a_picture_is_in_the_book_once_however_often_it_stands_there() -> None:
    with ZipFile(BytesIO(made(easy_read()))) as archive:
        pictures = [archive.read(n) for n in archive.namelist() if "picture" in n]
    assert len(set(pictures)) == len(pictures)


class OnePicture:
    def __init__(self, data: bytes) -> None:
        self._known = {"k": data}

    def picture(self, key: str) -> bytes:
        return self._known[key]


def of_one_picture(data: bytes) -> bytes:
    shown = Document("T", "en", (Picture("p", Image("k", "Our house", "image/svg+xml")),))
    return FORMAT.write(shown, Options(), OnePicture(data), no_progress).data


@pytest.mark.parametrize("data", [b"<svg", b"no picture", b""])
def test_a_picture_that_is_none_is_refused_in_words(data: bytes) -> None:
    with pytest.raises(CannotMake, match="Our house"):
        of_one_picture(data)


def drawn(inside: str, more: str = "") -> str:
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" {more}>{inside}</svg>'
    with ZipFile(BytesIO(of_one_picture(svg.encode()))) as archive:
        return archive.read("book/picture-001.svg").decode()


def test_programs_in_a_drawing_are_left_out() -> None:
    assert "x()" not in drawn("<script>x()</script>", 'onload="x()"')


def test_ids_in_a_drawing_are_such_as_xml_takes_and_still_lead_somewhere() -> None:
    svg = drawn('<clipPath id="1:a"/><g id="1:a"/><path clip-path="url(#1:a)"/>')
    assert svg.count('id="_1_a"') == 1
    assert "url(#_1_a)" in svg


def test_an_arabic_book_turns_from_right_to_left() -> None:
    book = texts(made(arabic()))
    assert '<spine page-progression-direction="rtl">' in book[OPF]
    assert 'xml:lang="ar" dir="rtl"' in book[OPF]
    assert all('lang="ar" xml:lang="ar" dir="rtl"' in book[n] for n in book if n.endswith("xhtml"))
    assert "page-progression" not in texts(made(english()))[OPF]


def test_passages_of_another_language_say_so_twice_as_xml_wants() -> None:
    passages = re.findall(r'<p [^>]*lang="ar"[^>]*>', "".join(texts(made(english())).values()))
    assert passages
    assert all('lang="ar" xml:lang="ar" dir="rtl"' in each for each in passages)


def test_a_draft_says_so_on_the_cover_and_on_every_part() -> None:
    book = texts(made(easy_read_welsh()))
    parts = [name for name in book if name.startswith(("part", "cover"))]
    assert [name for name in parts if "DRAFFT" not in book[name]] == []


def test_only_a_checked_book_names_the_standard() -> None:
    checked, nobody = english(), replace(english(), checked_by=())
    draft = replace(english(), draft=True)
    claims = [
        bool(metas(texts(made(d))[OPF], "dcterms:conformsTo")) for d in (checked, nobody, draft)
    ]
    assert claims == [True, False, False]


def test_a_picture_without_words_takes_the_promise_away() -> None:
    silent = Picture("p", replace(png(HOUSE, "x"), alt=""))
    package = texts(made(replace(english(), blocks=(silent,), hard_words=())))[OPF]
    assert metas(package, "schema:accessModeSufficient") == ["textual,visual"]
    assert "alternativeText" not in metas(package, "schema:accessibilityFeature")
    assert metas(package, "dcterms:conformsTo") == []


def test_the_summary_is_in_the_language_of_the_book() -> None:
    (summary,) = metas(texts(made(welsh()))[OPF], "schema:accessibilitySummary")
    assert summary.startswith("Gallwch chi newid")
    assert "Gwiriwyd gan: Mina Begum" in summary


def test_another_word_gives_another_name_and_the_same_words_the_same() -> None:
    names = [
        re.findall("urn:uuid:[0-9a-f-]{36}", texts(made(each))[OPF])
        for each in (english(), english(), replace(english(), purpose="Another."))
    ]
    assert names[0] == names[1] != names[2]


def test_the_date_is_that_of_the_document_and_never_the_clock() -> None:
    assert metas(texts(made(english()))[OPF], "dcterms:modified") == ["2026-11-14T00:00:00Z"]
    undated = texts(made(replace(english(), date="")))[OPF]
    assert metas(undated, "dcterms:modified") == ["1980-01-01T00:00:00Z"]


def test_pages_begin_before_the_first_block_on_them() -> None:
    breaks = breaks_of(["a", "b", "c", "d"], {"a": 3, "b": 3, "c": 6, "d": 6})
    assert (breaks.cover, breaks.contents) == ((1,), (2,))
    assert [breaks.before(n) for n in range(4)] == [(3,), (4, 5), (6,), ()]


def test_a_book_without_a_pdf_marks_no_pages() -> None:
    assert breaks_of(["a"], {}).cover == ()
    chinese = texts(made(Document("会议", "en", (Paragraph("p", say("我们开会。" * 40)),))))
    assert "pagebreak" not in "".join(chinese.values())
    assert metas(chinese[OPF], "pageBreakSource") == []
