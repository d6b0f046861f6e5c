"""DAISY 2.02: a talking book for DAISY players, with every word shown as it is said.

Written from the public "DAISY 2.02 Specification" of the DAISY Consortium (28 February 2001).
"""

import re
from collections.abc import Iterator, Sequence
from itertools import chain, islice

from content.tree import Document
from formats.format import Assets, Format, Made, Options, Progress
from formats.voices.here import missing
from formats.writers._daisy_content import Words
from formats.writers._daisy_ncc import ncc
from formats.writers._daisy_pages import CONTENT, MASTER, NCC, About, about, part_name
from formats.writers._daisy_pictures import Pictures
from formats.writers._daisy_smil import clips_of, master_file, part_file, places_in
from formats.writers._file_names import plain_name
from formats.writers._matter import ready
from formats.writers._recorded import recorded
from formats.writers._sentences import markable
from formats.writers._sound_parts import Part, parts_of
from formats.writers._sound_recording import Recording
from formats.writers._sound_tags import Label, tag
from formats.writers._sound_tape import whole
from formats.writers._zip_stored import stored

_ID = re.compile(r' id="([^"]+)"')


def write(document: Document, options: Options, assets: Assets, progress: Progress) -> Made:
    """Return the book as a ZIP of one folder. Raises `CannotMake` without a voice or a picture."""
    document = markable(ready(document))
    recording = recorded(document, options, assets, progress)
    pictures = Pictures(assets)
    words = Words(document, recording, pictures.address).write()
    parts = parts_of(recording, document.title)
    named, master = about(document), master_file(about(document), parts).encode()
    # The way in, the words, two files for each part, the pictures and the list of parts.
    count = 3 + 2 * len(parts) + len(pictures.files)
    listed = chain(
        ((NCC, ncc(document, named, parts, count).encode()), (CONTENT, words.encode())),
        # One part at a time is in memory.
        _sound(named, _label(document), parts, recording, set(_ID.findall(words))),
        pictures.files.items(),
        ((MASTER, master),),
    )
    folder = plain_name(document.title) or "book"
    data = stored((f"{folder}/{name}", content) for name, content in listed)
    return Made(data, seconds=sum(part.seconds for part in parts))


def _label(document: Document) -> Label:
    return Label(title=document.title, artist=document.group, language=document.language)


def _sound(
    named: About, label: Label, parts: Sequence[Part], recording: Recording, there: set[str]
) -> Iterator[tuple[str, bytes]]:
    """Yield the SMIL file and the MP3 of every part."""
    places = iter(places_in(recording.timings, there))
    elapsed = 0.0
    for part in parts:
        clips = clips_of(part, tuple(islice(places, len(part.timings))))
        smil = part_file(named, part, clips, elapsed)
        elapsed += part.seconds
        yield f"{part_name(part.number)}.smil", smil.encode()
        yield f"{part_name(part.number)}.mp3", whole(chain((tag(label, part.seconds),), part.sound))


FORMAT = Format(
    id="daisy",
    label="DAISY talking book",
    suffix=".zip",
    media_type="application/zip",
    version=10,
    kinds=frozenset({"standard", "easy_read"}),
    write=write,
    missing=missing,
    on_request=True,
    options=("speed", "voice"),
)
