"""`sharethepen voices`: which languages can be spoken here, and how to get the others."""

import json
from argparse import Namespace
from dataclasses import asdict

from formats.voices import VoiceHere, voices
from service.commands._reading import add_json
from service.commands.command import DONE, Command


def run(arguments: Namespace) -> int:
    """Print each language with its voices."""
    found = voices()
    if arguments.json:
        print(json.dumps([asdict(each) for each in found], ensure_ascii=False, indent=2))
        return DONE
    for each in found:
        print(f"{each.language:<6} {each.name}: {_told(each)}")
    return DONE


def _told(voice: VoiceHere) -> str:
    if not voice.available:
        who = f"{voice.engine} is not here. " if voice.engine else ""
        return f"{who}{voice.how_to_get_it}"
    credit = f". {voice.credit}" if voice.credit else ""
    return f"{voice.engine} {voice.voice}, {voice.told}{credit}"


COMMAND = Command(
    name="voices", help="list the voices that speak here", add_arguments=add_json, run=run
)
