"""How fast "Check my words" is, beside bare textstat in the same run.

python bench/language.py --data DIR [--json FILE]

DIR holds the texts to check (.md or .txt); they are repeated up to 10,000 words. Without it a
text of our own words is used. "Warm" means that the dictionaries are loaded. Every round checks
a text that was never seen before: one word of each sentence differs.
"""

import argparse
import csv
import json
import re
import statistics
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from content.checking import check
from content.checking.difficulty import difficulty
from content.checking.readability import scores
from content.tree import Document, Paragraph, Run, plain_text

WORDS = 10_000
ROUNDS = 5
OWN = (
    "The group utilised the hall in order to meet the commissioners of the integrated care board. "
    "We were told that the outcome of the review must be communicated to each person in writing. "
    "You can bring a friend, and you can stop for tea when you like."
)


def paragraphs(folder: Path | None) -> list[str]:
    files = sorted(p for p in folder.rglob("*") if p.suffix in {".md", ".txt"}) if folder else []
    text = "\n\n".join(p.read_text(encoding="utf-8", errors="replace") for p in files) or OWN
    return [part.strip() for part in re.split(r"\n\s*\n", text) if part.strip()]


def fresh(parts: list[str], round_number: int) -> Document:
    """Return a document of about 10,000 words that no cache has seen."""
    chosen: list[str] = []
    words = 0
    while words < WORDS:
        part = parts[len(chosen) % len(parts)]
        part = re.sub(r"(?<=[a-z])([.!?])(?=\s|$)", rf" {name(round_number, len(chosen))}\1", part)
        chosen.append(part)
        words += len(part.split())
    blocks = tuple(Paragraph(f"b{n}", (Run(part),)) for n, part in enumerate(chosen))
    return Document("Bench", "en", blocks)


def name(round_number: int, place: int) -> str:
    letters = "abcdefghijklmnopqrst"
    return "Q" + "".join(letters[int(d)] for d in f"{round_number}{place}")


def milliseconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def middle(work: Callable[[Document], object], documents: list[Document]) -> float:
    return statistics.median(milliseconds(partial(work, each)) for each in documents)


def bare_textstat(document: Document) -> float:
    """Return the time of textstat's own reading ease and grade on the same words."""
    from textstat.backend import metrics

    text = plain_text(document)

    def work() -> None:
        metrics.flesch_reading_ease(text, "en")
        metrics.flesch_kincaid_grade(text, "en")

    return milliseconds(work)


def one_edit(document: Document) -> float:
    """Return the time of a second check after one sentence has changed."""
    check(document)
    first = document.blocks[0]
    changed = Paragraph(first.id, (Run("We utilise a new sentence here now."),))
    edited = Document("Bench", "en", (changed, *document.blocks[1:]))
    return milliseconds(lambda: check(edited))


def difficulty_pearson(folder: Path | None) -> dict[str, float]:
    found = {}
    for kind in ("single", "multi"):
        for path in folder.rglob(f"lcp_{kind}_trial.tsv") if folder else ():
            with path.open(encoding="utf-8") as lines:
                rows = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
            ours = [statistics.mean(map(difficulty, r["token"].lower().split())) for r in rows]
            theirs = [float(row["complexity"]) for row in rows]
            found[f"pearson_{kind}_trial"] = round(statistics.correlation(ours, theirs), 3)
    return found


def main() -> None:
    reading = argparse.ArgumentParser(description=__doc__)
    reading.add_argument("--data", type=Path)
    reading.add_argument("--json", type=Path, nargs="?", const=Path("-"))
    given = reading.parse_args()
    parts = paragraphs(given.data)
    cold = milliseconds(lambda: (check(fresh(parts, 0)), scores(fresh(parts, 0))))
    documents = [fresh(parts, number) for number in range(1, ROUNDS + 1)]
    result: dict[str, float] = {
        "words": len(plain_text(documents[0]).split()),
        "first_call_ms": cold,
        "light_check_ms": middle(check, documents),
        "scores_ms": middle(scores, documents),
        "bare_textstat_ms": statistics.median(bare_textstat(d) for d in documents),
        "after_one_edit_ms": statistics.median(one_edit(d) for d in documents),
        "findings": len(check(documents[0])),
    }
    result["check_to_textstat"] = result["light_check_ms"] / result["bare_textstat_ms"]
    result = {key: round(value, 2) for key, value in result.items()}
    result |= difficulty_pearson(given.data)
    for key, value in result.items():
        print(f"{key:24}{value:>12}")
    if given.json:
        text = json.dumps(result, indent=1)
        print(text) if given.json == Path("-") else given.json.write_text(text + "\n")


if __name__ == "__main__":
    main()
