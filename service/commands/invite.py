"""`sharethepen invite NAME`: a link for a person who starts a group, or who lost their way in."""

from argparse import ArgumentParser, Namespace

from content.cleaning import clean
from service.actions.invite_person import LASTS, WayIn, invite_first, link_for_myself
from service.commands._opening import opened
from service.commands.command import DONE, Command, CommandFailed
from service.parts import Parts
from service.store import people


def add_arguments(parser: ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("name", help="what people call them")
    parser.add_argument(
        "--again", action="store_true", help="a new link for somebody who is here already"
    )


def run(arguments: Namespace) -> int:
    """Make the person and print the link, once."""
    name = clean(arguments.name).strip()
    if not name:
        raise CommandFailed("Write the name of the person.")
    with opened() as parts:
        way_in = _again(parts, name) if arguments.again else invite_first(parts, name)
        settings = parts.settings
    root = settings.public_url.rstrip("/") or f"http://{settings.host}:{settings.port}"
    print(f"Give this link to {name}. It works once, until {way_in.expires_at:%d %B %Y}.")
    print(f"{root}/join/{way_in.token}")
    return DONE


def _again(parts: Parts, name: str) -> WayIn:
    with parts.database.read() as session:
        found = [person.id for person in people.named(session, name)]
    if len(found) != 1:
        raise CommandFailed(
            f"{len(found)} people here are called {name}. Their facilitator can make a card."
        )
    return link_for_myself(parts, found[0], LASTS)


COMMAND = Command(
    name="invite",
    help="make a link for a person who is to start a group here",
    add_arguments=add_arguments,
    run=run,
)
