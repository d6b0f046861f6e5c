"""What one part of the command is."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from dataclasses import dataclass

DONE = 0
NOT_DONE = 1
"""Something could not be made; the output says what and what to do."""
WRONG_USE = 2


class CommandFailed(Exception):
    """The command cannot go on. The message says what happened and what to do now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One part: `sharethepen NAME ...`."""

    name: str
    help: str
    """One line for `sharethepen --help`."""
    add_arguments: Callable[[ArgumentParser], object]
    run: Callable[[Namespace], int]
    """Does it and returns the exit code: DONE, NOT_DONE or WRONG_USE."""
