"""Every page format of a 5-page and a 50-page document: a table, and JSON.

.venv/bin/python -m bench.formats [--json [FILE]] [--only pdf,epub] [--quick]
The figures that count are the ratios, as all sides are measured in the same run.
"""

import argparse
import json
import subprocess
import sys
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

from bench.formats import documents, once
from bench.formats.bare import BARE
from bench.formats.others import other
from formats.format import Format, Options, no_progress
from formats.writers import all_formats

GOAL = 1.5
"""Times the bare library that a format may take."""
ROUNDS = 2
"""Processes of each kind; the quicker counts, as the other met more of the machine's noise."""
FOLDER = Path(__file__).parents[2]
HEAD = ("format", "pages", "ms", "bare", "ratio", "MB", "bare", "ratio", "others", "ratio", "MB")


def alone(who: str, format_id: str, pages: int, rounds: int) -> dict[str, float]:
    """Return the best of some processes: milliseconds of the processor, and megabytes."""
    order = [sys.executable, "-m", "bench.formats.alone", who, format_id, str(pages)]
    told = []
    for _ in range(rounds):
        done = subprocess.run(order, cwd=FOLDER, capture_output=True, text=True, check=True)
        told.append(json.loads(done.stdout))
    return {key: min(each[key] for each in told) for key in told[0]}


def compared(made_as: Format, pages: int, rounds: int) -> dict[str, Any]:
    """Return the format beside its bare library and the other programs."""
    ours = alone("ours", made_as.id, pages, rounds)
    row: dict[str, Any] = {"format": made_as.id, "pages": pages, **ours}
    if made_as.id in BARE:
        bare = alone("bare", made_as.id, pages, rounds)
        row |= {"bare_ms": bare["first_ms"], "bare_mb": bare["mb"]}
        row |= {"ratio": ours["first_ms"] / bare["first_ms"], "mb_ratio": ours["mb"] / bare["mb"]}
    told = documents.for_format(made_as.kinds, pages)
    if by_others := other(made_as.id, told):
        row |= {"others": by_others.program, "others_ms": by_others.ms, "others_mb": by_others.mb}
        row["others_ratio"] = ours["first_ms"] / by_others.ms
    return row


def curve(made_as: Format) -> dict[str, Any]:
    """Return milliseconds for each page of longer and longer documents."""
    found: dict[str, Any] = {"format": made_as.id}
    for pages in documents.CURVE:
        ms = alone("ours", made_as.id, pages, 1)["after_ms"]
        found[str(pages)] = ms / _real_pages(made_as.kinds, pages)
    return found


def longest(made_as: Format) -> dict[str, Any]:
    """Return what the longest document that a group may write needs: 200,000 words."""
    return {"format": made_as.id, **alone("once", made_as.id, documents.LONGEST, 1)}


@cache
def _real_pages(kinds: frozenset[str], pages: int) -> int:
    """Return the pages of the document in our PDF: a page means the same for every format."""
    told = documents.for_format(kinds, pages)
    format_id = "pdf" if told.kind == "standard" else "easy-read-pdf"
    made = all_formats()[format_id].write(told, Options(), documents.assets(), no_progress)
    return made.pages


def table(rows: Sequence[dict[str, Any]]) -> str:
    """Return the rows in columns."""
    keys = ("first_ms", "bare_ms", "ratio", "mb", "bare_mb", "mb_ratio")
    keys = (*keys, "others_ms", "others_ratio", "others_mb")
    lines = [f"{HEAD[0]:<18}" + "".join(f"{name:>8}" for name in HEAD[1:])]
    for row in rows:
        cells = "".join(f"{_shown(row.get(key)):>8}" for key in keys)
        lines.append(f"{row['format']:<18}{row['pages']:>8}{cells}")
    return "\n".join(lines)


def _shown(value: float | None) -> str:
    if value is None:
        return "-"
    return f"{value:.2f}" if value < 10 else f"{value:.0f}"


def curve_table(rows: Sequence[dict[str, Any]]) -> str:
    """Return milliseconds a page in columns, and how much more a page of the longest costs."""
    sizes = [str(pages) for pages in documents.CURVE]
    lines = [f"{'ms a page':<18}" + "".join(f"{size:>8}" for size in (*sizes, "growth"))]
    for row in rows:
        costs = [row[size] for size in sizes]
        cells = "".join(f"{_shown(cost):>8}" for cost in (*costs, costs[-1] / costs[1]))
        lines.append(f"{row['format']:<18}{cells}")
    return "\n".join(lines)


def main() -> None:
    """Measure, and print."""
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("--json", type=Path, nargs="?", const=Path("-"))
    reader.add_argument("--only", default="", help="these formats, with commas between")
    reader.add_argument("--quick", action="store_true", help="one process of each kind")
    given = reader.parse_args()
    rounds = 1 if given.quick else ROUNDS
    wanted = [made_as for made_as in all_formats().values() if _wanted(made_as, given.only)]
    rows = [compared(made_as, pages, rounds) for made_as in wanted for pages in documents.MEASURED]
    found = {
        "goal": GOAL,
        "idle_mb": alone("nothing", "pdf", 1, rounds)["mb"],
        "formats": rows,
        "ms_a_page": [curve(made_as) for made_as in wanted],
        "200_000_words": [longest(each) for each in wanted if "standard" in each.kinds],
        "after_one_sentence": once.measure(),
    }
    if given.json != Path("-"):
        print(table(rows), curve_table(found["ms_a_page"]), "", sep="\n\n")
        for row in found["200_000_words"]:
            print(
                f"200,000 words {row['format']:<18}{row['first_ms']:>8.0f} ms{row['mb']:>8.0f} MB"
            )
        print("idle process MB", round(found["idle_mb"]), found["after_one_sentence"])
    if given.json:
        text = json.dumps(found, indent=1)
        print(text) if given.json == Path("-") else given.json.write_text(text + "\n")


def _wanted(made_as: Format, only: str) -> bool:
    named = not only or made_as.id in only.split(",")
    return named and "speed" not in made_as.options and not made_as.missing("en-GB")


if __name__ == "__main__":
    main()
