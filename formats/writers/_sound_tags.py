"""The ID3v2.3 tag before an MP3: what it is, who made it, its chapters, its cover.

Written from the public ID3v2.3.0 text and the "ID3v2 Chapter Frame Addendum" 1.0. Version 2.3
and not 2.4, because old players and daisy readers know it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from struct import pack

from content.languages import base_code
from formats.heard import NAME
from formats.writers._dates import day_of

_UTF16 = b"\x01"
_ORDER = b"\xff\xfe"
_LATIN = b"\x00"
_NO_OFFSET = 0xFFFFFFFF
"""Chapters are told in time, not in bytes."""
_TOP_AND_ORDERED = 0b11
_LONGEST = 250
"""Characters of a title; players show far fewer."""
_LONGEST_NOTE = 2000
_MOST = 255
"""The table of chapters counts its entries in one byte."""
_SPEECH = "(101)Speech"
"""The number of this genre, as old players know it, and its name."""
_FRONT_COVER = b"\x03"

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


@dataclass(frozen=True, slots=True)
class Cover:
    """The picture that a player shows."""

    data: bytes
    media_type: str
    """"image/png" or "image/jpeg"."""
    credit: str = ""
    """The line that is due to whoever made it; "" where none is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """What a tag says of a recording. Empty fields are left out."""

    title: str
    artist: str = ""
    album: str = ""
    """The whole that this is a part of."""
    language: str = ""
    """BCP 47 code."""
    date: str = ""
    """ISO date."""
    track: str = ""
    """Its number and how many there are: "2/7"."""
    notes: tuple[str, ...] = ()
    """Whose voice it is and whose picture, a line each."""
    cover: Cover | None = None


def tag(
    label: Label, seconds: float, chapters: Sequence[Chapter] = (), timings: bytes = b""
) -> bytes:
    """Return the tag's bytes: the same for the same arguments.

    `timings` is JSON for pages that light up what is said, kept in the file that it is true of.
    """
    code = _ISO_639_2.get(base_code(label.language), "und")
    body = b"".join(
        (
            _words("TIT2", label.title),
            _words("TPE1", label.artist),
            _words("TALB", label.album),
            _words("TRCK", label.track),
            _words("TLAN", code),
            *_date(label.date),
            _words("TCON", _SPEECH),
            _words("TLEN", str(_milliseconds(seconds))),
            _note(code, label.notes),
            *_chapters(chapters[:_MOST]),
            _picture(label.cover),
            _timings(timings),
        )
    )
    return b"ID3\x03\x00\x00" + _seven_bits(len(body)) + body


def _date(iso: str) -> Iterator[bytes]:
    """Yield the year, and day and month, as version 2.3 has them."""
    if day := day_of(iso):
        yield _words("TYER", f"{day.year:04}")
        yield _words("TDAT", f"{day.day:02}{day.month:02}")


def _note(code: str, notes: Sequence[str]) -> bytes:
    text = "\n".join(note for note in notes if note)
    if not text:
        return b""
    nameless = _ORDER + b"\x00\x00"
    return _frame("COMM", _UTF16 + code.encode() + nameless + _utf16(text[:_LONGEST_NOTE]))


def _timings(told: bytes) -> bytes:
    kind = b"application/json\x00" + NAME.encode() + b"\x00\x00"
    return _frame("GEOB", _LATIN + kind + told) if told else b""


def _picture(cover: Cover | None) -> bytes:
    if cover is None:
        return b""
    kind = cover.media_type.encode() + b"\x00" + _FRONT_COVER
    return _frame("APIC", _LATIN + kind + b"\x00" + cover.data)


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
    return _frame(name, _UTF16 + _utf16(text[:_LONGEST])) if text else b""


def _utf16(text: str) -> bytes:
    # Unpaired surrogates and NUL would break the file for every reader; both become "?".
    return _ORDER + text.replace("\x00", "?").encode("utf-16-le", "replace")


def _frame(name: str, data: bytes) -> bytes:
    return name.encode() + pack(">IH", len(data), 0) + data


def _seven_bits(size: int) -> bytes:
    """Return the size as ID3 wants it: seven bits a byte, so it never looks like sound."""
    return bytes(size >> shift & 0x7F for shift in (21, 14, 7, 0))


def _milliseconds(seconds: float) -> int:
    return round(seconds * 1000)
