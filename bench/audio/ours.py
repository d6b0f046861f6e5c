"""The product in a process of its own: python -m bench.audio.ours speech|mp3|edited PAGES."""

import json
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.audio.cost import processor, told
from bench.audio.documents import document
from formats.format import Options, no_progress
from formats.voices.speaker import Speaker
from formats.voices.voice import RATE
from formats.writers.audio import FORMAT
from service.store.files import Files
from service.store.shelf import Shelf


def speech(lines: Path) -> None:
    """Speak the lines of a document, and do nothing with the sound."""
    said, *_ = json.loads(lines.read_text("utf-8"))
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


def main() -> None:
    kind, what = sys.argv[1:3]
    if kind == "speech":
        speech(Path(what))
    else:
        recording(int(what), edited=kind == "edited")


if __name__ == "__main__":
    main()
