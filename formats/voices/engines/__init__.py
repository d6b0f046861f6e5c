"""The speech engines, found by walking this package: one file defines one `ENGINE`."""

from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from formats.voices.engine import Engine, EngineVoice


@cache
def all_engines() -> dict[str, Engine]:
    """Return every engine by its id, the quick ones first, then in the order of file names."""
    in_order = sorted(one_by_one(), key=lambda one: not one.quick)
    return {engine.id: engine for engine in in_order}


def one_by_one() -> Iterator[Engine]:
    """Yield every engine in the order of file names; each is loaded when it is reached."""
    for name in _names():
        engine: Engine = import_module(f"{__name__}.{name}").ENGINE
        yield engine


@cache
def _names() -> tuple[str, ...]:
    return tuple(info.name for info in iter_modules(__path__) if not info.name.startswith("_"))


def all_voices() -> tuple[tuple[Engine, EngineVoice], ...]:
    """Return every voice with its engine, those missing here too."""
    return tuple((engine, voice) for engine in all_engines().values() for voice in engine.voices())


def find(voice: str) -> tuple[Engine, EngineVoice] | None:
    """Return the voice with this id and its engine, None where no engine here has it."""
    for engine in one_by_one():
        for known in engine.voices():
            if known.id == voice:
                return engine, known
    return None
