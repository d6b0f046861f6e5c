"""Recordings in trouble: a voice killed while it speaks, no memory, a full disk, two at once."""

import os
import signal
import subprocess
import threading
from collections.abc import Iterator
from contextlib import closing
from dataclasses import asdict, replace
from pathlib import Path

import numpy as np
import pytest

from content.tree import Document, Heading, Paragraph, Run
from formats.format import Options
from formats.voices._child import Child
from formats.voices.engines.espeak import ENGINE
from formats.voices.script import script
from formats.voices.speaker import Speaker
from service.jobs.maker import Maker, MakingFailed
from service.store import frozen
from service.store.files import Files

LONG = "We will write to you, and we will ring you, before the next meeting " * 8
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
        pytest.skip("only the administrator of a machine can make a small disk")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


def test_a_full_disk_is_told_in_plain_words_and_leaves_no_half_file(small_disk: Path) -> None:
    folder = small_disk / "files"
    key = Files(folder).put(frozen.freeze(document(1)))
    with pytest.raises(MakingFailed, match="There is no room to keep the file") as told:
        list(recorded(folder, [key]))
    assert told.value.no_room
    assert [path.name for path in folder.glob("??/*")] == [key]
    assert not list(folder.rglob("part-*"))
