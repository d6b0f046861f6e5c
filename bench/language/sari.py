"""SARI (Xu et al. 2016), corpus level, as EASSE sets it: F1 for each order, then the mean.

Adding is counted by kinds of n-grams. Keeping and deleting are counted by how many of the
references want an n-gram kept or gone.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from bench.language.tokens import ORDERS, Grams, grams, tokens


@dataclass
class Tally:
    """Right, done and wanted: what one operation comes to over all lines, for one order."""

    right: int = 0
    done: int = 0
    wanted: int = 0

    def add(self, right: int, done: int, wanted: int) -> None:
        self.right += right
        self.done += done
        self.wanted += wanted

    @property
    def f1(self) -> float:
        return 2 * self.right / (self.done + self.wanted) if self.right else 0.0


def sari(
    sources: Sequence[str], outputs: Sequence[str], references: Sequence[Sequence[str]]
) -> dict[str, float]:
    """Return sari, add, keep and del, each from 0 to 100; one list of lines per reference."""
    tallies = {name: [Tally() for _ in ORDERS] for name in ("add", "keep", "del")}
    for source, output, *wanted in zip(sources, outputs, *references, strict=True):
        words = tokens(source), tokens(output), [tokens(each) for each in wanted]
        for place, order in enumerate(ORDERS):
            before, after = grams(words[0], order), grams(words[1], order)
            asked: Grams = Grams()
            for each in words[2]:
                asked.update(grams(each, order))
            _added(tallies["add"][place], before, after, asked)
            _kept(tallies["keep"][place], tallies["del"][place], before, after, asked, len(wanted))
    means = {
        name: 100 * sum(tally.f1 for tally in orders) / len(ORDERS)
        for name, orders in tallies.items()
    }
    return {"sari": sum(means.values()) / 3, **means}


def _added(tally: Tally, before: Grams, after: Grams, asked: Grams) -> None:
    new = after.keys() - before.keys()
    wanted = asked.keys() - before.keys()
    tally.add(len(new & wanted), len(new), len(wanted))


def _kept(keep: Tally, gone: Tally, before: Grams, after: Grams, asked: Grams, people: int) -> None:
    for gram, count in before.items():
        whole = people * count
        keep_wanted = min(whole, asked.get(gram, 0))
        keep_done = people * min(count, after.get(gram, 0))
        keep.add(min(keep_wanted, keep_done), keep_done, keep_wanted)
        del_wanted, del_done = whole - keep_wanted, whole - keep_done
        gone.add(min(del_wanted, del_done), del_done, del_wanted)
