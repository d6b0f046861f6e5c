"""A lexicon that somebody brings: what we gave away comes back, and nothing harmful does."""

import json
from pathlib import Path

import pytest

from formats.readers import CannotRead, Lexicon, read_lexicon
from formats.voices.pls import NAMESPACE, pls
from formats.voices.respelt import respelt
from service.cli import main

LINES = (respelt("EHCP", "E H C P", "en"), respelt("<tea> & co", "tee and co", "en"))
LAUGHS = b"""<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>
<lexicon version="1.0" xmlns="%s" alphabet="ipa" xml:lang="en">
<lexeme><grapheme>&b;</grapheme><alias>&b;</alias></lexeme></lexicon>"""
NESTED = b"<lexicon xmlns='%s'>" + b"<lexeme>" * 5_000


def test_what_was_taken_away_comes_back_as_it_was() -> None:
    assert read_lexicon(pls(LINES, "en")) == Lexicon(LINES, 0)


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


def test_the_command_says_words_as_the_lexicon_has_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.txt").write_text("Ask for your EHCP.", encoding="utf-8")
    (tmp_path / "a.pls").write_bytes(pls((respelt("EHCP", "a long plan " * 20, "en"),), "en"))
    given = ["make", str(tmp_path / "a.txt"), "--say-like", str(tmp_path / "a.pls")]
    assert main([*given, "--json", "--out", str(tmp_path), "--format", "audio"]) == 0
    made = json.loads(capsys.readouterr().out)["files"][0]
    assert made["seconds"] > 25


def test_the_command_says_how_many_lines_of_a_lexicon_it_cannot_say(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.txt").write_text("Ask for your EHCP.", encoding="utf-8")
    line = b"<lexeme><grapheme>PIP</grapheme><phoneme>p</phoneme></lexeme></lexicon>"
    listed = pls((respelt("EHCP", "a plan", "en"),), "en").replace(b"</lexicon>", line)
    (tmp_path / "a.pls").write_bytes(listed)
    given = ["make", str(tmp_path / "a.txt"), "--say-like", str(tmp_path / "a.pls")]
    assert main([*given, "--out", str(tmp_path), "--format", "plain-text"]) == 0
    assert (
        "1 line of your list of sayings was left out: we cannot say it." in capsys.readouterr().out
    )


def test_the_command_says_what_is_wrong_with_a_lexicon(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.txt").write_text("Ask for your EHCP.", encoding="utf-8")
    given = ["make", str(tmp_path / "a.txt"), "--out", str(tmp_path), "--say-like"]
    assert main([*given, str(tmp_path / "a.txt")]) != 0
    assert "damaged" in capsys.readouterr().err
    assert main([*given, str(tmp_path / "none.pls")]) != 0
