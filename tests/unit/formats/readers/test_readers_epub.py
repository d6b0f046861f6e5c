"""E-books of others: pages in order, pictures and links inside them, loose and strict pages."""

from packing import book, packed, picture

from content.tree import Heading, ListBlock, Paragraph, Picture, Table, plain_text
from formats.readers._collecting import Collector
from formats.readers._finishing import finish
from formats.readers._kinds import fits, kind_of
from formats.readers.brought import Brought
from formats.readers.epub import read_epub

PACKAGE = (
    '<package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>{title}</dc:title>'
    "<dc:language>{language}</dc:language></metadata><manifest>{items}</manifest>"
    "<spine>{spine}</spine></package>"
)


def brought(data: bytes) -> Brought:
    found = Collector()
    read_epub(data, found)
    return finish(found, "epub", "our-book.epub")


def left_out(read: Brought) -> dict[str, int]:
    return {each.kind: each.count for each in read.left_out}


def pages(*bodies: str, nav: str = "", language: str = "en", folder: str = "book/") -> bytes:
    """A book of several pages; the first is last in the zip."""
    named = {f"p{n}.xhtml": body for n, body in enumerate(bodies, 1)}
    items = [f'<item id="{n}" href="{n}" media-type="application/xhtml+xml"/>' for n in named]
    if nav:
        named["nav.xhtml"] = nav
        items.append(
            '<item id="nav.xhtml" href="nav.xhtml" properties="nav" '
            'media-type="application/xhtml+xml"/>'
        )
    spine = "".join(f'<itemref idref="{name}"/>' for name in named)
    package = PACKAGE.format(title="Plans", language=language, items="".join(items), spine=spine)
    texts = {f"{folder}{n}": f"<html><body>{b}</body></html>" for n, b in named.items()}
    place = f'<container><rootfile full-path="{folder}package.opf"/></container>'
    return packed(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": place,
            f"{folder}package.opf": package,
            **dict(reversed(texts.items())),
        }
    )


def test_a_book_is_told_by_its_bytes() -> None:
    assert kind_of(book("<p>a</p>"), "plan.txt") == "epub"
    assert kind_of(packed({"META-INF/container.xml": "<a/>"}), "plan.zip") == "epub"
    assert fits("epub", "Plan.EPUB")


def test_pages_come_in_the_order_of_the_book_and_not_of_the_zip() -> None:
    read = brought(pages("<p>One.</p>", "<p>Two.</p>", "<p>Three.</p>"))
    assert plain_text(read.document) == "One.\nTwo.\nThree."
    assert read.document.title == "Plans"
    assert read.understood.kind == "epub"


def test_a_package_may_stand_beside_the_kind_of_file() -> None:
    assert plain_text(brought(pages("<p>One.</p>", folder="")).document) == "One."


def test_headings_lists_tables_and_links_are_kept() -> None:
    read = brought(
        book(
            "<h1>One</h1><ol start='3'><li>a</li><li>b</li></ol><h2>Two</h2>"
            "<table><tr><th>x</th></tr><tr><td>y</td></tr></table>"
            '<p>See <a href="https://example.org">this</a>.</p><h1>Three</h1>'
        )
    )
    kinds = [type(block) for block in read.document.blocks]
    assert kinds == [Heading, ListBlock, Heading, Table, Paragraph, Heading]
    assert {
        run.link for b in read.document.blocks if isinstance(b, Paragraph) for run in b.runs
    } == {
        "",
        "https://example.org",
    }


def test_a_picture_of_the_book_comes_in_with_its_words() -> None:
    body = '<p>Look.</p><img src="pictures/a%20b.png" alt="A red box"/>'
    read = brought(book(body, {"book/pictures/a b.png": picture()}))
    (shown,) = (block for block in read.document.blocks if isinstance(block, Picture))
    assert shown.image.alt == "A red box"
    assert shown.image.key in read.pictures


def test_a_cover_that_frames_a_picture_is_that_picture() -> None:
    frame = (
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">'
        '<title>Our cover</title><image xlink:href="a.png"/></svg><p>Words.</p>'
    )
    (shown, _) = brought(book(frame, {"book/a.png": picture()})).document.blocks
    assert isinstance(shown, Picture)
    assert shown.image.alt == "Our cover"


