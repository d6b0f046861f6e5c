"""`sharethepen restore`: put a backup into an empty place, after checking that it is whole."""

from argparse import ArgumentParser, Namespace
from dataclasses import replace
from pathlib import Path

from service.commands._opening import settings
from service.commands.command import DONE, Command, CommandFailed
from service.store.backup import BackupFailed, restore


def add_arguments(parser: ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("dir", type=Path, metavar="DIR", help="the folder of the backup")
    told = "an empty folder; with DATABASE_URL set, the database must be empty too"
    parser.add_argument("--into", type=Path, required=True, metavar="EMPTY", help=told)


def run(arguments: Namespace) -> int:
    """Restore and say how to start from it."""
    place = replace(settings(), data_dir=arguments.into.resolve())
    try:
        manifest = restore(arguments.dir, place)
    except BackupFailed as error:
        raise CommandFailed(str(error)) from error
    print(f"Restored {manifest.rows} rows and {len(manifest.files)} files into {arguments.into}.")
    print(f"Start from it: DATA_DIR={arguments.into} sharethepen run")
    return DONE


COMMAND = Command(
    name="restore",
    help="put a backup into an empty folder",
    add_arguments=add_arguments,
    run=run,
)
