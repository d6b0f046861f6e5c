"""A picture pack is brought once and offered to every group, after a restart and a back-up too."""

import zipfile
from pathlib import Path

import pytest

from content.pictures import Catalogue
from formats.picture_pack import read_pack
from service.actions.import_picture_pack import import_picture_pack
from service.parts import Parts
from service.store import picture_packs

DRAWING = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9"/></svg>'
REAL = Path(__file__).parents[3] / ".." / "shared" / "pictures" / "mulberry-symbols.zip"


def brought(parts: Parts, folder: Path) -> None:
    path = folder / "pack.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for name in ("symbol-info.csv", "LICENSE.txt", "EN-symbols/vote_,_to.svg"):
            archive.writestr(f"mulberry-symbols/{name}", DRAWING)
    import_picture_pack(parts, read_pack(path, lambda _: frozenset({"vote_,_to"})))


def test_an_imported_picture_is_offered_first(parts: Parts, tmp_path: Path) -> None:
    brought(parts, tmp_path)
    with parts.database.read() as session:
        entries = picture_packs.pictures(session, parts.files)
    assert Catalogue(packs=entries).offer("You can vote.", "en")[0].data.startswith(b"<svg")


def test_importing_again_takes_the_place_of_the_older_import(parts: Parts, tmp_path: Path) -> None:
    brought(parts, tmp_path)
    with parts.database.read() as session:
        before = picture_packs.state(session)
    brought(parts, tmp_path)
    with parts.database.read() as session:
        assert len(picture_packs.packs(session)) == 1
        assert picture_packs.state(session) != before


@pytest.mark.skipif(not REAL.exists(), reason="the picture pack is not beside this repository")
def test_mulberry_is_taken_as_its_makers_publish_it() -> None:
    from content.pictures import wanted

    pack = read_pack(REAL, wanted)
    assert pack.refused == ()
    assert set(pack.pictures) == wanted("mulberry")