def test_a_language_of_a_page_or_passage_is_kept() -> None:
    body = '<p xml:lang="cy">Croeso i bawb.</p><p>Hello to you all.</p>'
    read = brought(book(f'<html xml:lang="en"><body>{body}</body></html>'))
    assert [block.language for block in read.document.blocks] == ["cy", ""]
    whole = brought(pages("<p>Hello to you all, and to the others.</p>" * 3, "<p>a</p>"))
    assert whole.document.language == "en"


def test_the_contents_are_left_out_and_it_says_so() -> None:
    contents = '<nav><ol><li><a href="p1.xhtml">One</a></li></ol></nav>'
    read = brought(pages("<p>One.</p>", nav=contents))
    assert plain_text(read.document) == "One."
    assert left_out(read) == {"contents": 1}


def test_page_numbers_of_a_printed_book_do_not_stand_in_its_sentences() -> None:
    number = '<span xmlns:epub="http://www.idpf.org/2007/ops" epub:type="pagebreak">12</span>'
    read = brought(book(f"<p>We all {number}decide.</p>"))
    assert plain_text(read.document) == "We all decide."
    assert left_out(read) == {"page_number": 1}


def test_a_link_to_another_page_of_the_book_is_words() -> None:
    read = brought(pages('<p><a href="p2.xhtml#b">Go on</a></p>', "<p>b</p>"))
    assert plain_text(read.document).startswith("Go on")
    assert left_out(read) == {"link_inside": 1}


def test_tags_that_close_at_once_swallow_nothing() -> None:
    page = (
        "<html><head><title/><script/></head><body><p>a <a id='x'/>b</p><p/><p>c</p></body></html>"
    )
    assert plain_text(brought(book(page)).document) == "a b\nc"


def test_a_page_that_is_no_strict_xml_is_read_as_browsers_do() -> None:
    page = "<html><body><p>One<br>two &amp; three<p>a <span/>b &copy;</body></html>"
    assert plain_text(brought(book(page)).document) == "One\ntwo & three\na b ©"


def test_letters_by_name_and_a_doctype_are_read() -> None:
    doctype = (
        '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN" "http://www.w3.org/TR/xhtml11.dtd">'
    )
    page = f"{doctype}<html><body><p>5&nbsp;&pound; &lt;b&gt;</p></body></html>"
    assert plain_text(brought(book(page)).document).replace("\xa0", " ") == "5 £ <b>"


def test_a_page_in_wide_letters_is_read() -> None:
    page = '<?xml version="1.0" encoding="UTF-16"?><html><body><p>ŵyr</p></body></html>'
    read = brought(book("", {"book/1.xhtml": page.encode("utf-16")}))
    assert plain_text(read.document) == "ŵyr"


def test_a_title_that_says_there_is_none_is_none() -> None:
    about = "<dc:title>Unknown Title</dc:title><dc:language>en</dc:language>"
    read = brought(book("<p>Our plan</p><p>We meet on Monday.</p>", about=about))
    assert read.document.title == "Our plan"


def test_fonts_that_are_scrambled_do_not_lock_a_book() -> None:
    font = (
        '<encryption><EncryptedData><EncryptionMethod Algorithm="http://www.idpf.org/2008/embedding"/>'
        "</EncryptedData></encryption>"
    )
    read = brought(book("<p>Hello.</p>", {"META-INF/encryption.xml": font}))
    assert plain_text(read.document) == "Hello."


def test_a_film_among_the_pages_is_told() -> None:
    package = PACKAGE.format(
        title="T",
        language="en",
        items='<item id="p" href="1.xhtml" media-type="application/xhtml+xml"/>'
        '<item id="s" href="a.svg" media-type="image/svg+xml"/>',
        spine='<itemref idref="p"/><itemref idref="s"/>',
    )
    read = brought(book("<p>a</p>", {"book/package.opf": package, "book/a.svg": "<svg/>"}))
    assert left_out(read) == {"media": 1}
    assert plain_text(read.document) == "a"
