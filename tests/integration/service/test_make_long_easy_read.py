"""A long easy read is told of when its files are made, as on its page."""

import json
from pathlib import Path

import pytest

from service.cli import main


def told(folder: Path, points: int, capsys: pytest.CaptureFixture[str]) -> str:
    """Return what is said when an easy read of so many points is made."""
    (folder / "plan.txt").write_text("Our plan\n\nWe meet here.\n", "utf-8")
    items = [
        {"kind": "point", "id": f"p{n}", "lines": ["We meet here.", f"It is day {n}."]}
        for n in range(points)
    ]
    (folder / "edited.json").write_text(json.dumps({"draft": False, "items": items}), "utf-8")
    edited = ["--easy-read", str(folder / "edited.json"), "--format", "easy-read-word"]
    assert main(["make", str(folder / "plan.txt"), "--out", str(folder), *edited]) == 0
    return capsys.readouterr().out


def test_a_booklet_of_many_pages_is_warned_of(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "This booklet has 2" in told(tmp_path, 190, capsys)
    assert "This booklet has" not in told(tmp_path, 3, capsys)
