"""`sharethepen worker`: make the files that were ordered, until stopped."""

import logging
from argparse import Namespace

from service.commands._opening import opened
from service.commands.command import DONE, Command
from service.jobs.worker import Worker


def run(_arguments: Namespace) -> int:
    """Work until SIGTERM or Ctrl-C."""
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    with opened() as parts:
        Worker(parts).run()
    return DONE


COMMAND = Command(
    name="worker",
    help="make the files that were ordered, until stopped",
    add_arguments=lambda _parser: None,
    run=run,
)
