"""Audio: an MP3 with chapters, read by a computer voice in the document's languages."""

from itertools import chain

from content.tree import Document
from formats.format import Assets, Format, Made, Options, Progress
from formats.heard import Heard, told
from formats.voices.here import missing
from formats.writers._recorded import recorded
from formats.writers._sound_info import info_frame
from formats.writers._sound_label import label_of
from formats.writers._sound_tags import tag
from formats.writers._sound_tape import whole


def write(document: Document, options: Options, assets: Assets, progress: Progress) -> Made:
    """Return the MP3. Raises `CannotMake` without a voice, or where the voice fails twice."""
    made = recorded(document, options, assets, progress)
    timings = told(Heard(each.block_id, each.sentence, each.start) for each in made.timings)
    head = tag(label_of(document, assets, options.voice), made.seconds, made.chapters, timings)
    sound = made.sound
    return Made(whole(chain((head, info_frame(sound.size)), sound)), seconds=made.seconds)


FORMAT = Format(
    id="audio",
    label="Audio",
    suffix=".mp3",
    media_type="audio/mpeg",
    version=18,
    kinds=frozenset({"standard", "easy_read"}),
    write=write,
    missing=missing,
    options=("speed", "voice"),
)
