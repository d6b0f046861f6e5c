"""A lexicon that somebody brings: what we gave away comes back, and nothing harmful does."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from formats.readers import CannotRead, read_lexicon
from formats.voices.pls import NAMESPACE, pls
from formats.voices.respelt import respelt

LINES = (respelt("EHCP", "E H C P", "en"), respelt("<tea> & co", "tee and co", "en"))
LAUGHS = b"""<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>
<lexicon version="1.0" xmlns="%s" alphabet="ipa" xml:lang="en">
<lexeme><grapheme>&b;</grapheme><alias>&b;</alias></lexeme></lexicon>"""
NESTED = b"<lexicon xmlns='%s'>" + b"<lexeme>" * 5_000


def test_what_was_taken_away_comes_back_as_it_was() -> None:
    assert read_lexicon(pls(LINES, "en")) == LINES


@pytest.mark.parametrize(
    "data",
    [
        b"no lexicon at all",
        b"<lexicon/>",
        LAUGHS % NAMESPACE.encode(),
        NESTED % NAMESPACE.encode(),
        pls(tuple(respelt(f"w{number}", "w", "en") for number in range(2_001)), "en"),
        b"",
    ],
)
def test_a_harmful_lexicon_is_refused_in_words(data: bytes) -> None:
    with pytest.raises(CannotRead) as refused:
        read_lexicon(data)
    assert str(refused.value).endswith(".")


def test_the_command_says_words_as_the_lexicon_has_them(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Ask for your EHCP.", encoding="utf-8")
    (tmp_path / "a.pls").write_bytes(pls((respelt("EHCP", "a plan " * 9, "en"),), "en"))
    seconds = []
    for more in ([], ["--say-like", str(tmp_path / "a.pls")]):
        made = subprocess.run(
            [
                *(sys.executable, "-m", "service.cli", "make", str(tmp_path / "a.txt"), "--json"),
                *("--out", str(tmp_path), "--format", "audio", *more),
            ],
            capture_output=True,
            check=True,
        )
        seconds.append(json.loads(made.stdout)["files"][0]["seconds"])
    assert seconds[1] > seconds[0] + 2
