"""The product in a process of its own: python -m bench.audio.ours speech|mp3|edited PAGES.

`kind PAGES FORMAT FOLDER` makes another kind of file of sentences that FOLDER keeps.
"""

import json
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.audio.cost import processor, told
from bench.audio.documents import document
from content.languages import all_languages
from formats.format import Options, no_progress
from formats.voices.speaker import Speaker
from formats.voices.voice import RATE
from formats.writers import all_formats
from formats.writers.audio import FORMAT
from service.store.files import Files
from service.store.shelf import Shelf


def speech(lines: Path) -> None:
    """Speak the lines of a document, and do nothing with the sound."""
    said, *_ = json.loads(lines.read_text("utf-8"))
    # As they are where the service speaks: the words to say came from them.
    all_languages()
    start = processor()
    with Speaker() as voice:
        size = sum(voice.speak(text, known, "normal").samples.size for text, known in said)
    told(processor() - start, size / RATE)


def recording(pages: int, *, edited: bool) -> None:
    """Make the whole file; and again after one sentence was changed."""
    with TemporaryDirectory() as folder:
        shelf = Shelf.of(Files(Path(folder)))
        start = processor()
        seconds = FORMAT.write(document(pages), Options(), shelf, no_progress).seconds
        first = processor() - start
        if edited:
            FORMAT.write(document(pages, changed=True), Options(), shelf, no_progress)
        told(first, seconds, again=processor() - start - first)


def kind_of_file(pages: int, name: str, folder: Path) -> None:
    """Make one kind of file; what is kept in the folder need not be spoken again."""
    start = processor()
    made = all_formats()[name].write(
        document(pages), Options(), Shelf.of(Files(folder)), no_progress
    )
    told(processor() - start, made.seconds)


def main() -> None:
    kind, what, *more = sys.argv[1:]
    if kind == "speech":
        speech(Path(what))
    elif kind == "kind":
        kind_of_file(int(what), more[0], Path(more[1]))
    else:
        recording(int(what), edited=kind == "edited")


if __name__ == "__main__":
    main()
