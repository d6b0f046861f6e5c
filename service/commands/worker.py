"""`sharethepen worker`: make the files that were ordered, until stopped."""

from argparse import Namespace

from service.commands._opening import opened
from service.commands.command import DONE, Command
from service.jobs.worker import Worker
from service.web.logs import open_log


def run(_arguments: Namespace) -> int:
    """Work until SIGTERM or Ctrl-C."""
    open_log()
    with opened() as parts:
        Worker(parts).run()
    return DONE


COMMAND = Command(
    name="worker",
    help="make the files that were ordered, until stopped",
    add_arguments=lambda _parser: None,
    run=run,
)
