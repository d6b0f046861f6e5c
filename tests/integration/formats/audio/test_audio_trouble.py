"""Recordings in trouble: a voice killed while it speaks, no memory, a full disk, two at once."""

import os
import resource
import signal
import subprocess
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import asdict, replace
from pathlib import Path
from time import monotonic

import numpy as np
import pytest
from golden.documents import assets

from content.tree import Document, Heading, Paragraph, Run
from formats.format import CannotMake, Options, no_progress
from formats.voices._child import Child
from formats.voices.engines.espeak import ENGINE
from formats.voices.script import script
from formats.voices.speaker import Speaker
from formats.voices.voice import VoiceFailed
from formats.writers._sound import Part
from formats.writers._sound_tape import Tape
from formats.writers.audio import FORMAT
from service.jobs.maker import Maker, MakingFailed
from service.store import frozen
from service.store.files import Files

LONG = "We will write to you, and we will ring you, before the next meeting " * 8
SMALL = 2**15
"""Bytes of a file in which a sentence fits, and a recording does not."""
CROWDED = 2**23
"""Bytes of memory in which Python starts, and the voice does not."""


def test_a_voice_that_is_killed_in_the_middle_of_a_sentence_says_it_again_whole() -> None:
    with Speaker() as speaker:
        whole = speaker.speak(LONG, "gmw/en", "normal").samples
        first = speaker.pid
        # It has been asked, and has not answered, when it dies.
        os.kill(first, signal.SIGSTOP)
        death = threading.Timer(0.3, os.kill, (first, signal.SIGKILL))
        death.start()
        again = speaker.speak(LONG, "gmw/en", "normal").samples
        death.join()
        assert speaker.pid != first
    assert np.array_equal(whole, again)


@contextmanager
def struck(which: Callable[[], Iterable[int]], signal_sent: int) -> Iterator[set[int]]:
    """Send the signal to every child that `which` finds, until the end. Yields those it met."""
    met: set[int] = set()
    over = threading.Event()

    def strike() -> None:
        while not over.wait(0.002):
            for child in {*which()} - met - {0}:
                with suppress(ProcessLookupError):
                    os.kill(child, signal_sent)
                met.add(child)

    striking = threading.Thread(target=strike)
    striking.start()
    try:
        yield met
    finally:
        over.set()
        striking.join()


def test_a_voice_that_hangs_twice_on_one_sentence_is_ended_at_its_limit() -> None:
    with Speaker(seconds=0.5) as speaker, struck(lambda: [speaker.pid], signal.SIGSTOP) as met:
        began = monotonic()
        with pytest.raises(VoiceFailed, match="failed twice"):
            speaker.speak(LONG, "gmw/en", "normal")
        assert 1.0 <= monotonic() - began < 5.0
    assert len(met) == 2
    for child in met:
        with pytest.raises(ProcessLookupError):
            os.kill(child, 0)


def voices_of_this_process() -> Iterator[int]:
    """Yield the children of this process that speak."""
    for place in Path("/proc").glob("[0-9]*"):
        with suppress(OSError, IndexError):
            parent = int((place / "stat").read_text().rpartition(") ")[2].split()[1])
            if parent == os.getpid() and b"voices/child/" in (place / "cmdline").read_bytes():
                yield int(place.name)


def test_a_voice_that_fails_twice_is_told_in_plain_words() -> None:
    spoken = Document("Our plan", "en", (Paragraph("p", (Run(LONG * 40),)),))
    with (
        struck(voices_of_this_process, signal.SIGKILL) as met,
        pytest.raises(CannotMake, match=r"^The voice stopped working. Try again later. Nothing is"),
    ):
        FORMAT.write(spoken, Options(), assets(), no_progress)
    assert len(met) >= 2


def test_a_file_that_takes_too_long_is_told_in_plain_words(tmp_path: Path) -> None:
    key = Files(tmp_path).put(frozen.freeze(document(1)))
    with (
        closing(Maker(tmp_path)) as maker,
        pytest.raises(MakingFailed, match="Making this file took too long") as told,
    ):
        maker.make(key, "audio", asdict(Options()), lambda _share: True, limit=0.0)
    # The group may order it again.
    assert not told.value.for_good
    assert [path.name for path in tmp_path.glob("??/*")] == [key]


