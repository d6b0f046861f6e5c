"""espeak-ng: small, quick, the same on every machine, and it sounds like a computer."""

from collections.abc import Iterator, Mapping
from functools import cache
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

from content.languages import all_languages, base_code
from formats.format import Speed
from formats.voices.child.espeak_library import DATA, LIBRARY
from formats.voices.child.espeak_timbre import gap, timbre
from formats.voices.engine import Engine, EngineVoice, Limits
from formats.voices.engines._espeak_voices import OTHERS
from formats.voices.engines._espeak_words import VERSION, respelt

_PACE: Mapping[str, Mapping[Speed, float]] = {
    "gmw/en": {"slow": 120, "normal": 138},
    "cel/cy": {"slow": 110, "normal": 125},
}
"""What espeak-ng is told, by voice. Measured on easy read, pauses between sentences counted:

slow is about 120 words a minute, normal about 135: quicker, a recogniser lost more English words.
"""
_GAIN = {"gmw/en": 2.8, "cel/cy": 6.3}
"""Measured with `python -m bench.audio`; other languages are measured when they first speak."""
_USUAL: Mapping[Speed, float] = {"slow": 100, "normal": 130}
_MISSING = "Install the Python packages pyttsx3 and espeakng-loader, then try again."


@cache
def voices() -> tuple[EngineVoice, ...]:
    """Return a voice for each language. The files do not change while this runs."""
    made = version("espeakng-loader") if _installed() else ""
    languages = _data() / "lang" if made else None
    return tuple(
        EngineVoice(
            id=voice,
            language=language,
            name="",
            version=f"espeakng-loader {made}, afresh{timbre(voice)}, "
            f"gap {gap(voice)}{_words(language)}",
            pace=_PACE.get(voice, _USUAL),
            gain_db=_GAIN.get(voice),
            how_to_get_it="" if languages and (languages / voice).is_file() else _MISSING,
        )
        for language, voice in _by_language()
    )


def _words(language: str) -> str:
    return f" {VERSION}" if base_code(language) == "en" else ""


def places() -> Mapping[str, str]:
    """Return what the child needs in its environment: where the library and its data are."""
    if not _installed():
        return {}
    import espeakng_loader

    # The parent of the data folder: without it the C library ends the whole process.
    return {LIBRARY: espeakng_loader.get_library_path(), DATA: str(_data().parent)}


def _installed() -> bool:
    return find_spec("pyttsx3") is not None and find_spec("espeakng_loader") is not None


def _data() -> Path:
    import espeakng_loader

    return Path(espeakng_loader.get_data_path())


def _by_language() -> Iterator[tuple[str, str]]:
    known = {language.id: language.voice for language in all_languages().values()}
    yield from ((language, voice) for language, voice in known.items() if voice)
    yield from ((language, voice) for language, voice in OTHERS.items() if language not in known)


ENGINE = Engine(
    id="espeak",
    name="espeak-ng",
    quick=True,
    limits=Limits(memory=512 * 1024 * 1024, seconds=20.0),
    voices=voices,
    module="formats.voices.child.espeak_driver",
    reads=respelt,
    settings=places,
)
