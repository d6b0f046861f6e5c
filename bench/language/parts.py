"""The parts of a run by name, each a function from what was asked to its figures."""

from collections.abc import Callable, Iterator, Mapping
from typing import TypeAlias

from bench.language.annotated.part import coproduction
from bench.language.asked import Asked, Missing
from bench.language.ease import clear, onestop
from bench.language.hardness import complex_words
from bench.language.simpler_words import tsar
from bench.language.simplifying import asset, turkcorpus
from bench.language.speed import speed
from content.languages.parsing import ParserMissing
from formats.readers import CannotRead

Part: TypeAlias = Callable[[Asked], Mapping[str, object]]

PARTS: Mapping[str, Part] = {
    "asset": asset,
    "turkcorpus": turkcorpus,
    "complex": complex_words,
    "tsar": tsar,
    "clear": clear,
    "onestop": onestop,
    "coproduction": coproduction,
    "speed": speed,
}


def measured(asked: Asked, names: tuple[str, ...]) -> Iterator[tuple[str, Mapping[str, object]]]:
    """Yield each part with its figures; {"skipped": why} where its data is not there.

    A part that breaks on its data says so, and the others still run.
    """
    for name in names:
        try:
            yield name, PARTS[name](asked)
        except Missing as why:
            yield name, {"skipped": str(why)}
        except (LookupError, OSError, TypeError, ValueError, ParserMissing, CannotRead) as why:
            yield name, {"failed": f"{type(why).__name__}: {why}"}
