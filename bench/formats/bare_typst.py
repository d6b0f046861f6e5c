"""The bare typst: the same words and pictures, untagged, with nothing of ours around them."""

import json
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

import fontpkg
import typst

from bench.formats.told import told
from content.tree import Document, Heading, ListBlock, Picture, Point, Table, plain, texts
from formats.format import Assets
from formats.writers._picture_bytes import picture_bytes

SOURCE = """#let d = json(bytes(sys.inputs.data))
#set text(font: ("Noto Sans", "IBM Plex Sans Arabic"), size: d.size * 1pt, lang: d.lang)
#text(size: 2em, d.title)
#outline()
#for b in d.blocks {
  if b.kind == "heading" { heading(level: b.level, b.words.join()) }
  else if b.kind == "list" { list(..b.words) }
  else if b.kind == "table" { table(columns: b.columns, ..b.words) }
  else {
    if b.file != none { image(b.file, width: 5cm) }
    for words in b.words { par(words) }
  }
}"""
_TIMES = count()
"""Each time another title, or typst would answer from what it remembers."""


def bare_pdf(document: Document, pictures: Assets) -> bytes:
    """The document by typst alone, in the size of our own layouts."""
    size = 16 if document.kind == "easy_read" else 14
    with TemporaryDirectory() as folder:
        main = Path(folder) / "main.typ"
        main.write_text(SOURCE)
        data = _values(document, pictures, Path(folder)) | {"size": size}
        fonts = [str(fontpkg.path(name).parent) for name in ("Noto Sans", "IBM Plex Sans Arabic")]
        made = typst.compile(
            str(main),
            root=folder,
            font_paths=fonts,
            ignore_system_fonts=True,
            sys_inputs={"data": json.dumps(data)},
            format="pdf",
        )
    return bytes(made)


def _values(document: Document, pictures: Assets, folder: Path) -> dict[str, object]:
    blocks = []
    for block in told(document):
        values: dict[str, object] = {"kind": "words", "file": None, "words": texts(block)}
        match block:
            case Heading():
                values |= {"kind": "heading", "level": block.level}
            case ListBlock():
                values |= {"kind": "list"}
            case Table():
                words = [plain(cell) for row in block.rows for cell in row]
                values |= {"kind": "table", "columns": len(block.rows[0]), "words": words}
            case Picture() | Point() if block.image:
                suffix = {"image/svg+xml": ".svg", "image/png": ".png"}
                name = f"{block.image.key[:32]}{suffix.get(block.image.media_type, '.jpg')}"
                (folder / name).write_bytes(picture_bytes(block.image, pictures))
                values |= {"file": name}
        blocks.append(values)
    title = f"{document.title} {next(_TIMES)}"
    return {"title": title, "lang": document.language[:2], "blocks": blocks}
