"""`sharethepen backup`: one folder that holds everything, while people go on writing."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from service.commands._opening import opened
from service.commands.command import DONE, Command, CommandFailed
from service.store.backup import BackupFailed, back_up


def add_arguments(parser: ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("dir", type=Path, metavar="DIR", help="a new or empty folder")


def run(arguments: Namespace) -> int:
    """Write the backup and say what is in it."""
    with opened() as parts:
        try:
            manifest = back_up(parts, arguments.dir)
        except BackupFailed as error:
            raise CommandFailed(str(error)) from error
    print(f"Backed up to {arguments.dir}: {manifest.rows} rows, {len(manifest.files)} files.")
    print(f"Try it: sharethepen restore {arguments.dir} --into EMPTY_FOLDER")
    return DONE


COMMAND = Command(
    name="backup",
    help="copy everything into a folder, while people go on writing",
    add_arguments=add_arguments,
    run=run,
)
