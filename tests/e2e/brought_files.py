"""Files as people bring them, made here by the tools that make such files."""

import zipfile
from pathlib import Path

import docx

MARKDOWN = "# Our garden\n\nEveryone can dig.\n\n- spades\n- gloves\n"
TEXT = "Our garden\n\nEveryone can dig.\n\n- spades\n- gloves\n"
ODT = """<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3">
<office:body><office:text><text:h text:outline-level="1">Our garden</text:h>
<text:p>Everyone can dig.</text:p><text:list><text:list-item><text:p>spades</text:p>
</text:list-item></text:list></office:text></office:body></office:document-content>"""
MANIFEST = """<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
 manifest:version="1.3"><manifest:file-entry manifest:full-path="/"
 manifest:media-type="application/vnd.oasis.opendocument.text"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
</manifest:manifest>"""


def make(folder: Path, suffix: str) -> Path:
    """Make the document of the garden as a file of that kind, and return where it is."""
    path = folder / f"garden.{suffix}"
    if suffix == "docx":
        _word(path)
    elif suffix == "odt":
        _open_document(path)
    else:
        path.write_text(MARKDOWN if suffix == "md" else TEXT)
    return path


def _word(path: Path) -> None:
    document = docx.Document()
    document.add_heading("Our garden", 1)
    document.add_paragraph("Everyone can dig.")
    for thing in ("spades", "gloves"):
        document.add_paragraph(thing, style="List Bullet")
    table = document.add_table(rows=2, cols=2)
    for cell, words in zip(
        (cell for row in table.rows for cell in row.cells),
        ("Day", "Who", "Monday", "Ruth"),
        strict=True,
    ):
        cell.text = words
    document.save(str(path))


def _open_document(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        packed.writestr("content.xml", ODT)
        packed.writestr("META-INF/manifest.xml", MANIFEST)
