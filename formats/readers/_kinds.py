"""What a file is, told by its bytes. The name only breaks ties between kinds of text."""

import re
import zipfile
from io import BytesIO
from pathlib import PurePath

from formats.readers.brought import CannotRead

_REFUSED = (
    (b"%PDF-", "pdf"),
    (b"{\\rtf", "rtf"),
    (b"\x89PNG", "picture"),
    (b"\xff\xd8\xff", "picture"),
    (b"GIF8", "picture"),
    (b"BM", "picture"),
    (b"II*\x00", "picture"),
    (b"MM\x00*", "picture"),
    (b"ID3", "sound"),
    (b"OggS", "sound"),
    (b"\x1f\x8b", "zip"),
    (b"7z\xbc\xaf", "zip"),
    (b"Rar!", "zip"),
    (b"BZh", "zip"),
    (b"\xfd7zXZ", "zip"),
    (b"\x7fELF", "not_text"),
)
_CFB = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_HTML = re.compile(
    rb"\s*(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)*<(!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_SVG = re.compile(
    rb"\s*(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)*(<!doctype\s+svg[^>]*>\s*)?<svg\b", re.IGNORECASE
)
_SUFFIXES = {
    "docx": {".docx", ".docm", ".dotx", ".dotm"},
    "odt": {".odt", ".ott"},
    "epub": {".epub"},
    "html": {".html", ".htm", ".xhtml"},
    "markdown": {".md", ".markdown", ".txt"},
    "text": {".txt", ".text", ".md", ".markdown", ""},
}


def kind_of(data: bytes, name: str) -> str:
    """Return the id of the reader for these bytes. Raises CannotRead where there is none."""
    if not data.strip(b"\x00 \t\r\n"):
        raise CannotRead("empty")
    if data.startswith(_CFB):
        raise CannotRead(_old_office(data))
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")):
        return _zipped(data)
    for magic, reason in _REFUSED:
        if data.startswith(magic) and (len(magic) > 2 or b"\x00" in data[:512]):
            raise CannotRead(reason)
    if data[:4] == b"RIFF" or data[4:8] == b"ftyp":
        raise CannotRead("picture" if data[8:12] in {b"WEBP", b"avif", b"heic"} else "sound")
    return _written(data, suffix_of(name))


def fits(kind: str, name: str) -> bool:
    """Return whether the file's name promises what is inside."""
    return suffix_of(name) in _SUFFIXES[kind]


def suffix_of(name: str) -> str:
    """Return the name's ending in lower case with its dot, "" where it has none."""
    return PurePath(name.strip()).suffix.lower()


def _written(data: bytes, suffix: str) -> str:
    start = data[:4096].removeprefix(b"\xef\xbb\xbf")
    if start[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        start = start.replace(b"\x00", b"")[2:]
    if _SVG.match(start):
        raise CannotRead("picture_svg")
    if _HTML.match(start) or (suffix in _SUFFIXES["html"] and b"<" in data):
        return "html"
    return "markdown" if suffix in {".md", ".markdown"} else "text"


def _old_office(data: bytes) -> str:
    """Name an OLE file by the streams in it; Office keeps its encrypted files so as well."""
    streams = {
        "EncryptedPackage": "password",
        "WordDocument": "old_word",
    }
    for stream, reason in streams.items():
        if stream.encode("utf-16-le") in data:
            return reason
    return "old_office"


def _zipped(data: bytes) -> str:
    """Name a zip by its directory; nothing is unpacked but two small members."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            names = set(archive.namelist())
            mime = _start(archive, "mimetype") if "mimetype" in names else b""
    except (zipfile.BadZipFile, ValueError, OSError, RuntimeError, NotImplementedError) as error:
        raise CannotRead("broken") from error
    return _open_document(mime) if mime else _office(names)


def _start(archive: zipfile.ZipFile, name: str) -> bytes:
    with archive.open(name) as stream:
        return stream.read(200).strip()


def _open_document(mime: bytes) -> str:
    if b"epub" in mime:
        return "epub"
    if b"opendocument.spreadsheet" in mime:
        raise CannotRead("spreadsheet")
    if b"opendocument.presentation" in mime:
        raise CannotRead("slides")
    if b"opendocument.text" not in mime:
        raise CannotRead("zip")
    return "odt"


def _office(names: set[str]) -> str:
    if "META-INF/container.xml" in names:
        return "epub"
    if "[Content_Types].xml" not in names:
        raise CannotRead("zip")
    if any(name.startswith("xl/") for name in names):
        raise CannotRead("spreadsheet")
    if any(name.startswith("ppt/") for name in names):
        raise CannotRead("slides")
    return "docx"
