"""The words of the pages in Welsh: collected from the code, and made ready to be shown.

`python -m service.catalogues` makes what is out of date and says nothing.
`python -m service.catalogues update` collects the words anew; new ones wait for a translator.
"""

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TypeAlias

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from service.web.said_elsewhere import everything

ROOT = Path(__file__).resolve().parents[1]
LOCALES = ROOT / "service" / "locales"
WELSH = LOCALES / "cy" / "LC_MESSAGES" / "messages.po"

METHODS = [("service/**.py", "python"), ("templates/**.html", "jinja2")]
Found: TypeAlias = tuple[str, int, str | tuple[str, ...], list[str], str | None]
"""File, line, words, notes to translators and context."""
KEYWORDS: dict[str, tuple[int | tuple[int, str], ...] | None] = {
    "_": None,
    "gettext": None,
    "ngettext": (1, 2),
    "lazy_gettext": None,
}


def collected(root: Path = ROOT) -> Catalog:
    """Return every string of the pages, with the files where it stands and notes to translators."""
    found = Catalog(project="Share the Pen", charset="utf-8")
    for file, _line, words, notes, context in _extracted(root):
        found.add(words, locations=[(file, 0)], auto_comments=notes, context=context)
    for words in everything():
        found.add(words, locations=[("service/web/said_elsewhere.py", 0)])
    return found


def read(path: Path = WELSH) -> Catalog:
    """Return a catalogue as translators left it."""
    with path.open("rb") as file:
        return read_po(file, locale=path.parents[1].name, abort_invalid=True)


def update(path: Path = WELSH, root: Path = ROOT) -> None:
    """Bring the catalogue to the strings of today. Nothing is guessed: what is new is empty."""
    catalogue = read(path)
    catalogue.update(collected(root), no_fuzzy_matching=True, update_creation_date=False)
    catalogue.obsolete.clear()
    with path.open("wb") as file:
        write_po(file, catalogue, width=100, sort_output=True, include_lineno=False)


def compile_stale(locales: Path = LOCALES) -> list[Path]:
    """Make each .mo that is missing or older than its .po; return those made."""
    made = []
    for source in sorted(locales.glob("*/LC_MESSAGES/*.po")):
        target = source.with_suffix(".mo")
        if not target.is_file() or target.stat().st_mtime < source.stat().st_mtime:
            _compile(source, target)
            made.append(target)
    return made


def _extracted(root: Path) -> Iterator[Found]:
    yield from extract_from_dir(
        root,
        METHODS,
        {"**.html": {"extensions": "jinja2.ext.i18n", "silent": "false"}},
        KEYWORDS,
        comment_tags=("Translators:",),
        strip_comment_tags=True,
        directory_filter=lambda folder: _is_ours(Path(folder).relative_to(root)),
    )


def _is_ours(folder: Path) -> bool:
    """Only these folders are walked: the rest holds packages, data and tests."""
    return folder.parts[:1] in {("service",), ("templates",)} and "static" not in folder.parts


def _compile(source: Path, target: Path) -> None:
    beside = target.with_suffix(f".{os.getpid()}")
    with beside.open("wb") as file:
        write_mo(file, read(source))
    beside.replace(target)


def main(arguments: list[str]) -> int:
    """Collect where asked to, then make what is out of date."""
    if arguments == ["update"]:
        update()
    elif arguments:
        sys.stderr.write("Use: python -m service.catalogues [update]\n")
        return 2
    compile_stale()
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
