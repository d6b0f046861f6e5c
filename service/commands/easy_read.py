"""`sharethepen easy-read`: the draft that people then finish."""

import json
from argparse import ArgumentParser, Namespace
from typing import assert_never

from content.easy_read import DraftHeading, DraftPoint
from content.easy_read.points import DraftItem
from content.tree import Picture
from service.commands._drafting import as_json, drafted
from service.commands._reading import add_file, add_json, read_file
from service.commands.command import DONE, Command


def add_arguments(parser: ArgumentParser) -> None:
    """Add the arguments."""
    add_file(parser)
    add_json(parser)


def run(arguments: Namespace) -> int:
    """Print the draft, each point with the sentence it came from."""
    document = read_file(arguments.file).document
    made = drafted(document)
    if arguments.json:
        print(json.dumps(as_json(made, document), ensure_ascii=False, indent=2))
        return DONE
    print("DRAFT. A computer made this. Nobody has checked it yet.\n")
    for item in made.items:
        print(_told(item))
    return DONE


def _told(item: DraftItem) -> str:
    match item:
        case DraftHeading():
            return f"\n{item.text}\n"
        case Picture():
            return f"Picture: {item.image.alt}"
        case DraftPoint():
            changes = [f"    {change.words}" for change in item.what_changed]
            return "\n".join([*(f"- {line}" for line in item.lines), *changes])
        case _:
            assert_never(item)


COMMAND = Command(
    name="easy-read",
    help="draft an easy-read version, each point with its source sentence",
    add_arguments=add_arguments,
    run=run,
)
