"""The page on which each block starts, tried against what pdftotext finds on the pages."""

import re
import subprocess

import pytest
from golden.documents import all_documents, assets
from golden.pictures import decoration

from content.tree import Document, Paragraph, Picture, Run, texts
from formats.format import Options, no_progress
from formats.writers import all_formats
from formats.writers._print_pages import print_pages

LEFT_TO_RIGHT = ("english", "welsh", "easy_read", "easy_read_welsh", "long")
OTHER_SCRIPT = re.compile("[\u0600-\u06ff]")


class NoPictures:
    """Assets whose pictures are all gone."""

    def picture(self, key: str) -> bytes:
        raise KeyError(key)


def printed(document: Document) -> list[str]:
    name = "pdf" if document.kind == "standard" else "easy-read-pdf"
    data = all_formats()[name].write(document, Options(), assets(), no_progress).data
    order = ["pdftotext", "-enc", "UTF-8", "-layout", "-", "-"]
    words = subprocess.run(order, input=data, capture_output=True, check=True).stdout.decode()
    return [bare(page) for page in words.split("\f")]


def bare(text: str) -> str:
    return re.sub(r"\W", "", text)


@pytest.mark.parametrize("name", LEFT_TO_RIGHT)
def test_each_block_starts_on_the_page_that_is_named(name: str) -> None:
    document = all_documents()[name]
    pages, found = printed(document), print_pages(document, assets())
    starts = {
        block.id: bare(" ".join(texts(block)[0].split()[:4]))
        for block in document.blocks
        if not isinstance(block, Picture) and not OTHER_SCRIPT.search(texts(block)[0])
    }
    assert [each for each, words in starts.items() if words not in pages[found[each] - 1]] == []


@pytest.mark.parametrize("name", all_documents())
def test_every_block_has_a_page_and_pages_only_rise(name: str) -> None:
    document = all_documents()[name]
    found = print_pages(document, assets())
    pages = [found[block.id] for block in document.blocks]
    assert pages == sorted(pages)
    assert pages[0] >= 1


def test_what_stands_around_the_text_has_its_page_too() -> None:
    found = print_pages(all_documents()["english"], assets())
    assert found["own-contact"] >= found["i4"]


def test_a_document_without_letters_of_ours_has_no_pages() -> None:
    chinese = Document("Title", "en-GB", (Paragraph("p1", (Run("我们一起写这份文件" * 9),)),))
    assert print_pages(chinese, assets()) == {}


def test_a_document_whose_picture_is_gone_has_no_pages() -> None:
    pictured = Document("Title", "en-GB", (Picture("i1", decoration()),))
    assert print_pages(pictured, NoPictures()) == {}


def test_a_document_in_a_language_without_our_own_words_has_no_pages() -> None:
    unknown = Document("Title", "xx", (Paragraph("p1", (Run("words"),)),))
    assert print_pages(unknown, assets()) == {}
