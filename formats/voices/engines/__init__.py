"""The speech engines, found by walking this package: one file defines one `ENGINE`."""

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from formats.voices.engine import Engine, EngineVoice


@cache
def all_engines() -> dict[str, Engine]:
    """Return every engine by its id, the quick ones first, then in the order of file names."""
    names = [info.name for info in iter_modules(__path__) if not info.name.startswith("_")]
    found: list[Engine] = [import_module(f"{__name__}.{name}").ENGINE for name in names]
    return {engine.id: engine for engine in sorted(found, key=lambda one: not one.quick)}


def all_voices() -> tuple[tuple[Engine, EngineVoice], ...]:
    """Return every voice with its engine, those missing here too."""
    return tuple((engine, voice) for engine in all_engines().values() for voice in engine.voices())


def find(voice: str) -> tuple[Engine, EngineVoice] | None:
    """Return the voice with this id and its engine, None where no engine here has it."""
    for engine in all_engines().values():
        for known in engine.voices():
            if known.id == voice:
                return engine, known
    return None
