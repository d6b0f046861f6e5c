"""Makes pictures that lie about their size, their kind or their insides."""

import struct
import zlib

from packing import picture


def _chunk(kind: bytes, content: bytes) -> bytes:
    check = struct.pack(">I", zlib.crc32(kind + content))
    return struct.pack(">I", len(content)) + kind + content + check


def nine_hundred_million_dots() -> bytes:
    """A PNG of 30,000 by 30,000 dots in some kilobytes."""
    head = struct.pack(">IIBBBBB", 30_000, 30_000, 1, 0, 0, 0, 0)
    body = zlib.compress(b"\0" * 3_751 * 30_000, 9)
    return (
        b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + _chunk(b"IDAT", body) + _chunk(b"IEND", b"")
    )


def huge_gif() -> bytes:
    """A GIF that says it is 65,535 dots a side."""
    return (
        b"GIF89a"
        + struct.pack("<HH", 65_535, 65_535)
        + b"\0\0\0,\0\0\0\0\xff\xff\xff\xff\0\x02\x01\0\0;"
    )


def text_bomb() -> bytes:
    """A PNG with a packed comment of 100 MB."""
    comment = b"Comment\0\0" + zlib.compress(b"a" * 100_000_000, 9)
    whole = picture()
    return whole[:33] + _chunk(b"zTXt", comment) + whole[33:]


def cut_short() -> bytes:
    """Half a JPEG."""
    whole = picture("JPEG", (400, 300))
    return whole[: len(whole) // 2]


def page_in_a_picture() -> bytes:
    """A picture with a web page behind it."""
    return picture("GIF") + b"<html><script>alert(1)</script></html>"


def drawing() -> bytes:
    """An SVG with a script."""
    return b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'


def drawing_named_png() -> bytes:
    """An SVG after a long comment."""
    return b"<?xml version='1.0'?><!-- x --><svg onload='alert(1)'/>"


def no_picture() -> bytes:
    """Words."""
    return b"This is no picture at all."


def postscript() -> bytes:
    """A program for a printer, which Pillow can open by another program."""
    return b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 10 10\n(%pipe%id) (r) file\n"
