"""Picture packs are read with care: only known packs, only wanted pictures, nothing that acts."""

import zipfile
from pathlib import Path

import pytest

from formats.picture_pack import NotAPack, read_pack
from formats.svg_safety import UnsafeDrawing, safe_svg

DRAWING = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9"/></svg>'


def packed(folder: Path, drawings: dict[str, bytes], *beside: str) -> Path:
    path = folder / "pack.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in beside or ("symbol-info.csv", "LICENSE.txt"):
            archive.writestr(f"mulberry-symbols/{name}", "x")
        for name, data in drawings.items():
            archive.writestr(f"mulberry-symbols/EN-symbols/{name}.svg", data)
    return path


def all_of(_pack: str) -> frozenset[str]:
    return frozenset({"vote_,_to", "house"})


def test_only_wanted_pictures_are_taken(tmp_path: Path) -> None:
    pack = read_pack(packed(tmp_path, {"vote_,_to": DRAWING, "cigarette": DRAWING}), all_of)
    assert set(pack.pictures) == {"vote_,_to"}
    assert pack.licence == "CC BY-SA 4.0"
    assert "CC BY-SA" in pack.credit


def test_a_broken_drawing_is_left_out_and_named(tmp_path: Path) -> None:
    pack = read_pack(packed(tmp_path, {"vote_,_to": b"<svg", "house": DRAWING}), all_of)
    assert pack.refused == ("vote_,_to",)
    assert set(pack.pictures) == {"house"}


def test_a_drawing_that_unpacks_without_end_is_left_out(tmp_path: Path) -> None:
    pack = read_pack(packed(tmp_path, {"house": b"<svg>" + b" " * 3_000_000}), all_of)
    assert pack.refused == ("house",)


def test_another_zip_file_is_refused_in_words(tmp_path: Path) -> None:
    with pytest.raises(NotAPack, match="Nothing was changed"):
        read_pack(packed(tmp_path, {}, "README.txt"), all_of)


def test_a_zip_file_with_damaged_drawings_is_refused_in_words(tmp_path: Path) -> None:
    path = packed(tmp_path, {"house": DRAWING * 50})
    data = bytearray(path.read_bytes())
    at = data.index(b"house.svg") + len(b"house.svg")
    data[at : at + 20] = b"\xff" * 20
    path.write_bytes(data)
    with pytest.raises(NotAPack, match="Nothing was changed"):
        read_pack(path, all_of)


def test_a_file_that_is_no_zip_is_refused_in_words(tmp_path: Path) -> None:
    path = tmp_path / "pack.zip"
    path.write_bytes(b"no zip")
    with pytest.raises(NotAPack, match="Nothing was changed"):
        read_pack(path, all_of)


@pytest.mark.parametrize(
    "inside",
    [
        b"<script>alert(1)</script>",
        b'<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>',
        b'<path d="M0 0" onload="x()"/>',
        b'<image href="https://example.org/x.png"/>',
        b'<path style="fill:url(https://example.org/x)" d="M0 0"/>',
        b"<style>@import 'https://example.org/x.css';</style>",
        b'<a href="javascript:x()"><path d="M0 0"/></a>',
    ],
)
def test_what_acts_or_asks_elsewhere_does_not_survive(inside: bytes) -> None:
    made = safe_svg(b'<svg xmlns="http://www.w3.org/2000/svg">' + inside + b"</svg>")
    for bad in (b"script", b"foreign", b"onload", b"example.org", b"javascript", b"import"):
        assert bad not in made


def test_shapes_and_looks_survive() -> None:
    drawing = (
        b'<svg xmlns="http://www.w3.org/2000/svg"><style>.a{fill:#fff}</style><g class="a"/></svg>'
    )
    assert b".a{fill:#fff}" in safe_svg(drawing)
    assert b'class="a"' in safe_svg(drawing)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<html/>",
        b'<!DOCTYPE svg [<!ENTITY x "y">]><svg xmlns="http://www.w3.org/2000/svg">&x;</svg>',
    ],
)
def test_what_is_no_plain_drawing_is_refused(data: bytes) -> None:
    with pytest.raises(UnsafeDrawing):
        safe_svg(data)
