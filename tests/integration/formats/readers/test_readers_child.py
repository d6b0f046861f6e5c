"""The limited child process, and the real documents it reads."""

import re
import subprocess
import sys
import zipfile
from collections import Counter
from html import unescape
from io import BytesIO
from pathlib import Path

import pytest
from packing import open_document, picture, word, words

from content.tree import plain_text
from formats.readers import Brought, CannotRead, read, read_picture

_SAMPLES = Path(__file__).parents[5] / "shared" / "samples"
_HOUSE = Path(__file__).parents[4]
_TRY = """
import formats.readers.markdown, formats.readers._confinement as confinement
confinement.confine()
try:
    {attempt}
except (OSError, MemoryError) as error:
    print(type(error).__name__)
"""


def _confined(attempt: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", _TRY.format(attempt=attempt)],
        cwd=_HOUSE,
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    return done.stdout.strip()


@pytest.mark.parametrize(
    ("attempt", "outcome"),
    [
        ("__import__('socket').create_connection(('127.0.0.1', 9))", "PermissionError"),
        ("__import__('subprocess').run(['true'])", "PermissionError"),
        ("__import__('os').system('true')", "PermissionError"),
        ("open('/tmp/never', 'w')", "PermissionError"),
        ("__import__('os').remove('/tmp/never')", "PermissionError"),
        ("bytearray(2 * 1024 ** 3)", "MemoryError"),
    ],
)
def test_a_confined_process_cannot(attempt: str, outcome: str) -> None:
    assert _confined(attempt) == outcome


def test_a_confined_process_has_limits_of_time_and_size() -> None:
    attempt = (
        "import resource; print([resource.getrlimit(each)[1] for each in "
        "(resource.RLIMIT_AS, resource.RLIMIT_CPU, resource.RLIMIT_FSIZE)])"
    )
    assert _confined(attempt) == str([1024**3, 20, 96 * 1024**2])


def test_a_wrongly_named_file_is_read_by_what_is_inside_and_said_so() -> None:
    brought = read(word(words("Our words.")), "plan.txt")
    assert brought.understood.kind == "docx"
    assert "name" in [notice.kind for notice in brought.notices]


def test_pictures_come_back_through_the_child() -> None:
    image = '<draw:image xlink:href="Pictures/a.png"/><svg:title>Us</svg:title>'
    frame = f"<draw:frame>{image}</draw:frame>"
    data = open_document(f"<text:p>Words. {frame}</text:p>", parts={"Pictures/a.png": picture()})
    brought = read(data, "plan.odt")
    (key,) = brought.pictures
    assert brought.pictures[key].startswith(b"\x89PNG")
    assert brought.understood.pictures == 1


def test_the_same_bytes_give_the_same_document() -> None:
    data = word(words("Our words.") + words("More words."))
    assert read(data, "plan.docx") == read(data, "plan.docx")


def test_a_group_photo_is_drawn_anew() -> None:
    safe = read_picture(picture("JPEG", (3_000, 1_500), comment=b"at our house"), "us.jpg")
    assert (safe.width, safe.height, safe.media_type) == (2_400, 1_200, "image/jpeg")
    assert b"our house" not in safe.data


def test_a_pdf_is_refused_with_what_to_do() -> None:
    with pytest.raises(CannotRead, match="Bring the Word file"):
        read(b"%PDF-1.7 x", "plan.pdf")


def _sample(name: str) -> tuple[bytes, Brought]:
    path = _SAMPLES / name
    if not path.exists():
        pytest.skip(f"needs the sample documents beside the repository: {name}")
    data = path.read_bytes()
    return data, read(data, name)


def _words(text: str) -> Counter[str]:
    return Counter(re.findall(r"[^\W_]+", text))


def _plainly(data: bytes, name: str) -> str:
    """Return the words of a sample in another way than the readers do."""
    if name.endswith((".docx", ".odt")):
        member = "word/document.xml" if name.endswith(".docx") else "content.xml"
        with zipfile.ZipFile(BytesIO(data)) as archive:
            xml = archive.read(member).decode()
        body = xml[re.search(r"<(w:body|office:text)", xml).start() :]  # type: ignore[union-attr]  # is there
        return unescape(
            re.sub(r"<[^>]+>", "", re.sub(r"</(w:p|text:p|text:h)>|<w:br */>", "\n", body))
        )
    text = data.decode()
    if name.endswith(".html"):
        body = text[text.index("<body") :]
        return unescape(re.sub(r"<[^>]+>", " ", body))
    return re.sub(r"\]\([^)]*\)", "]", re.sub(r"(?m)^\s*\d+\.\s", "", text))


@pytest.mark.parametrize(
    "name",
    [
        "co-production-framework.docx",
        "co-production-framework.md",
        "co-production-week-2017-blogs.txt",
        "literature-review-summary.md",
        "literature-review-summary.odt",
        "what-is-co-production.docx",
        "what-is-co-production.txt",
        "working-well-together.html",
        "working-well-together.txt",
    ],
)
def test_no_word_of_a_real_document_is_lost_or_made_up(name: str) -> None:
    data, brought = _sample(name)
    ours = _words(f"{brought.document.title}\n{plain_text(brought.document)}")
    assert ours == _words(_plainly(data, name))


def test_a_real_word_file_keeps_its_headings_and_lists() -> None:
    _, brought = _sample("co-production-framework.docx")
    understood = brought.understood
    assert brought.document.title == "Background introduction and aims"
    assert (understood.headings, understood.lists, understood.list_items) == (6, 10, 48)


def test_the_same_text_in_two_kinds_of_file_gives_the_same_blocks() -> None:
    _, from_word = _sample("co-production-framework.docx")
    _, from_markdown = _sample("co-production-framework.md")
    shapes = [
        [type(block).__name__ for block in each.document.blocks]
        for each in (from_word, from_markdown)
    ]
    assert shapes[0] == shapes[1]
