"""`sharethepen init`: make the data folder and the database, or bring them up to date."""

from argparse import ArgumentParser, Namespace

from service.commands._opening import opened
from service.commands.command import DONE, Command
from service.config import secret_key


def add_arguments(parser: ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("--demo", action="store_true", help="put the demo group in, once")


def run(arguments: Namespace) -> int:
    """Prepare the data folder and say where it is."""
    with opened() as parts:
        secret_key(parts.settings)
        if arguments.demo:
            from service.demo import seed

            seed(parts)
        print(f"Ready. Everything is kept in {parts.settings.data_dir}.")
    return DONE


COMMAND = Command(
    name="init",
    help="make the data folder and the database, or bring them up to date",
    add_arguments=add_arguments,
    run=run,
)
