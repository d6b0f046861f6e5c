"""Opens each kind of published file with a tool that is not ours."""

import subprocess
import zipfile
from io import BytesIO
from pathlib import Path

import docx
from lxml import etree

from formats.readers._sound_decoding import mp3_pieces
from formats.voices.voice import RATE


def check(path: Path, words: str) -> None:
    """Hold that a tool of others opens the file and finds the words in it."""
    by_suffix = {".docx": _word, ".pdf": _pdf, ".mp3": _sound, ".html": _text}
    by_suffix |= {".txt": _text, ".md": _text}
    packed = {".epub": ".xhtml", ".odt": "content.xml"}
    if path.suffix in packed:
        _packed(path, words, packed[path.suffix])
    elif path.suffix in {".brf", ".pef"}:
        assert path.stat().st_size > 100, "braille has no letters to look for"
    else:
        by_suffix[path.suffix](path, words)


def _word(path: Path, words: str) -> None:
    data = path.read_bytes()
    assert zipfile.ZipFile(BytesIO(data)).testzip() is None
    said = "\n".join(one.text for one in docx.Document(BytesIO(data)).paragraphs)
    assert words in said


def _pdf(path: Path, words: str) -> None:
    said = subprocess.run(["pdftotext", path, "-"], capture_output=True, text=True, check=True)
    assert words in " ".join(said.stdout.split())
    about = subprocess.run(["pdfinfo", path], capture_output=True, text=True, check=True)
    assert "Tagged:          yes" in about.stdout


def _sound(path: Path, _words: str) -> None:
    assert sum(piece.size for piece in mp3_pieces(path.read_bytes())) > 2 * RATE


def _packed(path: Path, words: str, ending: str) -> None:
    """Look for the words in the parts of the zip whose names end so, without their tags."""
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        parts = [archive.read(name) for name in archive.namelist() if name.endswith(ending)]
    said = " ".join(str(text) for part in parts for text in etree.fromstring(part).itertext())
    assert words in " ".join(said.split())


def _text(path: Path, words: str) -> None:
    assert words in path.read_text(encoding="utf-8")
