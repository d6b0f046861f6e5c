"""Recordings beside the bare library in the same run: one table, one line of JSON.

python -m bench.audio [--quick]: --quick measures 1 and 5 pages, one round each. The second table
is every kind of sound file, made of the most pages from kept sentences. Seconds are those of the
processor. Ours keeps memory as the service's process does that makes files; the bare library's is
started as anybody would. The process that asks has started, as the service's has; the one that
speaks starts anew for each recording, and its start counts. Ratios are to the bare library;
`..._to_started` counts the start of the bare program too.
"""

import json
import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from bench.audio.documents import document
from bench.audio.voices import measured
from formats.voices.engines import find
from formats.voices.script import script
from formats.writers import all_formats
from service.jobs.maker import ENVIRONMENT

PAGES = {1: 7, 5: 3, 30: 2}
"""How many pages, and how often: short ones are quick, and swing most."""
ROOT = Path(__file__).resolve().parents[2]


def cost(program: str, *order: str, rounds: int) -> dict[str, float]:
    """Return the cheapest of some fresh processes."""
    found = []
    for _ in range(rounds):
        command = [sys.executable, "-m", f"bench.audio.{program}", *order]
        given = os.environ | (ENVIRONMENT if program == "ours" else {})
        done = subprocess.run(
            command, cwd=ROOT, env=given, capture_output=True, text=True, check=True
        )
        found.append(json.loads(done.stdout))
    return min(found, key=lambda one: one["cpu"])


def beside(pages: int, folder: Path, rounds: int) -> dict[str, Any]:
    """Return what so many pages cost us and the bare library."""
    lines, words = folder / f"{pages}.json", [(e.said, e.voice) for e in script(document(pages))]
    found = find(words[0][1])
    assert found is not None
    engine, voice = found
    # What the engine does to the words first is our work; the sounds that both make are the same.
    read = [engine.reads(said, voice.language) for said, _ in words]
    lines.write_text(json.dumps([words, int(voice.pace["normal"]), read]), "utf-8")
    speech = cost("ours", "speech", str(lines), rounds=rounds)
    mp3 = cost("ours", "edited", str(pages), rounds=rounds)
    bare = cost("bare", str(lines), rounds=rounds)
    coded = cost("bare", str(lines), "mp3", rounds=rounds)
    return {
        "pages": pages,
        "sentences": len(words),
        "minutes": mp3["sound"] / 60,
        "speech": speech["cpu"],
        "bare_speech": bare["cpu"],
        "speech_ratio": speech["cpu"] / bare["cpu"],
        "speech_to_started": speech["cpu"] / bare["started"],
        "mp3": mp3["cpu"],
        "bare_mp3": coded["cpu"],
        "mp3_ratio": mp3["cpu"] / coded["cpu"],
        "mp3_to_started": mp3["cpu"] / coded["started"],
        "one_sentence": mp3["again"],
        "one_sentence_share": mp3["again"] / mp3["cpu"],
        "mb": mp3["mb"],
    }


def kinds(pages: int, folder: Path) -> list[dict[str, Any]]:
    """Return what each kind of sound file costs; the first speaks, the others find all kept."""
    found = []
    for kind in [one.id for one in all_formats().values() if one.speaks]:
        made = cost("ours", "kind", str(pages), kind, str(folder), rounds=1)
        found.append({"kind": kind, "pages": pages, "cpu": made["cpu"], "mb": made["mb"]})
    return found


def table(rows: list[dict[str, Any]]) -> str:
    """Return rows of numbers, the names of their columns above."""
    told = [list(rows[0])]
    told += [[f"{v:.3g}" if isinstance(v, float) else str(v) for v in row.values()] for row in rows]
    wide = [max(map(len, column)) for column in zip(*told, strict=True)]
    return "\n".join(
        "  ".join(cell.rjust(size) for cell, size in zip(row, wide, strict=True)) for row in told
    )


def main() -> None:
    quick = "--quick" in sys.argv[1:]
    with TemporaryDirectory() as folder:
        rounds = {1: 1, 5: 1} if quick else PAGES
        rows = [beside(pages, Path(folder), times) for pages, times in rounds.items()]
        files = kinds(max(rounds), Path(folder))
    voices = list(measured())
    print(table(rows), table(files), table(voices), sep="\n\n")
    told = {"rows": rows, "kinds": files, "voices": voices}
    print(json.dumps({"bench": "audio", "cores": os.cpu_count(), **told}))


if __name__ == "__main__":
    main()
