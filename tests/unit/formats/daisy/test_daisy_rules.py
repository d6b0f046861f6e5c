"""Own rules for DAISY books: good books pass, and each rule finds a fault planted for it."""

import re
from functools import cache
from io import BytesIO
from zipfile import ZipFile

import pytest
from golden.made import made

from formats.access.daisy import RULES, check_daisy

NCC, MASTER, CONTENT, PART, SOUND = (
    *("ncc.html", "master.smil", "content.html"),
    *("part0002.smil", "part0002.mp3"),
)
FOLDER = "how-we-run-our-day-centr"
PLANTED = (
    ("daisy-about", NCC, '<meta name="dc:publisher"[^>]*>', ""),
    ("daisy-about", NCC, "(<meta name=.dc:date[^>]*>)", r"\1\1"),
    ("daisy-about", NCC, "Daisy 2.02", "Daisy 3"),
    ("daisy-parts-say", PART, "ncc:timeInThisSmil", "ncc:time"),
    ("daisy-parts-say", MASTER, "Daisy 2.02", ""),
    ("daisy-counts", NCC, r'(ncc:tocItems" content=")\d', r"\g<1>9"),
    ("daisy-counts", NCC, '(ncc:files" content=")', r"\g<1>1"),
    ("daisy-counts", NCC, '(ncc:depth" content=")2', r"\g<1>3"),
    ("daisy-counts", NCC, '(ncc:pageNormal" content=")0', r"\g<1>4"),
    ("daisy-language", CONTENT, ' lang="en-GB"', ""),
    ("daisy-title", NCC, ' class="title"', ""),
    ("daisy-headings", NCC, "<(/?)h2", r"<\1h4"),
    ("daisy-headings", NCC, ">Who we are<", "><"),
    ("daisy-alt-text", CONTENT, ' alt="A mobile phone"', ""),
    ("daisy-alone", CONTENT, "pic0001.png", "https://example.org/a.png"),
    ("daisy-alone", CONTENT, "</body>", "<script>go()</script></body>"),
    ("daisy-files", MASTER, "part0003.smil", "part0099.smil"),
    ("daisy-files", PART, "part0002.mp3", "gone.mp3"),
    ("daisy-ids", CONTENT, 'id="own-1"', 'id="own-0"'),
    ("daisy-ids", PART, 'id="par0002"', 'id="par0001"'),
    ("daisy-links", NCC, "part0002.smil#par0001", "part0002.smil#par9999"),
    ("daisy-order", MASTER, "part0002(.*)part0003", r"part0003\1part0002"),
    ("daisy-order", NCC, "part0007.smil", "part0006.smil"),
    ("daisy-shown", PART, "content.html#_b_p1-0", "content.html#_b_p1-77"),
    ("daisy-said", PART, "content.html#_b_p1-0", "content.html#_b_h1-0"),
    ("daisy-clips", PART, r"clip-end=.npt=\d+\.\d+s", 'clip-end="npt=0.000s'),
    ("daisy-clips", PART, r"(clip-begin=.npt=)1\.", r"\g<1>0."),
    ("daisy-inside", PART, "part0002.mp3", "part0003.mp3"),
    ("daisy-times", PART, '(ncc:totalElapsedTime" content=")00:00', r"\g<1>00:07"),
    ("daisy-times", PART, '(ncc:timeInThisSmil" content=")00:00', r"\g<1>soon:00"),
    ("daisy-times", NCC, r'(ncc:totalTime" content=")00:0\d', r"\g<1>00:09"),
)


@cache
def good() -> bytes:
    return made("daisy", "easy_read").data


def changed(name: str, old: str, new: str) -> bytes:
    """Return the book with one file changed; `old` is a pattern."""
    out = BytesIO()
    with ZipFile(BytesIO(good())) as archive, ZipFile(out, "w") as other:
        for member in archive.infolist():
            content = archive.read(member)
            if member.filename == f"{FOLDER}/{name}":
                text = content.decode()
                content = re.sub(old, new, text, flags=re.DOTALL).encode()
                assert content.decode() != text, "the fault was not planted"
            other.writestr(member, content)
    return out.getvalue()


def renamed(old: str, new: str) -> bytes:
    out = BytesIO()
    with ZipFile(BytesIO(good())) as archive, ZipFile(out, "w") as other:
        for member in archive.infolist():
            other.writestr(member.filename.replace(old, new), archive.read(member))
    return out.getvalue()


def broken(data: bytes) -> set[str]:
    return {rule.id for rule, faults in check_daisy(data).items() if faults}


@pytest.mark.parametrize("name", ["easy_read", "arabic"])
def test_every_golden_book_keeps_every_rule(name: str) -> None:
    assert broken(made("daisy", name).data) == set()


@pytest.mark.parametrize(("rule", "name", "old", "new"), PLANTED)
def test_a_planted_fault_is_found(rule: str, name: str, old: str, new: str) -> None:
    assert rule in broken(changed(name, old, new))


def test_names_that_a_player_cannot_open_are_found() -> None:
    assert "daisy-names" in broken(renamed("pic0001.png", "Llun tŷ.png"))
    assert "daisy-files" in broken(renamed(f"{FOLDER}/pic0001", "elsewhere/pic0001"))


def test_a_cut_sound_does_not_fit_its_times() -> None:
    out = BytesIO()
    with ZipFile(BytesIO(good())) as archive, ZipFile(out, "w") as other:
        for member in archive.infolist():
            content = archive.read(member)
            short = member.filename.endswith(SOUND)
            other.writestr(member, content[: len(content) // 2] if short else content)
    assert "daisy-inside" in broken(out.getvalue())


def test_every_rule_has_a_planted_fault() -> None:
    assert {rule for rule, *_ in PLANTED} | {"daisy-names"} == {rule.id for rule in RULES}


@pytest.mark.parametrize("odd", [b"", b"PK\x03\x04", b"%PDF-1.7"])
def test_what_is_no_book_is_not_judged(odd: bytes) -> None:
    with pytest.raises(ValueError, match="book"):
        check_daisy(odd)
