"""`sharethepen voices`: what speaks here, what is missing, and voices that people bring."""

import json
from argparse import ArgumentParser, Namespace
from dataclasses import asdict
from pathlib import Path

from formats.voices.brought import Brought, Terms, look_in, remove
from formats.voices.here import VoiceHere, voices
from formats.voices.natural import HOW
from formats.voices.trying import bring, possible
from formats.voices.voice_settings import NotAVoice
from service.commands._opening import settings
from service.commands._reading import add_json
from service.commands.command import DONE, Command, CommandFailed


def add_arguments(parser: ArgumentParser) -> None:
    """Add the arguments."""
    add_json(parser)
    what = parser.add_subparsers(dest="what", metavar="WHAT")
    bring = what.add_parser("add", help="take a Piper voice in (.onnx and .onnx.json)")
    bring.add_argument("onnx", type=Path, metavar="ONNX")
    bring.add_argument("settings", type=Path, metavar="JSON")
    bring.add_argument("--licence", required=True, help="what the voice may be used for")
    bring.add_argument("--credit", required=True, help="the line of thanks, said in recordings")
    bring.add_argument("--name", default="", help="what people call the voice")
    told = "who of the voice speaks, 1 for the first"
    bring.add_argument("--speaker", type=int, default=1, metavar="NUMBER", help=told)
    away = what.add_parser("remove", help="take a voice away that was brought")
    away.add_argument("voice", metavar="ID")


def run(arguments: Namespace) -> int:
    """Print each language with its voices, or bring a voice, or take one away."""
    look_in(settings().voices_dir)
    match arguments.what:
        case "add":
            _add(arguments)
        case "remove":
            _remove(arguments.voice)
        case _:
            _list(as_json=arguments.json)
    return DONE


def _add(arguments: Namespace) -> None:
    terms = Terms(
        arguments.licence, arguments.credit, arguments.name, speaker=arguments.speaker - 1
    )
    try:
        about = bring(arguments.onnx, arguments.settings, terms)
    except NotAVoice as error:
        how = "" if possible() else f" {HOW}"
        raise CommandFailed(f"{error}{how}") from error
    print(f"piper:{about.id} speaks {about.language}. Checksum: {about.sha256}")
    if about.speakers:
        print(_speakers(about))


def _speakers(about: Brought) -> str:
    named = (f"{number} {name}" for number, name in enumerate(about.speakers, 1))
    return f"Speaker {about.speaker + 1} of {len(about.speakers)} speaks. {', '.join(named)}."


def _remove(voice: str) -> None:
    if not remove(voice.removeprefix("piper:")):
        raise CommandFailed("No brought voice has this id. Nothing was changed.")
    print("The voice is gone. Recordings that were made with it stay.")


def _list(*, as_json: bool) -> None:
    found = voices()
    if as_json:
        print(json.dumps([asdict(each) for each in found], ensure_ascii=False, indent=2))
        return
    for each in found:
        print(f"{each.language:<6} {each.name}: {_told(each)}")


def _told(voice: VoiceHere) -> str:
    if not voice.available:
        who = f"{voice.engine} is not here. " if voice.engine else ""
        return f"{who}{voice.how_to_get_it}"
    credit = f". {voice.credit}" if voice.credit else ""
    return f"{voice.engine} {voice.voice}, {voice.told}{credit}"


COMMAND = Command(
    name="voices", help="list the voices that speak here", add_arguments=add_arguments, run=run
)
