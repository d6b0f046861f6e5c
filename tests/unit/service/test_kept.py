"""What is kept for the next file: whole or not at all, within its bounds, and never missed."""

import os
import resource
import time
from pathlib import Path

import pytest

from service.store.files import Files
from service.store.kept import UNUSED, Kept
from service.store.shelf import Shelf

ONE, TWO, THREE = ("1" * 64, "2" * 64, "3" * 64)


def held(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.glob("??/*"))


def test_what_is_kept_comes_back(tmp_path: Path) -> None:
    shelf = Shelf.of(Files(tmp_path))
    assert shelf.kept(ONE) is None
    shelf.keep(ONE, b"sound")
    assert shelf.kept(ONE) == b"sound"
    assert Shelf.of(Files(tmp_path)).kept(ONE) == b"sound"


def test_a_damaged_entry_is_as_if_it_were_not_there(tmp_path: Path) -> None:
    kept = Kept(tmp_path)
    kept.put(ONE, b"sound")
    (tmp_path / "11" / ONE).write_bytes(b"half")
    assert kept.get(ONE) is None
    kept.put(ONE, b"sound")
    assert kept.get(ONE) == b"sound"


def test_the_longest_unused_makes_room(tmp_path: Path) -> None:
    kept = Kept(tmp_path, most=2500)
    kept.put(ONE, bytes(1000))
    kept.put(TWO, bytes(1000))
    for key, age in ((ONE, 60), (TWO, 90)):
        os.utime(tmp_path / key[:2] / key, (time.time() - age,) * 2)
    assert kept.get(TWO) is not None
    kept.put(THREE, bytes(1000))
    assert held(tmp_path) == [TWO, THREE]


def test_what_nobody_used_for_a_month_is_forgotten(tmp_path: Path) -> None:
    Kept(tmp_path).put(ONE, b"sound")
    os.utime(tmp_path / "11" / ONE, (time.time() - UNUSED - 1,) * 2)
    Kept(tmp_path).put(TWO, b"sound")
    assert held(tmp_path) == [TWO]


def test_a_folder_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "kept").write_bytes(b"a file where the folder should be")
    kept = Kept(tmp_path / "kept")
    kept.put(ONE, b"sound")
    assert kept.get(ONE) is None


def test_a_file_that_cannot_grow_leaves_nothing_half_written(tmp_path: Path) -> None:
    kept = Kept(tmp_path)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, before[1]))
    try:
        kept.put(ONE, bytes(5000))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert held(tmp_path) == []
    assert kept.get(ONE) is None


def test_only_a_sha256_is_a_key(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="sha256"):
        Kept(tmp_path).put("../../etc/passwd", b"x")
