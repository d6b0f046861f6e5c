"""Simplifying on ASSET and TurkCorpus: SARI, BLEU and the shape of what comes out."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from bench.language.annotated.meaning import negated
from bench.language.annotated.numbers import figures, may_become
from bench.language.asked import Asked, Missing, lines
from bench.language.bleu import bleu
from bench.language.parses import parses
from bench.language.sari import sari
from bench.language.shape import shape
from content.easy_read.lists import BULLET
from content.easy_read.simplify import simplify_all
from content.easy_read.split import Parses
from content.easy_read.stages import ALL_STAGES, DRAFT_STAGES, Stage


@dataclass(frozen=True)
class Parallel:
    """Sentences and the lines that people made of them, one list a person."""

    name: str
    sources: list[str]
    references: list[list[str]]


def asset(asked: Asked) -> dict[str, object]:
    """Return the figures on ASSET."""
    return _measured(asked, "asset")


def turkcorpus(asked: Asked) -> dict[str, object]:
    """Return the figures on TurkCorpus."""
    return _measured(asked, "turkcorpus")


def _measured(asked: Asked, folder: str) -> dict[str, object]:
    found: dict[str, object] = {}
    for path in asked.files(f"{folder}/*.orig"):
        corpus = _read(path, asked)
        found[f"{corpus.name}: source copied"] = scored(corpus, corpus.sources)
        with parses(asked.cache) as parser:
            for name, stages in _ways(ablate=asked.ablate):
                made = simplified(corpus.sources, parser, stages)
                found[f"{corpus.name}: {name}"] = scored(corpus, made)
                if asked.read:
                    found[f"{corpus.name}: to read, {name}"] = to_read(corpus, made, asked.read)
    return found


def scored(corpus: Parallel, made: Sequence[str]) -> dict[str, float]:
    """Return every figure of one way of simplifying."""
    same = sum(a.strip() == b.strip() for a, b in zip(corpus.sources, made, strict=True))
    return {
        **sari(corpus.sources, made, corpus.references),
        "bleu": bleu(made, corpus.references),
        **shape(made),
        "unchanged_lines": 100 * same / len(made),
        **_kept(corpus.sources, made),
    }


def _kept(sources: Sequence[str], made: Sequence[str]) -> dict[str, int]:
    """Return how many lines lost a figure, got a new one, or lost every negation."""
    pairs = list(zip(sources, made, strict=True))
    return {
        "lost_a_figure": sum(bool(set(figures(a)) - may_become(b)) for a, b in pairs),
        "new_figure": sum(bool(set(figures(b)) - may_become(a)) for a, b in pairs),
        "lost_negation": sum(negated(a) and not negated(b) for a, b in pairs),
    }


def to_read(corpus: Parallel, made: Sequence[str], count: int) -> list[str]:
    """Return so many changed lines with their sources, spread over the whole file."""
    pairs = zip(corpus.sources, made, strict=True)
    changed = [f"{old}\n   -> {new}" for old, new in pairs if old.strip() != new.strip()]
    return changed[:: max(len(changed) // count, 1)][:count]


def simplified(
    sources: Sequence[str], parser: Parses, stages: Sequence[Stage] = DRAFT_STAGES
) -> list[str]:
    """Return one line for each sentence, made by these stages.

    Beyond a draft's own stages it is what `sharethepen simplify` does: easy sentences too.
    """
    is_draft = stages == DRAFT_STAGES
    found = simplify_all(sources, parser, stages=stages, lists=False, easy_stays=is_draft)
    return [" ".join(line.removeprefix(BULLET) for line in each.lines) for each in found]


def _ways(*, ablate: bool) -> Iterator[tuple[str, Sequence[Stage]]]:
    """Yield the stages to try: a draft's own, all, and where asked all but one or one alone."""
    yield "draft stages", DRAFT_STAGES
    if ALL_STAGES != DRAFT_STAGES:
        yield "all stages", ALL_STAGES
    for stage in ALL_STAGES if ablate else ():
        yield f"without {stage.id}", tuple(each for each in ALL_STAGES if each is not stage)
        yield f"{stage.id} alone", (stage,)


def _read(path: Path, asked: Asked) -> Parallel:
    stem = path.name.removesuffix(".orig")
    people = sorted(path.parent.glob(f"{stem}.simp.*"))
    if not people:
        raise Missing(f"no file {stem}.simp.0")
    columns = [asked.some(lines(each)) for each in (path, *people)]
    if len({len(column) for column in columns}) > 1:
        raise Missing(f"{stem}: the files do not have the same number of lines")
    return Parallel(stem, columns[0], columns[1:])
