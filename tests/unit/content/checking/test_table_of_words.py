"""The table of words counts only where this version made it, to its end."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from content.checking.difficulty import table
from content.checking.difficulty.table import Known, is_built, key_of, known, made_by, packed

WORD = Known(0.2, True, 1.0, 0.0, 7.0, 2.0)


@pytest.fixture
def built(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder with a table of one word, and no stamp yet."""
    monkeypatch.setattr(table, "BUILT", tmp_path)
    table._table.cache_clear()
    row = key_of("house").to_bytes(table.KEY, sys.byteorder) + packed(WORD)
    (tmp_path / table.TABLE).write_bytes(row)
    yield tmp_path
    table._table.cache_clear()


def test_a_table_of_this_version_is_read(built: Path) -> None:
    (built / table.STAMP).write_text(f"{made_by()}\nthe lexicon\n", "ascii")
    assert is_built()
    assert known("house") == pytest.approx(WORD)
    assert known("mouse") is None


@pytest.mark.parametrize("stamp", ["", "0" * 64])
def test_a_table_of_another_version_counts_as_none(built: Path, stamp: str) -> None:
    (built / table.STAMP).write_text(stamp, "ascii")
    assert not is_built()
    assert known("house") is None


def test_a_table_whose_making_was_cut_off_counts_as_none(built: Path) -> None:
    assert built.is_dir()
    assert not is_built()
