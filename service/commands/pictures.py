"""`sharethepen pictures import ZIP`: a picture pack for every group of this service."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from content.pictures import built_in, concepts, wanted
from formats.picture_pack import NotAPack, read_pack
from service.actions.import_picture_pack import import_picture_pack
from service.commands._opening import opened
from service.commands.command import DONE, Command, CommandFailed
from service.store import picture_packs


def add_arguments(parser: ArgumentParser) -> None:
    """Add the arguments."""
    what = parser.add_subparsers(dest="what", required=True, metavar="WHAT")
    bring = what.add_parser("import", help="take a picture pack in (the ZIP of Mulberry Symbols)")
    bring.add_argument("zip", type=Path, metavar="ZIP")
    what.add_parser("list", help="say which pictures are here")


def run(arguments: Namespace) -> int:
    """Import the pack, or say what is here."""
    if arguments.what == "import":
        return _import(arguments.zip)
    with opened() as parts, parts.database.read() as session:
        print(f"OpenMoji: {len(built_in())} pictures, built in.")
        for pack in picture_packs.packs(session):
            print(f"{pack.id}: {len(pack.pictures)} pictures. {pack.credit}.")
        print(f"The concept list has {len(concepts())} concepts in English and Welsh.")
    return DONE


def _import(path: Path) -> int:
    try:
        pack = read_pack(path, wanted)
    except NotAPack as error:
        raise CommandFailed(str(error)) from error
    with opened() as parts:
        import_picture_pack(parts, pack)
    print(f"{pack.name}: {len(pack.pictures)} pictures are ready to offer.")
    print(f"Licence: {pack.licence}. Credit: {pack.credit}.")
    print("Only pictures on our list for adults are taken. The others were left out.")
    if pack.refused:
        print(f"Not safe to show, left out: {', '.join(pack.refused)}.")
    return DONE


COMMAND = Command(
    name="pictures",
    help="import a picture pack, or list the pictures",
    add_arguments=add_arguments,
    run=run,
)
