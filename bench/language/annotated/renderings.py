"""Rule 7 of the shape: sentences with two renderings by people, in simplification.json.

Only rule 7 is known of that file, so it is read kindly: a list, or a mapping of names to rows,
or such a list under a name. The source is the text under one of the usual names; the renderings
are a list, or the other long texts of the row.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bench.language.annotated.documents import Fact, fact
from bench.language.annotated.drafts import sentences
from bench.language.annotated.measure import draftwords, kept
from bench.language.asked import Asked
from bench.language.sari import sari
from bench.language.simplifying import simplified
from content.easy_read.split import Parses

SOURCES = ("source", "original", "sentence", "text", "complex", "input")
NOT_RENDERINGS = frozenset(
    {*SOURCES, "id", "language", "style", "document", "file", "note", "notes"}
)
LONGEST = 15


@dataclass(frozen=True)
class Rendered:
    """A sentence, what people made of it, and its facts."""

    source: str
    people: tuple[str, ...]
    facts: tuple[Fact, ...]


def renderings(asked: Asked, parser: Parses) -> dict[str, object]:
    """Return the figures, or nothing where the file is not there."""
    path = asked.data / "coproduction" / "simplification.json"
    rows = list(_rendered(json.loads(path.read_text("utf-8")))) if path.is_file() else []
    if not rows:
        return {"skipped": "no simplification.json with English rows"} if path.is_file() else {}
    made = simplified([row.source for row in rows], parser)
    parts = [sentences(line, "en") for line in made]
    lost = [
        f"{each.kind} “{each.text}” of: {each.clause} -> {line}"
        for row, line, said in zip(rows, made, parts, strict=True)
        for each in row.facts
        if not each.optional and not kept(each, said, draftwords(said, parser))
    ]
    every = [sentence for said in parts for sentence in said]
    facts = sum(not each.optional for row in rows for each in row.facts)
    return {
        "items": len(rows),
        "facts_kept": (facts - len(lost)) / max(facts, 1),
        "over_15_words": sum(len(s.split()) > LONGEST for s in every) / max(len(every), 1),
        **_against(rows, made),
        "facts_lost": lost,
    }


def _against(rows: list[Rendered], made: list[str]) -> dict[str, float]:
    """Return SARI with both renderings as references, and against the nearer one alone."""
    people = max(len(row.people) for row in rows)
    if not people:
        return {}
    references = [
        [row.people[n % len(row.people)] if row.people else row.source for row in rows]
        for n in range(people)
    ]
    sources = [row.source for row in rows]
    nearer = [
        max((sari([row.source], [line], [[each]])["sari"] for each in row.people), default=0.0)
        for row, line in zip(rows, made, strict=True)
    ]
    return {
        "sari": sari(sources, made, references)["sari"],
        "sari_nearer_mean": sum(nearer) / len(nearer),
    }


def _rendered(data: object) -> Iterator[Rendered]:
    """Yield the English rows, however deep they lie."""
    if isinstance(data, list):
        for each in data:
            yield from _rendered(each)
    elif isinstance(data, Mapping):
        source = next((data[name] for name in SOURCES if isinstance(data.get(name), str)), "")
        if not source or not (people := tuple(_people(data))):
            for each in data.values():
                yield from _rendered(each)
        elif str(data.get("language", "en")).startswith("en"):
            facts = (row for row in data.get("facts") or () if isinstance(row, Mapping))
            full = ({"sentence": source, **row} for row in facts if row.get("text"))
            yield Rendered(source, people, tuple(fact(row) for row in full))


def _people(row: Mapping[str, object]) -> Iterator[str]:
    for name, value in row.items():
        if name in NOT_RENDERINGS or name == "facts":
            continue
        if isinstance(value, str) and len(value.split()) > 2:
            yield value
        elif isinstance(value, list):
            yield from (_one(each) for each in value if _one(each))


def _one(value: object) -> str:
    """Return a rendering on one line: a text, a list of sentences, or a mapping that holds one."""
    match value:
        case str():
            return " ".join(value.split())
        case list():
            return " ".join(_one(each) for each in value).strip()
        case Mapping():
            found = (value.get(name) for name in ("text", "rendering", "lines", "sentences"))
            return next((_one(each) for each in found if each), "")
        case _:
            return ""
