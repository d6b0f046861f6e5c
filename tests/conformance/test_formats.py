"""Every format on every golden document: the same bytes twice, and nothing lost on the way."""

import re
import subprocess
import unicodedata
from collections.abc import Callable
from functools import cache
from io import BytesIO
from zipfile import ZipFile

import html5lib
import pikepdf
import pytest
from golden.documents import all_documents, assets
from lxml import etree

from content.tree import Document, Heading, images, plain, texts
from formats.format import CannotMake, Format, Made, Options, no_progress
from formats.writers import all_formats

SILENT = {".mp3"}
"""Files without letters: only their length is tried."""
ARABIC = re.compile("[\u0600-\u06ff]")
"""pdftotext takes joined letters apart, so in PDF only Arabic headings and alt text are tried."""
CASES = [
    pytest.param(made_as, name, id=f"{made_as.id}-{name}")
    for made_as in all_formats().values()
    for name, document in all_documents().items()
    if document.kind in made_as.kinds
]
QUICK = [case for case in CASES if "audio" not in str(case.id) or "easy_read" in str(case.id)]


def _docx(data: bytes) -> str:
    with ZipFile(BytesIO(data)) as package:
        root = etree.fromstring(package.read("word/document.xml"))
    said = [str(each) for each in root.xpath("//*[local-name()='t']/text() | //@descr")]
    return "".join(said)


def _pdf(data: bytes) -> str:
    """pdftotext gives the words; pikepdf the words of pictures and of the outline."""
    order = ["pdftotext", "-enc", "UTF-8", "-", "-"]
    words = subprocess.run(order, input=data, capture_output=True, check=True).stdout.decode()
    with pikepdf.open(BytesIO(data)) as pdf:
        alts = [str(each.Alt) for each in pdf.objects if _has(each, "/Alt")]
        titles = [str(each.Title) for each in pdf.objects if _has(each, "/Title")]
    return "\n".join([words, *alts, *titles])


def _has(each: object, key: str) -> bool:
    return isinstance(each, pikepdf.Dictionary) and key in each


def _html(data: bytes) -> str:
    page = html5lib.parse(data, treebuilder="lxml", namespaceHTMLElements=False)
    return "".join(str(each) for each in page.xpath("//body//text() | //@alt"))


def _text(data: bytes) -> str:
    return data.decode("utf-8")


READERS: dict[str, Callable[[bytes], str]] = {
    ".docx": _docx,
    ".pdf": _pdf,
    ".html": _html,
    ".txt": _text,
}


def bare(text: str) -> str:
    """Letters only: line breaks and marks differ between formats."""
    told = unicodedata.normalize("NFKC", text)
    return "".join(letter for letter in told if letter.isalnum()).casefold()


def lost_words(piece: str, read: str) -> list[str]:
    """Return the words of the piece that are not in the file.

    Word by word: a page number or the address of a link may stand in the middle of a sentence.
    """
    return [word for word in piece.split() if bare(word) not in read]


@cache
def made(made_as_id: str, name: str) -> Made:
    return fresh(all_formats()[made_as_id], all_documents()[name])


def fresh(made_as: Format, document: Document) -> Made:
    if reason := made_as.missing(document.language):
        pytest.skip(reason)
    try:
        return made_as.write(document, Options(), assets(), no_progress)
    except CannotMake as cannot:
        pytest.fail(f"{made_as.id} cannot make it: {cannot}")


@pytest.mark.parametrize(("made_as", "name"), QUICK)
def test_the_same_document_gives_the_same_bytes(made_as: Format, name: str) -> None:
    assert fresh(made_as, all_documents()[name]).data == made(made_as.id, name).data


@pytest.mark.parametrize(
    ("made_as", "name"), [case for case in CASES if case.values[0].suffix not in SILENT]
)
def test_every_word_is_in_the_file(made_as: Format, name: str) -> None:
    document = all_documents()[name]
    read = bare(READERS[made_as.suffix](made(made_as.id, name).data))
    lost = [word for piece in pieces(document) for word in lost_words(piece, read)]
    if made_as.suffix == ".pdf":
        lost = [word for word in lost if not ARABIC.search(word)]
    assert lost == []


def pieces(document: Document) -> list[str]:
    """Return all that must be found: the words of every block, alt text, title and meanings."""
    found = [text for block in document.blocks for text in texts(block)]
    found += [word.meaning for word in document.hard_words]
    found += [image.alt for image in images(document) if not image.decorative]
    return [document.title, document.group, *document.checked_by, *found]


@pytest.mark.parametrize("made_as", all_formats().values(), ids=all_formats())
def test_a_format_is_named_after_its_file_and_says_what_it_makes(made_as: Format) -> None:
    assert made_as.suffix.startswith(".")
    assert "/" in made_as.media_type
    assert made_as.label
    assert made_as.kinds
    assert made_as.suffix in {*READERS, *SILENT}, "teach this test to read the new kind of file"


@pytest.mark.parametrize(
    ("made_as", "name"), [case for case in QUICK if case.values[0].suffix in SILENT]
)
def test_sound_has_a_length(made_as: Format, name: str) -> None:
    assert made(made_as.id, name).seconds > 1


@pytest.mark.parametrize(("made_as", "name"), [case for case in CASES if "audio" not in case.id])
def test_headings_and_alt_text_are_found_whole(made_as: Format, name: str) -> None:
    document = all_documents()[name]
    read = bare(READERS[made_as.suffix](made(made_as.id, name).data))
    whole = [plain(block.runs) for block in document.blocks if isinstance(block, Heading)]
    whole += [image.alt for image in images(document) if not image.decorative]
    assert [each for each in whole if bare(each) not in read] == []
