"""How much a file may ask of us, and the checks made before any reader sees it.

Numbers: refuse a bomb by counting what it produces, because declared sizes lie.
"""

import struct
import zipfile
import zlib
from collections.abc import Mapping
from io import BytesIO

from formats.readers.brought import CannotRead

MB = 1024 * 1024
UPLOAD_BYTES = 10 * MB
SOUND_BYTES = 20 * MB
"""Of a recording: five minutes in any browser's format are a quarter of it."""
WORDS = 200_000
BLOCKS = 5_000
PICTURES = 200
BARE_BLOCKS = 50_000
"""Paragraphs, empty ones among them, that a body may hold before we look at each."""
TABLE_CELLS = 10_000
TABLE_COLUMNS = 63
"""Word itself allows no more; a larger span is not real."""
DEPTH = 60
"""Lists, tables or boxes inside each other."""
MEMBERS = 1_000
PRODUCED_BYTES = 100 * MB
XML_BYTES = 20 * MB
RATIO = 200
SMALL_BYTES = 1 * MB
"""A member up to this size may have any ratio: short XML repeats itself."""
CHUNK = 64 * 1024

_XML_NAMES = (".xml", ".rels", ".rdf", ".xhtml", ".html", ".svg", ".vml", ".opf", ".ncx")
_CODES = ("ascii", "utf-16-le", "utf-16-be")
_DOCTYPES = tuple("<!doctype".encode(code) for code in _CODES)
_ENTITIES = tuple("<!entity".encode(code) for code in _CODES)


def check_bare_blocks(count: int) -> None:
    """Raise CannotRead("too_many_blocks") where even looking at each would take too long."""
    if count > BARE_BLOCKS:
        raise CannotRead("too_many_blocks")


def unpack(data: bytes, *, pages: bool = False) -> Mapping[str, bytes]:
    """Return the members of a zip by name, every one unpacked within the limits.

    Where `pages`, XML may name its type, as the pages of an e-book do, but no entities.
    Raises CannotRead("zip_unsafe", "password", "broken" or "xml_unsafe").
    """
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            members = archive.infolist()
            _check_directory(members, data)
            unsafe = _ENTITIES if pages else (*_DOCTYPES, *_ENTITIES)
            return _produce(archive, members, unsafe)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, struct.error, ValueError) as error:
        raise CannotRead("broken") from error
    except (NotImplementedError, RuntimeError) as error:
        raise CannotRead("zip_unsafe") from error


def _check_directory(members: list[zipfile.ZipInfo], data: bytes) -> None:
    if any(member.flag_bits & 0x1 for member in members):
        raise CannotRead("password")
    names = [member.filename.lower() for member in members]
    if len(members) > MEMBERS or len(set(names)) != len(names):
        raise CannotRead("zip_unsafe")
    if sum(member.file_size for member in members) > PRODUCED_BYTES:
        raise CannotRead("zip_unsafe")
    _check_overlaps(members, len(data))


def _check_overlaps(members: list[zipfile.ZipInfo], size: int) -> None:
    """Refuse members that share bytes: a small file can so produce petabytes."""
    end = 0
    for member in sorted(members, key=lambda each: each.header_offset):
        if member.header_offset < end:
            raise CannotRead("zip_unsafe")
        end = member.header_offset + 30 + len(member.orig_filename) + member.compress_size
        if end > size:
            raise CannotRead("broken")


def _produce(
    archive: zipfile.ZipFile, members: list[zipfile.ZipInfo], unsafe: tuple[bytes, ...]
) -> dict[str, bytes]:
    produced: dict[str, bytes] = {}
    total = 0
    for member in members:
        if member.is_dir():
            continue
        content = _read_member(archive, member, PRODUCED_BYTES - total)
        total += len(content)
        _check_content(member.filename.lower(), content, unsafe)
        produced[member.filename] = content
    return produced


def _read_member(archive: zipfile.ZipFile, member: zipfile.ZipInfo, room: int) -> bytes:
    limit = min(room, max(SMALL_BYTES, member.compress_size * RATIO))
    if member.filename.lower().endswith(_XML_NAMES):
        limit = min(limit, XML_BYTES)
    made = bytearray()
    with archive.open(member) as stream:
        while piece := stream.read(CHUNK):
            made += piece
            if len(made) > limit:
                raise CannotRead("zip_unsafe")
    return bytes(made)


def _check_content(name: str, content: bytes, unsafe: tuple[bytes, ...]) -> None:
    if not name.endswith(_XML_NAMES):
        return
    start = content.lower()
    if any(word in start for word in unsafe):
        raise CannotRead("xml_unsafe")
