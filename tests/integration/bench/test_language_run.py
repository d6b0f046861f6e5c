"""The bench of the language side, run as people run it on a folder of a few lines."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[3]
LETTER = """# Your visit

Ms Hill will visit you on Tuesday 9 March at 2.30pm.

You do not have to meet her. The outcome must be communicated to you within 28 days.
"""
NOTES = {
    "language": "en",
    "style": "ordinary",
    "jargon": [{"term": "outcome", "plain": "result"}],
    "acronyms_unexplained": [],
    "explained_in_text": [],
    "not_jargon": ["Hill", "visit"],
    "facts": [
        {
            "kind": "time",
            "text": "2.30pm",
            "sentence": "Ms Hill will visit you on Tuesday 9 March at 2.30pm.",
        },
        {
            "kind": "negation",
            "text": "do not",
            "sentence": "You do not have to meet her.",
            "clause": "You do not have to meet her",
        },
        {
            "kind": "date",
            "text": "12 May",
            "sentence": "The tea is on 12 May.",
        },
    ],
    "long_sentences": [],
    "passives": [],
    "already_easy": ["You do not have to meet her."],
}


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Return a folder laid out like the benchmarks, with other names for its parts."""
    (tmp_path / "asset").mkdir()
    (tmp_path / "asset" / "asset.test.orig").write_text("We utilise the hall .\n", "utf-8")
    (tmp_path / "asset" / "asset.test.simp.0").write_text("We use the hall .\n", "utf-8")
    (tmp_path / "coproduction").mkdir()
    (tmp_path / "coproduction" / "01-visit.md").write_text(LETTER, "utf-8")
    notes = json.dumps({"01-visit.md": NOTES})
    (tmp_path / "coproduction" / "annotations.json").write_text(notes, "utf-8")
    return tmp_path


def measured(*arguments: object) -> dict[str, Any]:
    """Run the folder by its name and return its JSON; nothing else may be on the output."""
    done = subprocess.run(
        [sys.executable, "bench/language", *map(str, arguments), "--json"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_parts_are_measured_and_what_is_missing_is_said(data: Path) -> None:
    found = measured("--data", data, "--only", "asset,turkcorpus,tsar,clear,coproduction")
    assert found["asset"]["asset.test: source copied"]["sari"] >= 0
    assert found["asset"]["asset.test: draft stages"]["sari"] > 50
    assert {"skipped"} == set(found["turkcorpus"]) == set(found["clear"]) == set(found["tsar"])
    whole = found["coproduction"]["01-visit.md"]
    assert whole["jargon_recall"] == 1
    assert whole["false_flags_per_1000"] == 0
    assert whole["facts_kept"] == pytest.approx(2 / 3)
    assert found["coproduction"]["facts_lost"] == [
        "01-visit.md: date “12 May” of: The tea is on 12 May."
    ]
    assert found["coproduction"]["notes_not_in_the_document"] == [
        "01-visit.md: The tea is on 12 May."
    ]


def test_a_part_that_breaks_on_its_data_stops_no_other(data: Path) -> None:
    (data / "clear").mkdir()
    (data / "clear" / "test.jsonl").write_text("no json\n", "utf-8")
    found = measured("--data", data, "--only", "clear,asset", "--limit", "1")
    assert "failed" in found["clear"]
    assert "asset.test: draft stages" in found["asset"]
