"""What we write, we can read again: the same blocks, each with the id that it had.

What a kind of file cannot hold is said here, one line each, and nothing else may differ.
"""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import TypeVar

import pytest
from golden.documents import all_documents, assets
from golden.made import SPOKEN
from outside import office

from content.languages import base_code
from content.tree import Block, Document, Heading, Image, Picture, Point, Run
from formats.format import Format, Options, no_progress
from formats.readers._collecting import Collector
from formats.readers._finishing import finish
from formats.readers.brought import Brought
from formats.writers import all_formats
from formats.writers._outline import without_gaps

READERS = {
    ".docx": "docx",
    ".html": "html",
    ".epub": "epub",
    ".md": "markdown",
    ".odt": "odt",
}
"""The kinds of file that carry a mark for each block, with the reader of each."""
MADE = [
    pytest.param(made_as, name, id=f"{made_as.id}-{name}")
    for made_as in all_formats().values()
    for name, document in all_documents().items()
    if made_as.suffix in READERS
    and document.kind in made_as.kinds
    and (name == "easy_read" or made_as.id not in SPOKEN)
]
SAVED_AGAIN = [case for case in MADE if case.values[0].suffix == ".docx" and "-long" not in case.id]
Shape = TypeVar("Shape", Block, object)


@cache
def written(made_as: str, name: str) -> bytes:
    made = all_formats()[made_as].write(all_documents()[name], Options(), assets(), no_progress)
    return made.data


def read(data: bytes, suffix: str) -> Brought:
    found = Collector()
    import_module(f"formats.readers.{READERS[suffix]}").READER.read(data, found)
    return finish(found, READERS[suffix], f"ours{suffix}")


def expected(document: Document) -> dict[str, Block]:
    """Return the blocks as any file can hold them, by their ids."""
    levels = iter(without_gaps(b.level for b in document.blocks if isinstance(b, Heading)))
    return {block.id: _held(block, document, levels) for block in document.blocks}


def _held(block: Block, document: Document, levels: Iterator[int]) -> Block:
    block = _spoken(replace(block, id=""), base_code(document.language))
    if isinstance(block, Heading):
        return replace(block, level=next(levels))  # no file can skip a level
    if isinstance(block, Picture | Point) and block.image:
        return replace(block, image=_seen(block.image))
    return block


def _seen(image: Image) -> Image:
    """A picture is drawn anew when it comes in; its credit stands at the end of the file."""
    return Image("", image.alt, "", image.decorative)


def _spoken(value: Shape, language: str) -> Shape:
    """Codes of languages lose their country; the document's own is not said again, nor no words."""
    if isinstance(value, tuple):
        return tuple(_spoken(each, language) for each in value if each != Run(""))
    if isinstance(value, str) or not hasattr(value, "__dataclass_fields__"):
        return value
    changed = {name: _spoken(getattr(value, name), language) for name in value.__slots__}
    if own := changed.get("language"):
        changed["language"] = "" if base_code(own) == language else base_code(own)
    return replace(value, **changed)


def came_back(brought: Brought) -> dict[str, Block]:
    """Return the blocks by the ids that their marks name; unmarked ones by their number."""
    return {
        brought.marks.get(block.id, f"new {block.id}"): _bare(replace(block, id=""))
        for block in brought.document.blocks
    }


def _bare(block: Block) -> Block:
    if isinstance(block, Picture | Point) and block.image:
        return replace(block, image=_seen(block.image))
    return block


@pytest.mark.parametrize(("made_as", "name"), MADE)
def test_every_block_comes_back_with_its_id(made_as: Format, name: str) -> None:
    document = all_documents()[name]
    brought = read(written(made_as.id, name), made_as.suffix)
    assert came_back(brought) == expected(document)
    assert [brought.marks[block.id] for block in brought.document.blocks] == [
        block.id for block in document.blocks
    ]


@pytest.mark.parametrize(("made_as", "name"), MADE)
def test_title_kind_language_and_meanings_come_back(made_as: Format, name: str) -> None:
    document = all_documents()[name]
    brought = read(written(made_as.id, name), made_as.suffix).document
    assert brought.title == document.title
    assert brought.kind == document.kind
    assert brought.language == base_code(document.language)
    assert [(word.term, word.meaning) for word in brought.hard_words] == [
        (word.term, word.meaning) for word in document.hard_words
    ]


@pytest.mark.parametrize(("made_as", "name"), MADE)
def test_what_the_file_adds_is_told_and_nothing_else_is_left_out(
    made_as: Format, name: str
) -> None:
    brought = read(written(made_as.id, name), made_as.suffix)
    assert {left.kind for left in brought.left_out} <= {"ours"}
    assert brought.notices == ()
    assert brought.understood.likely_headings == ()
    assert brought.understood.likely_lists == ()


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Every Word file, opened and saved again by LibreOffice: one start for all."""
    folder = tmp_path_factory.mktemp("saved-again")
    files = []
    for case in SAVED_AGAIN:
        made_as, name = case.values
        files.append(folder / f"{made_as.id}--{name}{made_as.suffix}")
        files[-1].write_bytes(written(made_as.id, name))
    again = folder / "again"
    again.mkdir()
    return office.saved_again(files, again, "docx")


@pytest.mark.parametrize(("made_as", "name"), SAVED_AGAIN)
def test_a_file_saved_again_by_libreoffice_keeps_every_block(
    made_as: Format, name: str, saved: dict[str, Path]
) -> None:
    data = saved[f"{made_as.id}--{name}"].read_bytes()
    brought = read(data, ".docx")
    found = came_back(brought)
    for block_id, block in expected(all_documents()[name]).items():
        assert _without_decoration(found.pop(block_id)) == _without_decoration(block)
    assert found == {}


def _without_decoration(block: Block) -> Block:
    """LibreOffice 7 forgets that a picture is only decoration."""
    if isinstance(block, Picture):
        return replace(block, image=replace(block.image, decorative=False))
    return block
