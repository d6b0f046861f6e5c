"""The `sharethepen` command. Each part is one file in `service.commands`."""

import argparse
import os
import sys
from collections.abc import Sequence

from service.commands import all_commands, command_named
from service.commands.command import NOT_DONE, WRONG_USE, CommandFailed
from service.config import BadSettings


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one part of the command and return its exit code: 0 done, 1 not done, 2 wrong use."""
    given = sys.argv[1:] if arguments is None else arguments
    parsed = _parser(given).parse_args(given)
    try:
        return int(parsed.run(parsed))
    except BadSettings as error:
        print(error, file=sys.stderr)
        return WRONG_USE
    except CommandFailed as error:
        print(error, file=sys.stderr)
        return NOT_DONE
    except BrokenPipeError:
        # The reader of our output went away, as `head` does. Nothing is wrong.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _parser(given: Sequence[str]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="sharethepen",
        description="Write together, and give everyone a copy in the form that they can use.",
    )
    parts = parser.add_subparsers(title="what to do", required=True, metavar="COMMAND")
    named = command_named(given[0]) if given else None
    for command in (named,) if named else all_commands():
        part = parts.add_parser(command.name, help=command.help, description=command.help)
        command.add_arguments(part)
        part.set_defaults(run=command.run)
    return parser


if __name__ == "__main__":
    sys.exit(main())
