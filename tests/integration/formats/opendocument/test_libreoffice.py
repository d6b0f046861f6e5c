"""LibreOffice opens every Word and OpenDocument file of ours and gives every word back."""

import subprocess
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pytest
from golden.documents import all_documents, easy_read_arabic, english, welsh
from golden.made import WRITTEN, made, named
from outside import office

from content.tree import Document, Heading, Picture, Point, images, plain, texts
from formats.format import Format

OFFICE = tuple(case for case in WRITTEN if case[0].suffix in {".docx", ".odt"})
PRINTED = ("english", "welsh", "easy_read_arabic")


def stem(made_as: Format, name: str) -> str:
    return f"{name}--{made_as.id}"


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("office")


@pytest.fixture(scope="session")
def files(folder: Path) -> dict[str, Path]:
    """Return every office file of every golden document, by its stem."""
    written = {}
    for made_as, name in OFFICE:
        path = folder / f"{stem(made_as, name)}{made_as.suffix}"
        path.write_bytes(made(made_as.id, name).data)
        written[path.stem] = path
    return written


@pytest.fixture(scope="session")
def texts_read(files: dict[str, Path], folder: Path) -> dict[str, str]:
    """Return the words of every file as LibreOffice reads them; it starts once."""
    return office.texts(list(files.values()), folder)


@pytest.fixture(scope="session")
def printed(files: dict[str, Path], folder: Path) -> dict[str, Path]:
    """Return a few OpenDocument files printed as tagged PDF; LibreOffice starts once."""
    few = [files[f"{name}--opendocument"] for name in PRINTED]
    return {path.stem.split("--")[0]: path for path in office.tagged_pdfs(few, folder).values()}


def bare(text: str) -> str:
    """Letters and digits only: line ends, tabs and list marks differ."""
    told = unicodedata.normalize("NFKC", text)
    return "".join(letter for letter in told if letter.isalnum()).casefold()


def told(document: Document) -> Iterator[str]:
    """Yield what stands as words in the file, in the order of the tree; alt text is no text."""
    for block in document.blocks:
        if isinstance(block, Picture):
            yield block.caption
        elif isinstance(block, Point):
            yield from (plain(line) for line in block.lines)
        else:
            yield from texts(block)
    for word in document.hard_words:
        yield from (word.term, word.meaning)


@pytest.mark.parametrize(("made_as", "name"), named(OFFICE))
def test_every_word_comes_back_in_order(
    texts_read: dict[str, str], made_as: Format, name: str
) -> None:
    read, at, missing = bare(texts_read[stem(made_as, name)]), 0, []
    for piece in told(all_documents()[name]):
        place = read.find(bare(piece), at)
        if place < 0:
            missing.append(piece)
        at = max(at, place + len(bare(piece)))
    assert missing == []


@pytest.mark.parametrize("document", [english(), welsh(), easy_read_arabic()], ids=PRINTED)
def test_printed_headings_are_headings_and_pictures_speak(
    printed: dict[str, Path], document: Document, request: pytest.FixtureRequest
) -> None:
    name = request.node.callspec.id
    tags, alts, languages = tagged(printed[name])
    headings = [block for block in document.blocks if isinstance(block, Heading)]
    for level in {heading.level for heading in headings}:
        assert tags.count(f"/H{level}") >= sum(each.level == level for each in headings)
    assert {image.alt for image in images(document) if not image.decorative} <= set(alts)
    spoken = {block.language.split("-")[0] for block in document.blocks if block.language}
    assert {*spoken, document.language.split("-")[0]} <= {code.split("-")[0] for code in languages}


def tagged(path: Path) -> tuple[list[str], list[str], set[str]]:
    """Return the tags of a PDF, the words of its pictures, and the languages it names."""
    with pikepdf.open(path) as pdf:
        parts = [each for each in pdf.objects if isinstance(each, pikepdf.Dictionary)]
        tags = [str(each.S) for each in parts if "/S" in each and "/P" in each]
        alts = [str(each.Alt) for each in parts if "/Alt" in each]
        languages = {str(each.Lang) for each in parts if "/Lang" in each}
    return tags, alts, languages


def test_contents_name_the_page_on_which_each_part_is(printed: dict[str, Path]) -> None:
    order = ["pdftotext", "-layout", str(printed["english"]), "-"]
    pages = subprocess.run(order, capture_output=True, check=True, text=True).stdout.split("\f")
    for line in pages[0].splitlines():
        words, dots, number = line.rpartition("..")
        if dots:
            assert words.strip(" .") in pages[int(number) - 1]
