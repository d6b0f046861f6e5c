"""Which voices are here, and what to do about those that are not."""

from dataclasses import dataclass

from content.languages import all_languages, get
from formats.voices.espeak import installed_voice


@dataclass(frozen=True, slots=True)
class VoiceHere:
    """One language and its voice, for the list of `sharethepen voices`."""

    language: str
    """BCP 47 code."""
    name: str
    """The language's name in English."""
    voice: str
    """The engine's id of the voice; "" where it has none."""
    available: bool
    how_to_get_it: str
    """What to do, in plain words; "" where it is available."""


def voice_for(language: str) -> str:
    """Return the id of the voice for a BCP 47 code; "" where none is here."""
    known = get(language)
    return known.voice if known and installed_voice(known.voice) else ""


def missing(language: str) -> str:
    """Return why nothing can be said in the language here, in plain words; "" where it can."""
    known = get(language)
    if known is None or not known.voice:
        name = f"for {known.name}" if known else "for this language"
        return f"There is no computer voice {name}. A person can record it. All other files work."
    if not installed_voice(known.voice):
        return f"The voice for {known.name} is not installed here. Ask the person who runs this."
    return ""


def voices() -> tuple[VoiceHere, ...]:
    """Return every language that the product knows, each with its voice or what is missing."""
    return tuple(
        VoiceHere(
            language=known.id,
            name=known.name,
            voice=known.voice,
            available=bool(voice_for(known.id)),
            how_to_get_it=_how(known.voice),
        )
        for known in all_languages().values()
    )


def _how(voice: str) -> str:
    if not voice:
        return "No free voice is known. Ask a speaker of the language to record it."
    if installed_voice(voice):
        return ""
    return "Install the Python packages pyttsx3 and espeakng-loader, then try again."
