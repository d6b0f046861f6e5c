"""Audio: an MP3 with chapters, read by a computer voice in the document's languages."""

from content.tree import Document
from formats.format import Assets, CannotMake, Format, Made, Options, Progress
from formats.voices import missing
from formats.voices.speaker import Speaker
from formats.voices.voice import UnknownVoice, VoiceFailed
from formats.writers._sound_recording import record
from formats.writers._sound_tags import tag


def write(document: Document, options: Options, assets: Assets, progress: Progress) -> Made:  # noqa: ARG001 - a recording shows no pictures
    """Return the MP3. Raises `CannotMake` without a voice, or where the voice fails twice."""
    if reason := missing(document.language):
        raise CannotMake(reason)
    try:
        with Speaker() as voice:
            made = record(document, options.speed, voice, progress)
    except (UnknownVoice, VoiceFailed) as failure:
        raise CannotMake(_FAILED) from failure
    head = tag(document.title, document.group, document.language, made.seconds, made.chapters)
    return Made(head + made.mp3, seconds=made.seconds)


_FAILED = "The voice stopped working. Try again later. Nothing is lost, and other files still work."

FORMAT = Format(
    id="audio",
    label="Audio",
    suffix=".mp3",
    media_type="audio/mpeg",
    version=3,
    kinds=frozenset({"standard", "easy_read"}),
    write=write,
    missing=missing,
    options=("speed",),
)
