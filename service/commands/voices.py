"""`sharethepen voices`: which languages can be spoken here, and how to get the others."""

import json
from argparse import Namespace
from dataclasses import asdict

from formats.voices import voices
from service.commands._reading import add_json
from service.commands.command import DONE, Command


def run(arguments: Namespace) -> int:
    """Print each language with its voice."""
    found = voices()
    if arguments.json:
        print(json.dumps([asdict(each) for each in found], ensure_ascii=False, indent=2))
        return DONE
    for each in found:
        told = f"computer voice {each.voice}" if each.available else each.how_to_get_it
        print(f"{each.language:<6} {each.name}: {told}")
    return DONE


COMMAND = Command(
    name="voices", help="list the voices that speak here", add_arguments=add_json, run=run
)
