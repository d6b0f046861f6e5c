"""`sharethepen simplify`: one simplified line for each line, for measuring."""

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from pathlib import Path

from content.easy_read import simplify_all
from content.easy_read.simplify import Simple
from content.easy_read.stages import ALL_STAGES
from content.languages.parsing import Parser
from service.commands._drafting import parser as sentence_parser
from service.commands.command import DONE, Command, CommandFailed


def add_arguments(parser: ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument(
        "--lines", type=Path, required=True, metavar="FILE", help="one sentence a line"
    )


def run(arguments: Namespace) -> int:
    """Print as many lines as the file has, each simplified."""
    try:
        lines = arguments.lines.read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise CommandFailed(f"{arguments.lines.name} cannot be read as text.") from error
    with sentence_parser() as running:
        for simple in _simplified(lines, running):
            print(" ".join(simple.lines))
    return DONE


def _simplified(lines: Sequence[str], running: Parser) -> list[Simple]:
    return simplify_all(lines, running, stages=ALL_STAGES, lists=False, easy_stays=False)


COMMAND = Command(
    name="simplify",
    help="print one simplified line for each line",
    add_arguments=add_arguments,
    run=run,
)
