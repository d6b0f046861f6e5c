"""E-books for the tests: made from a tree, opened, and changed by hand to plant a fault."""

from io import BytesIO
from zipfile import ZIP_STORED, ZipFile

from golden.documents import assets

from content.tree import Block, Document
from formats.format import Options, no_progress
from formats.writers.epub import FORMAT


def made(document: Document) -> bytes:
    return FORMAT.write(document, Options(), assets(), no_progress).data


def small(*blocks: Block) -> dict[str, str]:
    return texts(made(Document("Our week", "en", blocks)))


def texts(data: bytes) -> dict[str, str]:
    """Every text of the book by its name."""
    with ZipFile(BytesIO(data)) as archive:
        names = [n for n in archive.namelist() if n.endswith((".xhtml", ".opf", ".css"))]
        return {name.removeprefix("book/"): archive.read(name).decode() for name in names}


def planted(data: bytes, name: str, old: str, new: str) -> bytes:
    """The same book with other words in one file; all of its files where `name` is "*"."""
    out, found = BytesIO(), False
    with ZipFile(BytesIO(data)) as archive, ZipFile(out, "w") as changed:
        for member in archive.infolist():
            content = archive.read(member)
            if (name == "*" and old.encode() in content) or member.filename == name:
                assert old.encode() in content, f"{old} is not in {name}"
                content, found = content.replace(old.encode(), new.encode()), True
            changed.writestr(member, content)
    assert found
    return out.getvalue()


def repacked(data: bytes, *, without: str = "", last: str = "") -> bytes:
    """The same book without one file, or with one file moved to the end."""
    out = BytesIO()
    with ZipFile(BytesIO(data)) as archive, ZipFile(out, "w", ZIP_STORED) as changed:
        members = [each for each in archive.infolist() if each.filename != without]
        for member in sorted(members, key=lambda each: each.filename == last):
            changed.writestr(member, archive.read(member))
    return out.getvalue()