def test_a_voice_that_wants_more_memory_than_it_may_have_ends_alone() -> None:
    crowded = replace(ENGINE, limits=replace(ENGINE.limits, memory=CROWDED))
    with closing(Child(crowded, 10.0)) as child, pytest.raises((EOFError, OSError)):
        child.ask("Hello.", "gmw/en", 130)


def test_three_languages_in_one_paragraph_are_each_said_with_their_own_voice() -> None:
    runs = (Run("Hello. "), Run("Bore da. ", language="cy"), Run("مرحبا.", language="ar"))
    said = script(Document("", "en", (Paragraph("p", runs),)))
    voices = [each.voice for each in said if each.block_id == "p"]
    assert voices == ["gmw/en", "cel/cy", "sem/ar"]


def document(number: int) -> Document:
    words = f"This is document {number}. It is short, and no other says {number * 7}."
    blocks = (Heading("h", 1, (Run(f"Part {number}"),)), Paragraph("p", (Run(words),)))
    return Document(f"Plan {number}", "cy" if number % 3 == 0 else "en", blocks)


def recorded(folder: Path, trees: list[str]) -> Iterator[str]:
    """Yield where each recording lies: the sha256 of its bytes."""
    with closing(Maker(folder)) as maker:
        for tree in trees:
            options = asdict(Options())
            yield maker.make(tree, "audio", options, lambda _share: True).artefact_key


def test_ten_documents_on_two_makers_are_the_same_bytes_as_one_after_the_other(
    tmp_path: Path,
) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    trees = [frozen.freeze(document(number)) for number in range(10)]
    keys = [Files(one).put(tree) for tree in trees]
    assert keys == [Files(two).put(tree) for tree in trees]
    in_order = list(recorded(one, keys))
    at_once: dict[int, list[str]] = {}
    threads = [
        threading.Thread(
            target=lambda at=at: at_once.update({at: list(recorded(two, keys[at::2]))})
        )
        for at in (0, 1)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(in_order)) == 10
    assert (at_once[0], at_once[1]) == (in_order[::2], in_order[1::2])


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Yield a folder on a disk of 128 kB, where this machine lets us make one."""
    place = tmp_path / "small"
    place.mkdir()
    order = ["mount", "-t", "tmpfs", "-o", "size=128k", "tmpfs", str(place)]
    if os.geteuid() or subprocess.run(order, capture_output=True, check=False).returncode:
        pytest.skip("a small disk needs root; the limit on the size of files was tried instead")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


def only_the_document(folder: Path, key: str) -> bool:
    return [path.name for path in folder.glob("??/*")] == [key] and not [*folder.rglob("part-*")]


def test_a_full_disk_is_told_in_plain_words_and_leaves_no_half_file(small_disk: Path) -> None:
    folder = small_disk / "files"
    key = Files(folder).put(frozen.freeze(document(1)))
    with pytest.raises(MakingFailed, match="There is no room to keep the file") as told:
        list(recorded(folder, [key]))
    assert told.value.no_room
    assert only_the_document(folder, key)


@pytest.fixture
def small_files() -> Iterator[None]:
    """No process that is started meanwhile may write a file of more than 32 kB. Needs no rights."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (SMALL, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.usefixtures("small_files")
def test_a_file_that_cannot_be_kept_is_told_in_plain_words_and_leaves_no_half(
    tmp_path: Path,
) -> None:
    key = Files(tmp_path).put(frozen.freeze(document(1)))
    with pytest.raises(MakingFailed, match="could not be read or written"):
        list(recorded(tmp_path, [key]))
    assert only_the_document(tmp_path, key)


@pytest.mark.usefixtures("small_files")
def test_a_tape_that_finds_no_room_says_so_and_then_goes_in_silence() -> None:
    tape = Tape()
    last = Part(bytes(1000), 100)
    for _ in range(SMALL // 1000):
        tape.read(tape.add(last))
    with pytest.raises(OSError, match="too large"):
        tape.read(tape.add(last))
    # What goes wrong where nobody can be told is an error here: see the settings of pytest.
    del tape
