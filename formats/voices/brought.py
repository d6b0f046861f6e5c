"""Voices that an organisation brought: a folder each, with the model, its settings and its terms.

A voice belongs to whom brought it: other organisations do not see it. The folder's name comes
from the files and from its owner, so the same words keep their sound, and another model never
takes the place of one that recordings were made with.
"""

import hashlib
import json
import shutil
from collections.abc import Collection
from dataclasses import asdict, dataclass
from pathlib import Path

from formats.voices.voice_settings import NotAVoice, VoiceSettings, read

MODEL, SETTINGS, ABOUT = "voice.onnx", "voice.onnx.json", "about.json"
LARGEST = 120 * 1024 * 1024
"""Bytes of a model."""
MOST = 20
"""Voices of one organisation: more would only fill the disk."""
_LETTERS_OF_ID = 16
_places: list[Path] = []


@dataclass(frozen=True, slots=True)
class Brought:
    """What is known of a voice that somebody brought."""

    id: str
    name: str
    language: str
    licence: str
    credit: str
    kind: str
    """"espeak" or "bangor": how letters become the model's signs for sounds."""
    rate: int
    sha256: str
    normal: float = 1.0
    """What the model is told for the normal speed; found by a test sentence."""
    slow: float = 1.3
    gain_db: float = 7.5
    """Decibels that make it as loud as other voices; found by a test sentence."""
    speakers: tuple[str, ...] = ()
    """Names of those who can speak, in the order of the model's numbers; () for one alone."""
    speaker: int = 0
    """The number of the one who speaks."""
    brought_by: str = ""
    """Id of the organisation that it belongs to; "" where the command brought it, for all."""
    ready: bool = True
    """False until it has spoken its test sentence: nothing is recorded with it before."""


def look_in(folder: Path) -> None:
    """Say where brought voices lie; told once by whoever starts a process of the service."""
    _places[:] = [folder]


def place() -> Path | None:
    """Return the folder of all brought voices, None where nobody told."""
    return _places[0] if _places else None


def brought() -> tuple[Brought, ...]:
    """Return the voices that are here, in the order of their ids."""
    folder = place()
    if folder is None or not folder.is_dir():
        return ()
    return tuple(_about(each) for each in sorted(folder.glob(f"*/{ABOUT}")))


def brought_for(organisations: Collection[str]) -> tuple[Brought, ...]:
    """Return the voices of these organisations, and those that the command brought for all."""
    return tuple(one for one in brought() if one.brought_by in {"", *organisations})


def _about(file: Path) -> Brought:
    told = json.loads(file.read_text(encoding="utf-8"))
    return Brought(**{**told, "speakers": tuple(told.get("speakers", ()))})


def size_of(about: Brought) -> int:
    """Return the bytes of the voice's model; 0 where it was taken away meanwhile."""
    model = (place() or Path()) / about.id / MODEL
    return model.stat().st_size if model.is_file() else 0


@dataclass(frozen=True, slots=True)
class Terms:
    """What people say of a voice as they bring it."""

    licence: str
    credit: str
    name: str = ""
    speaker: int = 0
    """The number of the one who shall speak, from 0."""
    brought_by: str = ""
    """As in `Brought`."""


def keep(model: Path, settings: Path, terms: Terms) -> Brought:
    """Check the files and keep them, not ready yet. Raises `NotAVoice` with words for people."""
    if not terms.licence.strip() or not terms.credit.strip():
        raise NotAVoice("Say the licence of the voice, and whom to thank for it.")
    folder = place()
    if folder is None:
        raise NotAVoice("There is no folder for voices here.")
    if not model.is_file() or model.stat().st_size > LARGEST:
        raise NotAVoice("The voice is missing, or larger than 120 MB.")
    found = read(settings)
    about = _known_of(model, found, terms)
    _must_be_new(about)
    home = folder / about.id
    home.mkdir(parents=True, exist_ok=True)
    try:
        shutil.copyfile(model, home / MODEL)
        (home / SETTINGS).write_text(json.dumps(found.told), encoding="utf-8")
        return settle(about)
    except OSError:  # a full disk: half a voice is none, and would only take more room
        shutil.rmtree(home, ignore_errors=True)
        raise


def _known_of(model: Path, found: VoiceSettings, terms: Terms) -> Brought:
    if not 0 <= terms.speaker < max(1, len(found.speakers)):
        raise NotAVoice("This voice has no speaker with that number.")
    with model.open("rb") as file:
        sha256 = hashlib.file_digest(file, "sha256").hexdigest()
    of_all = json.dumps([terms.brought_by, sha256, found.told, terms.speaker])
    return Brought(
        hashlib.sha256(of_all.encode()).hexdigest()[:_LETTERS_OF_ID],
        " ".join(terms.name.split()) or model.stem,
        found.language,
        " ".join(terms.licence.split()),
        " ".join(terms.credit.split()),
        found.kind,
        found.rate,
        sha256,
        speakers=found.speakers,
        speaker=terms.speaker,
        brought_by=terms.brought_by,
        ready=False,
    )


def _must_be_new(about: Brought) -> None:
    own = [one for one in brought() if one.brought_by == about.brought_by]
    same = [one for one in own if (one.sha256, one.speaker) == (about.sha256, about.speaker)]
    if any(one.ready for one in same):
        raise NotAVoice("This voice is here already. Take it away first, then bring it again.")
    if len(own) >= MOST:
        raise NotAVoice("There are 20 voices here already. Take one away first.")


def settle(about: Brought) -> Brought:
    """Write down what is known of a kept voice. Returns the same."""
    home = (place() or Path()) / about.id
    # Last of its files, and whole at once, so that a voice that was cut off half way is none.
    half = home / f"{ABOUT}.half"
    half.write_text(json.dumps(asdict(about)), encoding="utf-8")
    half.replace(home / ABOUT)
    return about


def remove(voice_id: str) -> bool:
    """Take a voice away. False where there is none with this id."""
    found = {one.id for one in brought()}
    folder = place()
    if folder is None or voice_id not in found:
        return False
    shutil.rmtree(folder / voice_id)
    return True
