"""`sharethepen make`: every format from one file, with no server running."""

import json
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from content.coproduction.preferences import BRAILLE_CELLS, BRAILLE_GRADES, BRAILLE_LINES
from content.easy_read import to_document
from content.tree import Document
from formats.access.length import length_words
from formats.format import Assets, CannotMake, Format, Options, no_progress
from formats.passport import Row
from formats.readers import Brought, CannotRead, LeftOut, read_lexicon
from formats.writers import all_formats
from service.commands._drafting import drafted, from_json
from service.commands._reading import add_file, add_json, not_brought, read_file
from service.commands.command import DONE, NOT_DONE, WRONG_USE, Command, CommandFailed
from service.proving import prove
from service.store.kept import Kept

_IF_ANY = ("warning", "passport")
"""Left out of what is told where there is none."""
_NO_FORMAT = "There is no format {}. Look at: sharethepen formats"


@dataclass(frozen=True, slots=True)
class Pictures(Assets):
    """The pictures of one file, by their sha256, and the sounds that its formats share."""

    by_key: Mapping[str, bytes]
    sounds: Kept

    def picture(self, key: str) -> bytes:
        """Return the bytes. Raises KeyError where there are none."""
        return self.by_key[key]

    def kept(self, key: str) -> bytes | None:
        """Return what another format of this run kept."""
        return self.sounds.get(key)

    def keep(self, key: str, data: bytes) -> None:
        """Keep the bytes for the other formats of this run."""
        self.sounds.put(key, data)


@dataclass(frozen=True, slots=True)
class Result:
    """One file that was made, or why it was not."""

    format: str
    path: str = ""
    bytes: int = 0
    pages: int = 0
    seconds: float = 0.0
    why_not: str = ""
    warning: str = ""
    """What people should know of a file that was made, such as that it is long."""
    passport: tuple[Row, ...] = ()
    """Empty unless it was asked for."""


def add_arguments(parser: ArgumentParser) -> None:
    """Add the arguments."""
    add_file(parser)
    parser.add_argument(
        "--out", type=Path, required=True, metavar="DIR", help="where to put the files"
    )
    parser.add_argument(
        "--format", action="append", metavar="ID", help="only this one; may be repeated"
    )
    parser.add_argument(
        "--easy-read", type=Path, metavar="EDITED.json", help="an edited easy-read draft"
    )
    parser.add_argument(
        "--say-like", type=Path, metavar="FILE.pls", help="how voices say words, as W3C PLS"
    )
    parser.add_argument("--print-size", type=int, default=18, choices=(16, 18, 20, 24, 28))
    parser.add_argument("--speed", default="normal", choices=("slow", "normal"))
    parser.add_argument("--braille-grade", type=int, default=2, choices=sorted(BRAILLE_GRADES))
    parser.add_argument("--braille-cells", type=int, default=40, choices=BRAILLE_CELLS)
    parser.add_argument("--braille-lines", type=int, default=25, choices=BRAILLE_LINES)
    parser.add_argument(
        "--passport", action="store_true", help="say what was proven about each file"
    )
    add_json(parser)


def run(arguments: Namespace) -> int:
    """Make the files and say what was made and what could not be."""
    wanted = all_formats()
    if strange := [each for each in arguments.format or () if each not in wanted]:
        print(_NO_FORMAT.format(strange[0]), file=sys.stderr)
        return WRONG_USE
    brought = _as_said(read_file(arguments.file), arguments.say_like)
    try:
        arguments.out.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory() as folder:
            sounds = Kept(Path(folder))
            results = list(_made(arguments, _wanted(arguments.format), brought, sounds))
    except OSError as error:
        raise CommandFailed(f"{arguments.out} cannot be written: {error.strerror}.") from error
    _tell(results, brought, as_json=arguments.json)
    return NOT_DONE if any(result.why_not for result in results) else DONE


