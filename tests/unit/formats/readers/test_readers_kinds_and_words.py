"""Kinds are told by bytes; messages are plain; pictures are drawn anew."""

import re
from io import BytesIO

import pytest
from packing import open_document, picture, word, words
from PIL import Image

from formats.picture_safety import safe_picture
from formats.readers import CannotRead
from formats.readers._kinds import fits, kind_of
from formats.readers._words import LEFT_OUT, NOTICES, REASONS

_MESSAGES = (
    *REASONS.values(),
    *NOTICES.values(),
    *(text for pair in LEFT_OUT.values() for text in pair),
)


@pytest.mark.parametrize("message", _MESSAGES)
def test_a_message_is_short_and_plain(message: str) -> None:
    for sentence in re.split(r"(?<=[.?:])\s", message):
        assert len(sentence.split()) <= 15
    assert not set(message) & set("!;")
    assert not re.search(r"\b(please|simply|invalid|error)\b", message, re.IGNORECASE)


@pytest.mark.parametrize(
    ("data", "name", "kind"),
    [
        (word(words("a")), "plan.txt", "docx"),
        (open_document("<text:p>a</text:p>"), "plan.docx", "odt"),
        (b"<!DOCTYPE html><p>a", "plan.txt", "html"),
        (b"\xef\xbb\xbf\n<html><p>a", "plan", "html"),
        ("<html><p>a".encode("utf-16"), "plan.txt", "html"),
        (b"# a", "plan.md", "markdown"),
        (b"# a", "plan.txt", "text"),
        (b"words", "plan.docx", "text"),
    ],
)
def test_a_kind_is_told_by_the_bytes(data: bytes, name: str, kind: str) -> None:
    assert kind_of(data, name) == kind


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b" \n\t ", "empty"),
        (b"%PDF-1.7", "pdf"),
        (rb"{\rtf1 a}", "rtf"),
        (picture(), "picture"),
        (b"<svg xmlns='x'/>", "picture_svg"),
        (b"ID3\x03\x00", "sound"),
        (b"7z\xbc\xaf\x27", "zip"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 99, "old_office"),
    ],
)
def test_a_kind_that_cannot_be_read_is_named(data: bytes, reason: str) -> None:
    with pytest.raises(CannotRead) as refusal:
        kind_of(data, "plan.docx")
    assert refusal.value.reason == reason


def test_a_name_fits_what_is_inside_or_not() -> None:
    assert fits("docx", "Plan.DOCX")
    assert not fits("docx", "plan.odt")


def test_a_picture_is_turned_upright_and_loses_all_but_its_dots() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    exif[0x010E] = "our address"
    safe = safe_picture(picture("JPEG", (60, 20), exif=exif, comment=b"secret"))
    assert (safe.width, safe.height) == (20, 60)
    with Image.open(BytesIO(safe.data)) as opened:
        assert not opened.getexif()
        assert "comment" not in opened.info
    assert b"secret" not in safe.data


@pytest.mark.parametrize(
    ("kind", "media_type"),
    [("PNG", "image/png"), ("GIF", "image/png"), ("JPEG", "image/jpeg"), ("WEBP", "image/jpeg")],
)
def test_each_kind_of_picture_comes_out_as_one_that_every_format_takes(
    kind: str, media_type: str
) -> None:
    assert safe_picture(picture(kind)).media_type == media_type


def test_a_large_picture_is_made_smaller_and_a_small_one_is_not() -> None:
    assert safe_picture(picture("PNG", (4_800, 100))).width == 2_400
    assert safe_picture(picture("PNG", (48, 10))).width == 48


@pytest.mark.parametrize("kind", ["BMP", "TIFF"])
def test_other_kinds_of_picture_are_refused(kind: str) -> None:
    with pytest.raises(CannotRead, match="PNG or JPEG"):
        safe_picture(picture(kind))
