"""`sharethepen check`: what to look at in files and folders; a linter that needs no server."""

import json
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from content.checking import PROFILES
from content.checking.deep import SentenceParser
from content.checking.finding import RANK
from formats.readers import CannotRead
from service.commands import _check_access
from service.commands._check_files import files, shown
from service.commands._check_one import Checked, Rules, check_file
from service.commands._check_said import SPEECH
from service.commands._check_sarif import sarif
from service.commands._check_told import ending, lines, scores_told
from service.commands._check_words import words_from
from service.commands._drafting import parser as sentence_parser
from service.commands.command import DONE, WRONG_USE, Command, CommandFailed

FOUND = 1
"""The exit code where something was found at the level of --fail-on."""
NEVER = "never"


def add_arguments(parser: ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument(
        "paths",
        type=Path,
        nargs="+",
        metavar="PATH",
        help="files or folders: Word, OpenDocument, web page, Markdown or text; PDF with --access",
    )
    parser.add_argument(
        "--access",
        action="store_true",
        help="what keeps people out of the file itself: Word, PDF, e-book and web page",
    )
    shape = parser.add_mutually_exclusive_group()
    shape.add_argument("--json", action="store_true", help="JSON: see docs/running/command.md")
    shape.add_argument("--sarif", action="store_true", help="SARIF 2.1.0, for editors and hosts")
    parser.add_argument("--profile", choices=sorted(PROFILES), help="how strict to be")
    parser.add_argument(
        "--words", type=Path, metavar="FILE", help="words explained already, as “term: meaning”"
    )
    parser.add_argument(
        "--fail-on",
        choices=(*RANK, NEVER),
        default=NEVER,
        help="exit with 1 where something matters this much or more (default: never)",
    )
    parser.add_argument("--speak", choices=sorted(SPEECH), default="en", help="English or Welsh")
    parser.add_argument("--light", action="store_true", help="only the checks that need no time")


def run(arguments: Namespace) -> int:
    """Print what was found. Exit code 0, 1 (found, see --fail-on) or 2 (a file was not read)."""
    if arguments.access:
        return _access(arguments)
    try:
        words = words_from(arguments.words) if arguments.words else None
    except CommandFailed as error:
        print(error, file=sys.stderr)
        return WRONG_USE
    profile = PROFILES.get(arguments.profile or "")
    with _parser(light=arguments.light) as parser:
        checked, not_read = _each(
            files(arguments.paths), Rules(profile, words, parser, arguments.speak)
        )
    _say(arguments, checked, {path: str(why) for path, why in not_read.items()})
    if any(map(_matters, not_read.values())):
        return WRONG_USE
    return FOUND if _fails(arguments.fail_on, checked) else DONE


def _access(arguments: Namespace) -> int:
    if arguments.sarif:
        print("--access cannot be said as SARIF. Use --json.", file=sys.stderr)
        return WRONG_USE
    return _check_access.run(arguments)


@contextmanager
def _parser(*, light: bool) -> Iterator[SentenceParser | None]:
    if light:
        yield None
        return
    with sentence_parser() as running:
        yield running


def _each(paths: Sequence[Path], rules: Rules) -> tuple[list[Checked], dict[str, CommandFailed]]:
    """Return the files checked, and by path why others were not. A bad file stops no other."""
    checked: list[Checked] = []
    not_read: dict[str, CommandFailed] = {}
    for path in paths:
        try:
            checked.append(check_file(path, rules))
        except CommandFailed as error:
            not_read[shown(path)] = error
    return checked, not_read


def _matters(why: CommandFailed) -> bool:
    """Return whether a file should have been read: an empty one holds nothing to look at."""
    return not (isinstance(why.__cause__, CannotRead) and why.__cause__.reason == "empty")


def _say(arguments: Namespace, checked: Sequence[Checked], not_read: Mapping[str, str]) -> None:
    if arguments.sarif:
        print(json.dumps(sarif(checked, not_read, arguments.speak), ensure_ascii=False, indent=2))
    elif arguments.json:
        print(json.dumps(_json(arguments.paths, checked, not_read), ensure_ascii=False, indent=2))
    else:
        _print(checked)
        if not checked and not not_read:
            print(SPEECH[arguments.speak].no_file)
    for why in not_read.values():
        print(why, file=sys.stderr)


def _json(
    named: Sequence[Path], checked: Sequence[Checked], not_read: Mapping[str, str]
) -> dict[str, Any]:
    """Return one object for one named file, and a list of them for folders or several files."""
    if len(named) == 1 and not named[0].is_dir() and checked:
        return checked[0].as_json()
    return {
        "files": [each.as_json() for each in checked],
        "not_read": [{"path": path, "why": why} for path, why in not_read.items()],
    }


def _print(checked: Sequence[Checked]) -> None:
    for each in checked:
        print("\n".join(lines(each)))
        if len(checked) == 1:
            print("\n".join(scores_told(each)))
        print()
    if checked:
        print(ending(checked))


def _fails(level: str, checked: Sequence[Checked]) -> bool:
    levels = (*RANK, NEVER)
    wanted = levels[: levels.index(level) + 1] if level != NEVER else ()
    return any(found.severity in wanted for each in checked for found, _ in each.findings)


COMMAND = Command(
    name="check",
    help="list hard words, long sentences and other places to look at",
    add_arguments=add_arguments,
    run=run,
)
