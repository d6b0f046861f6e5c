"""How good the language side is: one table, and with --json the same as JSON.

python -m bench.language --data DIR [--json [FILE]] [--only asset,speed] [--limit N]

DIR is laid out like the benchmark folder: asset, turkcorpus, complex2021, tsar2022, clear,
onestopenglish, coproduction. What is missing is said and skipped. Without --data our own
annotated documents are measured, and the speed.
"""

import argparse
import json
import sys
from pathlib import Path

from bench.language.asked import Asked
from bench.language.parts import PARTS, measured
from bench.language.table import rounded, table

ROOT = Path(__file__).resolve().parents[2]
SCHOOL = ROOT.parent / "shared" / "benchmarks"
"""Where the development halves usually lie."""


def main() -> None:
    """Measure what was asked and print it."""
    given = _given()
    asked = Asked(given.data, given.train, given.limit, given.ablate, given.cache, given.read)
    aloud = sys.stderr if given.json == Path("-") else sys.stdout
    found: dict[str, object] = {"data": given.data.name, "limit": given.limit}
    for name, figures in measured(asked, given.only):
        found[name] = rounded(figures)
        print("\n".join(table(name, figures, verbose=given.verbose)), file=aloud, flush=True)
    if given.json:
        text = json.dumps(found, indent=1, ensure_ascii=False)
        print(text) if given.json == Path("-") else given.json.write_text(text + "\n", "utf-8")


def _given() -> argparse.Namespace:
    reading = argparse.ArgumentParser(description=__doc__)
    reading.add_argument("--data", type=Path, default=ROOT / "bench", help="the benchmark folder")
    reading.add_argument("--json", type=Path, nargs="?", const=Path("-"), metavar="FILE")
    reading.add_argument("--only", type=_names, default=tuple(PARTS), help=", ".join(PARTS))
    reading.add_argument("--limit", type=int, help="items of each file, for a quick look")
    reading.add_argument("--ablate", action="store_true", help="each stage left out, and alone")
    reading.add_argument(
        "--train", type=Path, help="a folder whose CLEAR half may teach; usually found"
    )
    reading.add_argument("--cache", type=Path, help="a folder to remember parsed sentences in")
    reading.add_argument("--read", type=int, default=0, help="simplified lines to show")
    reading.add_argument("--verbose", action="store_true", help="list what was lost or flagged")
    given = reading.parse_args()
    if given.train is None and SCHOOL.is_dir() and SCHOOL.resolve() != given.data.resolve():
        given.train = SCHOOL
    return given


def _names(text: str) -> tuple[str, ...]:
    names = tuple(each.strip() for each in text.split(",") if each.strip())
    if unknown := [each for each in names if each not in PARTS]:
        raise argparse.ArgumentTypeError(f"no part called {', '.join(unknown)}")
    return names
