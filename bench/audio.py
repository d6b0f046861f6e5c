"""Speech and MP3 against the bare library in the same run: one table, one line of JSON.

Run: python bench/audio.py
"""

import ctypes
import json
import multiprocessing
import os
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from content.segments import spans_of
from content.tree import Document, Heading, Paragraph, Run
from formats.format import Options, no_progress
from formats.writers.audio import FORMAT

WORDS_A_PAGE = 400
PAGES = (1, 5)
ROUNDS = 3

PARAGRAPH = (
    "We want good care for everyone in our area. Last year we asked 250 people what they need. "
    "Many people told us that it is hard to get a visit. Some people said that letters are too "
    "long. They could not read them. We think that this is not fair. You can ring us on "
    "01632 960 001 from 10am to 4pm. A taxi costs £12.50. We meet again on 3 March 2026. "
)


def text(pages: int) -> str:
    """Return this many pages of words."""
    return PARAGRAPH * round(pages * WORDS_A_PAGE / len(PARAGRAPH.split()))


def document(pages: int) -> Document:
    """Return the same words as a document with a heading on each page."""
    blocks: list[Heading | Paragraph] = []
    for page in range(pages):
        blocks.append(Heading(f"h{page}", 1, (Run(f"Part {page + 1}"),)))
        blocks.append(Paragraph(f"p{page}", (Run(text(1)),)))
    return Document("What we plan", "en", tuple(blocks), group="The Group")


class NoPictures:
    """A recording asks for none."""

    def picture(self, key: str) -> bytes:
        raise KeyError(key)


def ours(pages: int) -> float:
    """Make the whole file. Returns its length in seconds."""
    return FORMAT.write(document(pages), Options(), NoPictures(), no_progress).seconds


def bare(pages: int) -> float:
    """Speak the raw words through the C library, sentence by sentence, and code them."""
    import espeakng_loader
    import lameenc

    library = ctypes.CDLL(espeakng_loader.get_library_path())
    data = Path(espeakng_loader.get_data_path()).parent
    library.espeak_Initialize(2, 200, str(data).encode(), 0)
    library.espeak_SetVoiceByName(b"gmw/en")
    library.espeak_SetParameter(1, 131, 0)
    encoder = lameenc.Encoder()
    encoder.set_channels(1)
    encoder.set_in_sample_rate(22_050)
    encoder.set_bit_rate(48)
    encoder.set_quality(5)
    encoder.silence()
    chunks: list[bytes] = []

    @ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p)
    def take(wave: int, count: int, _events: int) -> int:
        if wave and count > 0:
            chunks.append(ctypes.string_at(wave, count * 2))
        return 0

    library.espeak_SetSynthCallback(take)
    words, size = text(pages), 0
    for start, end in spans_of(words, "en"):
        said = words[start:end].encode()
        library.espeak_Synth(said, ctypes.c_size_t(len(said) + 1), 0, 1, 0, 1, None, None)
        sound = b"".join(chunks)
        chunks.clear()
        size += len(sound)
        encoder.encode(sound)
    encoder.flush()
    return size / 2 / 22_050


def _measured(work: Callable[[int], float], pages: int, answer: "multiprocessing.Queue") -> None:
    started = time.perf_counter()
    seconds = work(pages)
    wall = time.perf_counter() - started
    both = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    mine, child = both
    cpu = mine.ru_utime + mine.ru_stime + child.ru_utime + child.ru_stime
    answer.put(
        {
            "wall": wall,
            "cpu": cpu,
            "sound": seconds,
            "memory_mb": mine.ru_maxrss / 1024,
            "voice_mb": child.ru_maxrss / 1024,
        }
    )


def measured(work: Callable[[int], float], pages: int) -> dict[str, float]:
    """Return the best of some rounds, each in a fresh process."""
    context = multiprocessing.get_context("spawn")
    rounds = []
    for _ in range(ROUNDS):
        answer = context.Queue()
        process = context.Process(target=_measured, args=(work, pages, answer))
        process.start()
        rounds.append(answer.get())
        process.join()
    return min(rounds, key=lambda one: one["cpu"])


def main() -> None:
    """Print the table and the JSON."""
    rows = []
    for pages in PAGES:
        mine, theirs = measured(ours, pages), measured(bare, pages)
        per_sound = (mine["cpu"] / mine["sound"]) / (theirs["cpu"] / theirs["sound"])
        rows.append(
            {"pages": pages, "ours": mine, "bare": theirs, "ratio": mine["cpu"] / theirs["cpu"]}
            | {"ratio_per_second_of_sound": per_sound}
        )
    print(f"{'pages':>5} {'sound s':>8} {'ours s':>7} {'bare s':>7} {'ratio':>6} {'worker MB':>10}")
    for row in rows:
        mine, theirs = row["ours"], row["bare"]
        print(
            f"{row['pages']:>5} {mine['sound']:>8.0f} {mine['cpu']:>7.2f} {theirs['cpu']:>7.2f} "
            f"{row['ratio']:>6.2f} {mine['memory_mb']:>6.0f}+{mine['voice_mb']:.0f}"
        )
    print("Seconds are of processor time, start of the processes included.")
    print(json.dumps({"bench": "audio", "cores": os.cpu_count(), "rows": rows}))


if __name__ == "__main__":
    main()
