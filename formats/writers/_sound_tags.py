"""The ID3v2.3 tag before an MP3: title, who made it, language, length and chapters.

Written from the public ID3v2.3.0 text and the "ID3v2 Chapter Frame Addendum" 1.0. Version 2.3
and not 2.4, because old players and daisy readers know it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from struct import pack

from content.languages import base_code

_UTF16 = b"\x01"
_NO_OFFSET = 0xFFFFFFFF
"""Chapters are told in time, not in bytes."""
_TOP_AND_ORDERED = 0b11
_LONGEST = 250
"""Characters of a title; players show far fewer."""
_MOST = 255
"""The table of chapters counts its entries in one byte."""

_ISO_639_2 = {
    "ar": "ara",
    "bn": "ben",
    "cy": "cym",
    "en": "eng",
    "es": "spa",
    "fr": "fra",
    "gd": "gla",
    "it": "ita",
    "pl": "pol",
    "pt": "por",
    "ro": "ron",
    "so": "som",
    "tr": "tur",
    "uk": "ukr",
    "ur": "urd",
}
"""The three letters that ID3 wants; "und" is the standard's own word for any other."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """A place that a player can jump to."""

    title: str
    start: float
    """Seconds from the start."""
    end: float
    """Seconds from the start."""


def tag(
    title: str, artist: str, language: str, seconds: float, chapters: Sequence[Chapter]
) -> bytes:
    """Return the tag's bytes: the same for the same arguments. Empty fields are left out."""
    frames = [
        _words("TIT2", title),
        _words("TPE1", artist),
        _words("TLAN", _ISO_639_2.get(base_code(language), "und")),
        _words("TLEN", str(_milliseconds(seconds))),
        *_chapters(chapters[:_MOST]),
    ]
    body = b"".join(frames)
    return b"ID3\x03\x00\x00" + _seven_bits(len(body)) + body


def _chapters(chapters: Sequence[Chapter]) -> list[bytes]:
    if not chapters:
        return []
    names = [f"ch{number}".encode() + b"\x00" for number in range(1, len(chapters) + 1)]
    contents = b"toc\x00" + pack(">BB", _TOP_AND_ORDERED, len(names)) + b"".join(names)
    each = [_chapter(*pair) for pair in zip(names, chapters, strict=True)]
    return [_frame("CTOC", contents), *each]


def _chapter(name: bytes, chapter: Chapter) -> bytes:
    span = (_milliseconds(chapter.start), _milliseconds(chapter.end))
    times = pack(">IIII", *span, _NO_OFFSET, _NO_OFFSET)
    return _frame("CHAP", name + times + _words("TIT2", chapter.title))


def _words(name: str, text: str) -> bytes:
    if not text:
        return b""
    # Unpaired surrogates and NUL would break the file for every reader; both become "?".
    clean = text[:_LONGEST].replace("\x00", "?").encode("utf-16-le", "replace")
    return _frame(name, _UTF16 + b"\xff\xfe" + clean)


def _frame(name: str, data: bytes) -> bytes:
    return name.encode() + pack(">IH", len(data), 0) + data


def _seven_bits(size: int) -> bytes:
    """Return the size as ID3 wants it: seven bits a byte, so it never looks like sound."""
    return bytes(size >> shift & 0x7F for shift in (21, 14, 7, 0))


def _milliseconds(seconds: float) -> int:
    return round(seconds * 1000)
