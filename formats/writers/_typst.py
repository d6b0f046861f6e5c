"""The door to typst: values in, one tagged PDF out. Words travel as JSON, never as source."""

import json
from collections.abc import Mapping
from datetime import datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import typst

from formats.format import CannotMake, Made
from formats.writers._glyphs import font_files

_TEMPLATE = Path(__file__).parent / "_typst" / "document.typ"


@cache
def _fonts() -> typst.Fonts:
    """Only our own fonts, so that a file looks the same on every machine."""
    return typst.Fonts(
        include_system_fonts=False,
        include_embedded_fonts=False,
        font_paths=[path.parent for path in font_files()],
    )


def make_pdf(values: Mapping[str, object], pictures: Mapping[str, bytes], made: datetime) -> Made:
    """Return a PDF/UA-1 and PDF/A-2a file and its pages.

    `pictures` are bytes by file name, as the values name them; `made` is the date in the file.
    Raises CannotMake where typst refuses, which a picture that is no picture makes it do.
    """
    with TemporaryDirectory() as folder:
        source = Path(folder) / _TEMPLATE.name
        source.write_bytes(_TEMPLATE.read_bytes())
        for name, data in pictures.items():
            (Path(folder) / name).write_bytes(data)
        compiler = typst.Compiler(
            source,
            root=folder,
            font_paths=_fonts(),
            ignore_system_fonts=True,
            sys_inputs={"data": json.dumps(values, ensure_ascii=False)},
        )
        return _compiled(compiler, made)


def _compiled(compiler: typst.Compiler, made: datetime) -> Made:
    try:
        data = compiler.compile(format="pdf", pdf_standards=["ua-1", "a-2a"], timestamp=made)
        pages = json.loads(compiler.query("<pages>", field="value", one=True))
    except typst.TypstError as refusal:
        raise CannotMake(_plain_reason(str(refusal))) from refusal
    assert isinstance(data, bytes)  # noqa: S101  # narrows: only PNG and SVG come as lists
    return Made(data, pages=int(pages))


def _plain_reason(refusal: str) -> str:
    if "image" in refusal or "SVG" in refusal:
        return (
            "One of the pictures is broken. "
            "Choose that picture again, then make the PDF again. Your words are safe."
        )
    return (
        "We could not make the PDF of this document. "
        "Choose Word or the web page for now. Your words are safe."
    )
