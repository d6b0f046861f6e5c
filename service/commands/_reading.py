"""Reads a file given to a command: the document tree and its pictures."""

from argparse import ArgumentParser
from dataclasses import replace
from pathlib import Path
from typing import Any

from formats.readers import Brought, CannotRead, read
from formats.readers.typed_lists import with_lists
from service.commands.command import CommandFailed
from service.web.limits import UPLOAD


def add_file(parser: ArgumentParser) -> None:
    """Add the argument that names the file."""
    parser.add_argument(
        "file", type=Path, metavar="FILE", help="Word, OpenDocument, web page, Markdown or text"
    )


def add_json(parser: ArgumentParser) -> None:
    """Add the switch for output that programs read."""
    parser.add_argument(
        "--json", action="store_true", help="print JSON: see docs/running/command.md"
    )


def read_file(path: Path) -> Brought:
    """Return what the file holds. Raises CommandFailed with what to do."""
    try:
        if path.stat().st_size > UPLOAD:
            raise CommandFailed(f"{path.name} is too big. A file can have 10 MB.")
        return _with_lists(read(path.read_bytes(), path.name))
    except OSError as error:
        raise CommandFailed(f"{path.name} cannot be opened: {error.strerror}.") from error
    except CannotRead as error:
        raise CommandFailed(f"{path.name}: {error}") from error


def _with_lists(brought: Brought) -> Brought:
    """Return it with typed lists made real: nobody is there to ask, and a notice says so."""
    document = brought.document
    blocks = with_lists(document.blocks, brought.understood.likely_lists)
    return replace(brought, document=replace(document, blocks=blocks))


def not_brought(brought: Brought) -> dict[str, Any]:
    """Return what the file holds that the document does not, and what to look at, for JSON."""
    return {
        "left_out": [
            {
                "kind": each.kind,
                "count": each.count,
                "words": each.words,
                "examples": list(each.examples),
            }
            for each in brought.left_out
        ],
        "notices": [{"kind": each.kind, "words": each.words} for each in brought.notices],
    }
