"""How long each format takes beside its bare library, in one run: a table, or JSON.

python bench/formats.py [--json] [--rounds N]
A peer is the shortest honest program that puts the same words and pictures in a file with the
library alone. The figure that counts is the ratio: it does not depend on the machine.
"""

import argparse
import json
import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from itertools import count
from pathlib import Path
from statistics import median
from time import perf_counter

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))
sys.path.insert(0, str(Path(__file__).parents[1]))

from golden.documents import assets, easy_read, english, long

from bench.peers import PEERS
from content.tree import Document
from formats import pictures as drawing
from formats.format import Options, no_progress
from formats.writers import all_formats

GOAL = 2.0
"""Times the bare library that a format may take."""
TIMES = count()
DOCUMENTS = {"short": english(), "easy read": easy_read(), "50 pages": long()}


@dataclass(frozen=True)
class Result:
    format: str
    document: str
    ours_ms: float
    again_ms: float
    bare_ms: float
    ratio: float
    bytes: int


def timed(work: Callable[[], object], rounds: int, *, from_nothing: bool = False) -> float:
    """Return the median of milliseconds; from nothing means that every drawing is drawn again."""
    work()
    spent = []
    for _ in range(rounds):
        if from_nothing:
            drawing._drawn.cache_clear()
        start = perf_counter()
        work()
        spent.append((perf_counter() - start) * 1000)
    return median(spent)


def measure(format_id: str, name: str, document: Document, rounds: int) -> Result:
    made_as, pictures = all_formats()[format_id], assets()

    def ours() -> bytes:
        """Make it with another title each time, or typst would answer from what it remembers."""
        other = replace(document, title=f"{document.title} {next(TIMES)}")
        return made_as.write(other, Options(), pictures, no_progress).data

    def bare() -> bytes:
        return PEERS[format_id](document, pictures)

    mine = timed(ours, rounds, from_nothing=True)
    again = timed(ours, rounds)
    peer = timed(bare, rounds)
    return Result(
        format_id,
        name,
        round(mine, 1),
        round(again, 1),
        round(peer, 1),
        round(mine / peer, 2),
        len(ours()),
    )


def table(results: list[Result]) -> str:
    head = f"{'format':<18}{'document':<12}{'ours ms':>9}{'again':>9}{'bare ms':>9}{'ratio':>7}"
    rows = [
        f"{r.format:<18}{r.document:<12}{r.ours_ms:>9}{r.again_ms:>9}{r.bare_ms:>9}{r.ratio:>7}"
        for r in results
    ]
    worst = max(result.ratio for result in results)
    return "\n".join([head, *rows, f"worst ratio {worst}, goal {GOAL}"])


def main() -> None:
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("--json", action="store_true")
    reader.add_argument("--rounds", type=int, default=5)
    given = reader.parse_args()
    results = [
        measure(format_id, name, document, given.rounds)
        for format_id in PEERS
        for name, document in DOCUMENTS.items()
        if document.kind in all_formats()[format_id].kinds
    ]
    if given.json:
        print(json.dumps({"goal": GOAL, "results": [asdict(each) for each in results]}, indent=1))
    else:
        print(table(results))


if __name__ == "__main__":
    main()
