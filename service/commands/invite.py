"""`sharethepen invite NAME`: a link for a person who is to start a group here."""

from argparse import ArgumentParser, Namespace

from content.cleaning import clean
from service.actions.invite_person import invite_first
from service.commands._opening import opened
from service.commands.command import DONE, Command, CommandFailed


def add_arguments(parser: ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("name", help="what people call them")


def run(arguments: Namespace) -> int:
    """Make the person and print the link, once."""
    name = clean(arguments.name).strip()
    if not name:
        raise CommandFailed("Write the name of the person.")
    with opened() as parts:
        way_in = invite_first(parts, name)
        settings = parts.settings
    root = settings.public_url.rstrip("/") or f"http://{settings.host}:{settings.port}"
    print(f"Give this link to {name}. It works once, until {way_in.expires_at:%d %B %Y}.")
    print(f"{root}/join/{way_in.token}")
    return DONE


COMMAND = Command(
    name="invite",
    help="make a link for a person who is to start a group here",
    add_arguments=add_arguments,
    run=run,
)
