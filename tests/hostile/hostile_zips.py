"""Makes zip files that try to fill the memory or the disk. Nothing here is kept as a file."""

import struct
import zipfile
import zlib
from io import BytesIO

from packing import WORD_MAIN, packed, part, word, words

MB = 1024 * 1024


def one_large_part() -> bytes:
    """Some kilobytes that unpack to 300 MB of XML."""
    return word("<w:p/>" + " " * (300 * MB // 4) * 4)


def large_picture_part() -> bytes:
    """A member that is no XML and unpacks to 150 MB."""
    return word(words("Hello"), {"word/media/a.bin": b"\0" * (150 * MB)})


def nested() -> bytes:
    """Zips in a zip, ten million times the size when all are opened."""
    inner = b"\0" * MB
    for _ in range(5):
        inner = packed({f"{number}.zip": inner for number in range(10)})
    return inner


def nested_in_word() -> bytes:
    """A Word file that carries a bomb as an embedded file."""
    return word(words("Hello"), {"word/embeddings/bomb.zip": nested()})


def many_members() -> bytes:
    """More members than any document has."""
    return word(words("Hello"), {f"word/x{number}": b"x" for number in range(3_000)})


def lying_size() -> bytes:
    """Says that a part unpacks to ten bytes; it makes 30 MB."""
    data = bytearray(word("<w:p/>", {"word/lie.xml": b" " * (30 * MB)}))
    for signature, at in ((b"PK\x01\x02", 24), (b"PK\x03\x04", 22)):
        size_at = _header(data, signature, b"word/lie.xml") + at
        data[size_at : size_at + 4] = struct.pack("<I", 10)
    return bytes(data)


def _header(data: bytearray, signature: bytes, name: bytes) -> int:
    at = 0
    while True:
        at = data.index(signature, at)
        if name in data[at : at + 46 + len(name)]:
            return at
        at += 4


def overlapping() -> bytes:
    """A hundred entries that share the same packed megabyte."""
    content = b"a" * (9 * MB // 10)
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    body = packer.compress(content) + packer.flush()
    check = zlib.crc32(content)
    sizes = struct.pack("<III", check, len(body), len(content))
    local = b"PK\x03\x04\x14\0\0\0\x08\0\0\0\0\0" + sizes + struct.pack("<HH", 1, 0) + b"a"
    entries = b"".join(
        b"PK\x01\x02\x14\0\x14\0\0\0\x08\0\0\0\0\0"
        + sizes
        + struct.pack("<HHHHHII", len(name), 0, 0, 0, 0, 0, 0)
        + name
        for name in [b"[Content_Types].xml", *(b"a%d" % number for number in range(100))]
    )
    start = local + body
    end = struct.pack("<HHHHIIH", 0, 0, 101, 101, len(entries), len(start), 0)
    return start + entries + b"PK\x05\x06" + end


def same_name_twice() -> bytes:
    """Two parts of one name: a checker may look at one and the reader at the other."""
    made = BytesIO(word(words("Hello")))
    with zipfile.ZipFile(made, "a") as archive:
        archive.writestr("word/Document.xml", part("document", "<w:body/>"))
    return made.getvalue()


def encrypted() -> bytes:
    """A Word file whose members have the mark of a password."""
    data = bytearray(word(words("Hello")))
    at = 0
    while (at := data.find(b"PK\x01\x02", at)) >= 0:
        data[at + 8] |= 1
        at += 4
    return bytes(data)


def cut_short() -> bytes:
    """Half a Word file."""
    whole = word(words("Hello") * 200)
    return whole[: len(whole) // 2]


def damaged() -> bytes:
    """A Word file with wrong bytes in the middle of its packed words."""
    whole = bytearray(word(words("Hello") * 200))
    middle = whole.index(b"word/document.xml") + 60
    whole[middle : middle + 40] = b"\xff" * 40
    return bytes(whole)


def names_that_climb() -> bytes:
    """Members whose names lead out of any folder."""
    return word(
        words("Hello"), {"../../../etc/passwd": b"x", "/etc/passwd": b"x", "a\\..\\b": b"x"}
    )


def only_types() -> bytes:
    """Looks like a Word file and holds none."""
    return packed({"[Content_Types].xml": f'<Types><Override ContentType="{WORD_MAIN}"/></Types>'})


def empty_zip() -> bytes:
    """A zip with nothing in it."""
    return packed({})
