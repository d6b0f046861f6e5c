"""One document as one e-book: cover, contents, a page file for each part, and the package."""

from collections.abc import Iterable, Mapping
from functools import cache
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO
from uuid import UUID
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from content.tree import Document
from formats.format import Assets, Made, Progress
from formats.writers._added import Added
from formats.writers._epub_contents import CONTENTS, COVER, contents_page
from formats.writers._epub_overlays import Voiced, voiced
from formats.writers._epub_package import Files, package
from formats.writers._epub_pages import Pages
from formats.writers._epub_parts import Book, book_of
from formats.writers._epub_pictures import Pictures
from formats.writers._epub_xhtml import STYLE
from formats.writers._html import joined
from formats.writers._matter import ready
from formats.writers._print_pages import print_pages
from formats.writers._read_along import Recorder, marks_in
from formats.writers._sentences import markable
from formats.writers._sound_recording import Recording
from formats.writers._sound_tape import Sound

_STYLES = Path(__file__).parent / "_epub"
_PACKED_BEFORE = (".mp3",)
"""Files that get no smaller."""
_CONTAINER = (
    '<?xml version="1.0" encoding="utf-8"?>\n'
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">'
    '<rootfiles><rootfile full-path="book/package.opf" '
    'media-type="application/oebps-package+xml"/></rootfiles></container>\n'
)


def write_book(document: Document, assets: Assets, progress: Progress) -> Made:
    """Return the book.

    Raises CannotMake where a picture or our own words are missing, OSError where there is no room.
    """
    document = ready(document)
    book = book_of(document, print_pages(document, assets))
    progress(0.5)
    made = _book(document, book, assets, None)
    progress(1.0)
    return made


def write_spoken_book(document: Document, assets: Assets, record: Recorder) -> Made:
    """Return the book with the voice that reads it. Raises as `write_book`, and as `record`."""
    document = markable(ready(document))
    pages, recording = print_pages(document, assets), record(document)
    return _book(document, book_of(document, pages, recording.credit), assets, recording)


def _book(document: Document, book: Book, assets: Assets, recording: Recording | None) -> Made:
    pictures = Pictures(assets)
    added = Added(document, recording.timings, recording.credit) if recording else None
    pages = Pages(document, book, pictures.address, added)
    texts = {COVER: pages.cover(), CONTENTS: contents_page(document, book, added)}
    front = next((each.name for each in pictures.kept()), "")
    texts |= {part.file: pages.part(part) for part in book.parts}
    if added:
        there = marks_in(joined(texts.values()))
        texts[book.parts[-1].file] = pages.part(book.parts[-1], added.closing(there))
    voice = voiced(recording, added, texts) if recording and added else None
    files = Files(tuple(texts), pictures.kept(), front, voice)
    name = _identifier(texts, files, recording)
    held: dict[str, str | bytes | Sound] = {
        "META-INF/container.xml": _CONTAINER,
        "book/package.opf": package(document, name, book, files),
        f"book/{STYLE}": _style("book") + (_style("voice") if voice else ""),
        **{f"book/{name}": text for name, text in texts.items()},
        **{f"book/{each.name}": each.data for each in files.pictures},
        **(_voice_files(voice) if voice else {}),
    }
    return Made(_packed(held), seconds=recording.seconds if recording else 0.0)


def _voice_files(voice: Voiced) -> dict[str, str | Sound]:
    overlays = {f"book/{each.file}": each.smil() for each in voice.overlays}
    return {**overlays, **{f"book/{name}": sound for name, sound in voice.sounds.items()}}


@cache
def _style(name: str) -> str:
    return (_STYLES / f"{name}.css").read_text(encoding="utf-8")


def _identifier(texts: Mapping[str, str], files: Files, recording: Recording | None) -> str:
    """Return a name for these very pages: one other word, or another voice, gives another name."""
    shown = b"".join(each.data for each in files.pictures)
    digest = sha256("".join(texts.values()).encode("utf-8") + shown)
    for piece in recording.sound if recording else ():
        digest.update(piece)
    return f"urn:uuid:{UUID(bytes=digest.digest()[:16], version=5)}"


def _packed(files: Mapping[str, str | bytes | Sound]) -> bytes:
    """Return the zip. The kind of file comes first and unpacked, as EPUB asks; no clock is read.

    Raises OSError where there is no room: it grows in a file, for in memory it leaves gaps.
    """
    with TemporaryFile() as out:
        _pack(out, files)
        out.seek(0)
        return out.read()


def _pack(out: IO[bytes], files: Mapping[str, str | bytes | Sound]) -> None:
    with ZipFile(out, "w") as archive:
        archive.writestr(_member("mimetype", ZIP_STORED), "application/epub+zip")
        for name, content in files.items():
            packing = ZIP_STORED if name.endswith(_PACKED_BEFORE) else ZIP_DEFLATED
            member = _member(name, packing)
            # A member over 2 GB is told of in another way, which the zip must know first.
            member.file_size = content.size if isinstance(content, Sound) else 0
            with archive.open(member, "w") as packed:
                packed.writelines(_pieces(content))


def _pieces(content: str | bytes | Sound) -> Iterable[bytes]:
    """Return what goes into the zip; of sound, a sentence at a time is in memory."""
    if isinstance(content, Sound):
        return content
    return (content.encode() if isinstance(content, str) else content,)


def _member(name: str, compression: int) -> ZipInfo:
    member = ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    member.compress_type = compression
    member.create_system = 3
    member.external_attr = 0o644 << 16
    return member
