"""Simpler words for a hard word in its sentence: the figures of the TSAR-2022 shared task."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import TypeAlias

from bench.language.asked import Asked, Missing, lines

Offers: TypeAlias = Callable[[str, str], Sequence[str]]
DOOR = "content.easy_read.substitutes"


@dataclass(frozen=True)
class Item:
    """A hard word in its sentence, what people would say, and what the product offers."""

    word: str
    people: Counter[str]
    offers: tuple[str, ...]

    @property
    def hits(self) -> tuple[bool, ...]:
        return tuple(each in self.people for each in self.offers)

    @property
    def best(self) -> bool:
        """Whether the first offer is the word that most people chose."""
        first = self.people.get(self.offers[0], 0) if self.offers else 0
        return bool(first) and first == max(self.people.values())

    def precision(self, depth: int) -> float:
        hits = self.hits[:depth]
        return sum(sum(hits[: n + 1]) / (n + 1) for n, hit in enumerate(hits) if hit) / depth


def tsar(asked: Asked) -> dict[str, object]:
    """Return the figures for each file, each from 0 to 1."""
    offers = _offers()
    found: dict[str, object] = {}
    for path in asked.files("tsar2022/*gold*.tsv", "tsar2022/*.tsv"):
        rows = [row.split("\t") for row in asked.some(lines(path)) if row.strip()]
        found[path.name] = figures([item(row, offers(row[0], row[1])) for row in rows])
    return found


def item(row: Sequence[str], offers: Sequence[str]) -> Item:
    """Return a row of the gold file with the product's offers; the hard word itself is none."""
    word = row[1].strip().lower()
    people = Counter(each.strip().lower() for each in row[2:] if each.strip())
    people.pop(word, None)
    said = (each.strip().lower() for each in offers)
    return Item(word, people, tuple(dict.fromkeys(each for each in said if each not in {"", word})))


def figures(items: Sequence[Item]) -> dict[str, float]:
    """Return accuracy, precision and potential over all items."""
    count = len(items)
    return {
        "acc@1": sum(any(each.hits[:1]) for each in items) / count,
        "acc@1@top1": sum(each.best for each in items) / count,
        "map@3": sum(each.precision(3) for each in items) / count,
        "potential@3": sum(any(each.hits[:3]) for each in items) / count,
        "offered": sum(bool(each.offers) for each in items) / count,
        "items": count,
    }


def _offers() -> Offers:
    try:
        return import_module(DOOR).substitutes  # type: ignore[no-any-return]
    except (ImportError, AttributeError) as error:
        raise Missing(f"the product has no {DOOR}.substitutes yet") from error
