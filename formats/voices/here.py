"""Which voices are here, and what to do about those that are not."""

from collections.abc import Iterable
from dataclasses import dataclass

from content.languages import base_code, get
from formats.format import Speed
from formats.voices.engine import Engine, EngineVoice
from formats.voices.engines import all_voices, find, one_by_one
from formats.voices.engines._espeak_voices import WITHOUT
from formats.voices.names import language_name

UNCHECKED = "computer voice, not checked by a speaker"
"""What is said of every voice but the English ones, until a speaker signs it off."""

_BEST = ("piper", "kokoro", "hibari")
"""The engines that are not quick, the best first."""


@dataclass(frozen=True, slots=True)
class VoiceHere:
    """One language and one voice for it, for the list of `sharethepen voices`."""

    language: str
    """BCP 47 code."""
    name: str
    """The language's name in English."""
    voice: str
    """The id of the voice; "" where the language has none."""
    available: bool
    how_to_get_it: str
    """What to do, in plain words; "" where it is available."""
    engine: str = ""
    """What speaks it; "" where nothing does."""
    told: str = ""
    """What people should know of it: "computer voice, not checked by a speaker"."""
    credit: str = ""
    """The line that its licence asks for; "" for none."""


def voice_for(language: str, wanted: str = "") -> str:
    """Return the id of the voice for a BCP 47 code; "" where none is here.

    `wanted` is the voice that people chose for a recording. It speaks its own language alone:
    words in another language get that language's quick voice.
    """
    chosen = find(wanted) if wanted else None
    if chosen and _here(chosen[1]) and base_code(chosen[1].language) == base_code(language):
        return wanted
    quick = _quick(language)
    return quick.id if quick and _here(quick) else ""


def version_of(voice: str) -> str:
    """Return what changes whenever a sentence of this voice may sound otherwise; for keys.

    "" for a voice that no engine here has.
    """
    found = find(voice)
    if found is None:
        return ""
    engine, known = found
    return f"{engine.id} {known.version} {sorted(known.pace.items())}"


def with_versions(voices: Iterable[str]) -> tuple[str, ...]:
    """Return each voice once with its version, in order: what somebody heard who listened."""
    return tuple(f"{voice} {version_of(voice)}" for voice in sorted(set(voices)))


def gain_of(voice: str, speed: Speed) -> float:
    """Return the decibels that bring the voice to -16 LUFS; 0.0 for one that is not known."""
    found = find(voice)
    return found[1].gain_db[speed] if found else 0.0


def credit_of(voice: str) -> str:
    """Return the line that the licence of the voice asks for; "" for none."""
    found = find(voice)
    return found[1].credit if found else ""


def language_of(voice: str) -> str:
    """Return the BCP 47 code of what the voice speaks, "en-US" too; "" for one not known."""
    found = find(voice)
    return found[1].language if found else ""


def is_here(voice: str) -> bool:
    """Return whether a voice with this id can speak here."""
    found = find(voice)
    return found is not None and _here(found[1])


def natural_for(language: str, organisation: str = "") -> str:
    """Return the best natural voice for a BCP 47 code; "" where none is here.

    What this organisation brought goes first, then British English before American. A voice that
    another one brought is never used.
    """
    found = [
        (_BEST.index(engine.id), not voice.owner, voice.language == "en-US", voice.id)
        for engine, voice in all_voices()
        if engine.id in _BEST
        and voice.owner in ("", organisation)
        and _here(voice)
        and base_code(voice.language) == base_code(language)
    ]
    return min(found, default=(0, False, False, ""))[3]


def needs_speaker(language: str) -> bool:
    """Return whether a speaker of the language must hear its voices before we vouch for them.

    We could measure English alone: a recogniser wrote down what it heard.
    """
    return base_code(language) != "en"


def missing(language: str) -> str:
    """Return why nothing can be said in the language here, in plain words; "" where it can."""
    known, quick = get(language), _quick(language)
    if quick is None:
        name = f"for {known.name}" if known else "for this language"
        return f"There is no computer voice {name}. A person can record it. All other files work."
    if not _here(quick):
        name = language_name(quick.language)
        return f"The voice for {name} is not installed here. Ask the person who runs this."
    if known is None:
        return (
            "We do not have our own words in this language yet. "
            "Words such as Contents and Page are missing. Your text is safe."
        )
    return ""


def voices() -> tuple[VoiceHere, ...]:
    """Return every language with each of its voices, or with what is missing."""
    spoken = [_listed(engine, voice) for engine, voice in all_voices()]
    return (*sorted(spoken, key=_in_order), *(_without(code) for code in WITHOUT))


def _quick(language: str) -> EngineVoice | None:
    """Return the quick voice of the whole code, such as "pt-BR", else of its language."""
    for code in (language, base_code(language)):
        for engine in one_by_one():
            for voice in engine.voices() if engine.quick else ():
                if voice.language == code:
                    return voice
    return None


def _here(voice: EngineVoice) -> bool:
    return not voice.how_to_get_it


def _listed(engine: Engine, voice: EngineVoice) -> VoiceHere:
    name = f" {voice.name}" if voice.name else ""
    return VoiceHere(
        language=voice.language,
        name=language_name(voice.language),
        voice=voice.id,
        available=_here(voice),
        how_to_get_it=voice.how_to_get_it,
        engine=f"{engine.name}{name}",
        told=_told(voice.language),
        credit=voice.credit,
    )


def _told(language: str) -> str:
    if needs_speaker(language):
        return UNCHECKED
    return "American computer voice" if language == "en-US" else "computer voice"


def _without(language: str) -> VoiceHere:
    name = language_name(language)
    how = "No free voice is known that reads it right. Ask a speaker to record it."
    return VoiceHere(language, name, "", available=False, how_to_get_it=how)


def _in_order(voice: VoiceHere) -> tuple[bool, str]:
    """English and Welsh first, then by name; voices of one language stay as they are."""
    return base_code(voice.language) not in {"en", "cy"}, voice.name