def _as_said(brought: Brought, lexicon: Path | None) -> Brought:
    if lexicon is None:
        return brought
    try:
        found = read_lexicon(lexicon.read_bytes())
    except OSError as error:
        raise CommandFailed(f"{lexicon} cannot be opened: {error.strerror}.") from error
    except CannotRead as refused:
        raise CommandFailed(f"{lexicon}: {refused}") from refused
    left_out = (LeftOut("saying", found.left_out),) if found.left_out else ()
    return replace(
        brought,
        document=replace(brought.document, sayings=found.lines),
        left_out=(*brought.left_out, *left_out),
    )


def _wanted(ids: list[str] | None) -> tuple[Format, ...]:
    return tuple(each for each in all_formats().values() if not ids or each.id in ids)


def _made(
    arguments: Namespace, wanted: tuple[Format, ...], brought: Brought, sounds: Kept
) -> Iterator[Result]:
    document, pictures = brought.document, brought.pictures
    easy: Document | None = None
    options = Options(
        print_size=arguments.print_size,
        speed=arguments.speed,
        braille_grade=arguments.braille_grade,
        braille_cells=arguments.braille_cells,
        braille_lines=arguments.braille_lines,
    )
    for made_by in wanted:
        tree = document
        if "standard" not in made_by.kinds:
            if easy is None:
                easy, more = _easy_read(arguments.easy_read, document)
                pictures = {**pictures, **more}
            tree = easy
        yield _one(arguments, made_by, tree, options, Pictures(pictures, sounds))


def _easy_read(edited: Path | None, document: Document) -> tuple[Document, Mapping[str, bytes]]:
    if edited is not None:
        return from_json(edited, document)
    return to_document(drafted(document), document), {}


def _one(
    arguments: Namespace, made_by: Format, tree: Document, options: Options, assets: Pictures
) -> Result:
    if why_not := made_by.missing(tree.language):
        return Result(made_by.id, why_not=why_not)
    try:
        made = made_by.write(tree, options, assets, no_progress)
    except CannotMake as error:
        return Result(made_by.id, why_not=str(error))
    path = arguments.out / f"{arguments.file.stem}--{made_by.id}{made_by.suffix}"
    path.write_bytes(made.data)
    rows = prove(tree, made_by, made.data) if arguments.passport else ()
    return Result(
        made_by.id,
        str(path),
        len(made.data),
        made.pages,
        round(made.seconds, 2),
        warning="" if "standard" in made_by.kinds else length_words(made.pages),
        passport=rows,
    )


def _tell(results: list[Result], brought: Brought, *, as_json: bool) -> None:
    if as_json:
        files = [_plain(result) for result in results if not result.why_not]
        not_made = [{"format": r.format, "why": r.why_not} for r in results if r.why_not]
        told = {"files": files, "not_made": not_made, **not_brought(brought)}
        print(json.dumps(told, ensure_ascii=False, indent=2))
        return
    for words in (each.words for many in (brought.left_out, brought.notices) for each in many):
        print(words)
    for result in results:
        print(f"{result.format}: {result.why_not or result.path}")
        if result.warning:
            print(f"  {result.warning}")
        if result.passport:
            print(*_proven(result.passport), sep="\n")


def _plain(result: Result) -> dict[str, Any]:
    told = asdict(result)
    return {name: value for name, value in told.items() if value or name not in _IF_ANY}


def _proven(rows: tuple[Row, ...]) -> Iterator[str]:
    """Yield how many rules hold, what failed with how to mend it, and what to ask people."""
    yield f"  {sum(row.status == 'pass' for row in rows)} passed"
    for row in rows:
        if row.status == "fail":
            yield f"  not passed: {row.words} {row.mend}".rstrip()
    for row in rows:
        if row.status == "needs a person":
            yield f"  needs a person: {row.words} {row.mend}".rstrip()


COMMAND = Command(
    name="make",
    help="make every format from one file, with no server running",
    add_arguments=add_arguments,
    run=run,
)
