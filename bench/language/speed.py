"""How fast the language side is, beside the peers that install here, in one run.

"Warm" means that dictionaries are loaded. Every round checks a text that no cache has seen: one
word of each sentence differs.
"""

import os
import re
import resource
import statistics
import time
from collections.abc import Callable
from pathlib import Path

from bench.language.asked import Asked
from bench.language.linters import linters
from content.checking import check
from content.checking.readability import scores
from content.easy_read import draft
from content.languages.parsing import Parser
from content.tree import Document, Paragraph, Run, plain_text
from content.words import WordBank

WORDS = 10_000
DRAFT_WORDS = 1_000
ROUNDS = 5
EDITS = 60
OWN = (
    "The group utilised the hall in order to meet the commissioners of the integrated care board. "
    "We were told that the outcome of the review must be communicated to each person in writing. "
    "You can bring a friend, and you can stop for tea when you like. "
    "Anyone who is eligible may ask for an assessment, unless one was done in the last 12 months. "
    "The service, which was set up in 2019, is delivered by the council and three charities."
)


def speed(asked: Asked) -> dict[str, object]:
    """Return times in milliseconds, memory in MB, and how many times slower each peer is."""
    parts = _paragraphs(asked.data)
    cold = milliseconds(lambda: check(fresh(parts, 0, WORDS)))
    documents = [fresh(parts, number, WORDS) for number in range(1, ROUNDS + 1)]
    again = [fresh(parts, 50 + number, WORDS) for number in range(ROUNDS)]
    light = statistics.median(milliseconds(lambda d=d: check(d)) for d in documents)
    found: dict[str, object] = {
        "words": len(plain_text(documents[0]).split()),
        "light_first_ms": cold,
        "light_ms": light,
        "light_processor_ms": statistics.median(processor(lambda d=d: check(d)) for d in again),
        "light_findings": len(check(documents[0])),
        "scores_ms": statistics.median(milliseconds(lambda d=d: scores(d)) for d in documents),
        **_with_parser(parts),
        "this_process_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }
    text = "\n\n".join(plain_text(document) for document in documents[1:2])
    for name, told in linters(text).items():
        slower = {"times_ours": told["ms"] / light} if "ms" in told else {}
        found[f"peer: {name}"] = {**told, **slower}
    return found


def milliseconds(work: Callable[[], object]) -> float:
    """Return how long some work takes."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def processor(work: Callable[[], object]) -> float:
    """Return the processor's own time for some work of this process: less, on a busy machine."""
    start = time.process_time()
    work()
    return (time.process_time() - start) * 1000


def fresh(parts: list[str], number: int, wanted: int) -> Document:
    """Return a document of about so many words that no cache has seen."""
    chosen: list[str] = []
    words = 0
    while words < wanted:
        part = parts[len(chosen) % len(parts)]
        part = re.sub(r"(?<=[a-z])([.!?])(?=\s|$)", rf" {_name(number, len(chosen))}\1", part)
        chosen.append(part)
        words += len(part.split())
    blocks = tuple(Paragraph(f"b{place}", (Run(part),)) for place, part in enumerate(chosen))
    return Document("Bench", "en", blocks)


def _with_parser(parts: list[str]) -> dict[str, float]:
    parser = Parser()
    try:
        parser.parse(["We begin."])
        bank = WordBank("en")
        drafts = [
            milliseconds(lambda d=d: draft(d, word_bank=bank, parser=parser))
            for d in (fresh(parts, 100 + number, DRAFT_WORDS) for number in range(ROUNDS))
        ]
        found = {"draft_1000_words_first_ms": drafts[0]}
        found["draft_1000_words_ms"] = statistics.median(drafts[1:])
        return {**found, **_deep(parts, parser), "parser_process_mb": _resident(parser.pid)}
    finally:
        parser.close()


def _deep(parts: list[str], parser: Parser) -> dict[str, float]:
    whole = fresh(parts, 200, WORDS)
    cold = milliseconds(lambda: check(whole, parser=parser))
    warm = milliseconds(lambda: check(whole, parser=parser))
    edited = fresh(parts, 300, 400)
    check(edited, parser=parser)
    edits = sorted(_one_edit(edited, parts, number, parser) for number in range(EDITS))
    return {
        "deep_10000_words_cold_ms": cold,
        "deep_10000_words_again_ms": warm,
        "deep_one_edit_p50_ms": statistics.median(edits),
        "deep_one_edit_p95_ms": edits[int(0.95 * len(edits))],
    }


def _one_edit(document: Document, parts: list[str], number: int, parser: Parser) -> float:
    """Return the time of a deep check of one changed paragraph's sentence, as a page asks it."""
    sentence = parts[number % len(parts)].split(". ")[0].rstrip(".")
    block = Paragraph("b0", (Run(f"{sentence} {_name(400, number)}."),))
    changed = Document(document.title, document.language, (block,))
    return milliseconds(lambda: check(changed, parser=parser))


def _paragraphs(folder: Path) -> list[str]:
    """Return the paragraphs of the annotated documents, or of our own words where none are."""
    files = sorted(p for p in (folder / "coproduction").glob("[0-9]*.md") if "cy" not in p.stem)
    text = "\n\n".join(each.read_text("utf-8") for each in files)
    marks = re.compile(r"^(?:#+|[-*>|]|\d+\.)\s*", re.MULTILINE)
    parts = [marks.sub("", part).strip() for part in re.split(r"\n\s*\n", text)]
    long = [" ".join(part.split()) for part in parts if len(part.split()) > 8]
    return long if sum(len(part.split()) for part in long) > 500 else [OWN]


def _name(number: int, place: int) -> str:
    letters = "abcdefghijklmnopqrst"
    return "Q" + "".join(letters[int(digit)] for digit in f"{number}{place}")


def _resident(pid: int | None) -> float:
    """Return the memory of a process in MB; 0 where the system does not say."""
    told = Path(f"/proc/{pid or os.getpid()}/status")
    if not told.is_file():
        return 0.0
    found = re.search(r"VmRSS:\s+(\d+)", told.read_text())
    return int(found.group(1)) / 1024 if found else 0.0
