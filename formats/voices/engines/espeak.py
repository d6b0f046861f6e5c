"""espeak-ng: small, quick, the same on every machine, and it sounds like a computer."""

import os
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
from formats.voices.engines._espeak_gains import gain
from formats.voices.engines._espeak_voices import OTHERS
from formats.voices.engines._espeak_words import VERSION, respelt

_PACE: Mapping[str, Mapping[Speed, float]] = {
    "gmw/en": {"slow": 108, "normal": 130},
    "cel/cy": {"slow": 102, "normal": 120},
}
"""What espeak-ng is told, by voice. Measured on easy read, pauses between sentences counted:

slow is about 105 words a minute, normal about 130: quicker, a recogniser lost more English words.
"""
_USUAL: Mapping[Speed, float] = {"slow": 100, "normal": 130}
_KEEPS_MEMORY = ":".join(
    f"glibc.malloc.{what}={size}"
    for what, size in {"mmap_threshold": 2**26, "trim_threshold": 2**26, "top_pad": 2**20}.items()
)
"""Memory given back at the end of a sentence is kept for the next, which asks for as much again.

Without it a tenth of the time goes into fetching it from the system anew.
"""
_MISSING = "Install the Python packages pyttsx3 and espeakng-loader, then try again."


@cache
def voices() -> tuple[EngineVoice, ...]:
    """Return a voice for each language. The files do not change while this runs."""
    made = _version() if _installed() else ""
    here = frozenset(_files(_data() / "lang") if made else ())
    return tuple(
        EngineVoice(
            id=voice,
            language=language,
            name="",
            version=f"espeakng-loader {made}, afresh{timbre(voice)}, "
            f"gap {gap(voice)}{_words(language)}",
            pace=_PACE.get(voice, _USUAL),
            gain_db=gain(voice),
            how_to_get_it="" if voice in here else _MISSING,
        )
        for language, voice in _by_language()
    )


def _words(language: str) -> str:
    return f" {VERSION}" if base_code(language) in {"en", "cy"} else ""


def places() -> Mapping[str, str]:
    """Return what the child needs in its environment: where the library and its data are."""
    if not _installed():
        return {}
    import espeakng_loader

    # The parent of the data folder: without it the C library ends the whole process.
    return {
        LIBRARY: espeakng_loader.get_library_path(),
        DATA: str(_data().parent),
        "GLIBC_TUNABLES": _KEEPS_MEMORY,
    }


def _version() -> str:
    """Return the version that the package was installed with.

    Its folder tells: to read what is in there takes ten times as long.
    """
    noted = sorted(_data().parents[1].glob("espeakng_loader-*.dist-info"))
    return noted[0].stem.partition("-")[2] if noted else version("espeakng-loader")


def _files(languages: Path) -> Iterator[str]:
    """Yield the id of each voice: its file's place among those of all languages."""
    for entry in os.scandir(languages):
        if entry.is_dir():
            yield from (f"{entry.name}/{voice.name}" for voice in os.scandir(entry))
        else:
            yield entry.name


@cache
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
