"""One recording, however many kinds of sound file are made from it."""

from content.tree import Document
from formats.format import Assets, CannotMake, Options, Progress
from formats.voices.here import is_here, missing
from formats.voices.speaker import Speaker
from formats.voices.voice import UnknownVoice, VoiceFailed
from formats.writers._sound_recording import Recording, record

_FAILED = "The voice stopped working. Try again later. Nothing is lost, and other files still work."

_GONE = "The voice that this was to be read in is not here any more. The quick recording stays."


def recorded(document: Document, options: Options, assets: Assets, progress: Progress) -> Recording:
    """Return the recording. Raises `CannotMake` without a voice, or where the voice fails."""
    if reason := missing(document.language):
        raise CannotMake(reason)
    if options.voice and not is_here(options.voice):
        raise CannotMake(_GONE)
    try:
        with Speaker() as voice:
            return record(document, options.speed, voice, progress, assets, chosen=options.voice)
    except (UnknownVoice, VoiceFailed) as failure:
        raise CannotMake(_FAILED) from failure
