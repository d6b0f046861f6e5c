"""Voices that an organisation brought: a folder each, with the model, its settings and its terms.

The folder's name is the start of the model's sha256, so the same words keep their sound and
another model never takes the place of one that recordings were made with.
"""

import hashlib
import json
import re
import shutil
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

MODEL, SETTINGS, ABOUT = "voice.onnx", "voice.onnx.json", "about.json"
LARGEST = 120 * 1024 * 1024
"""Bytes of a model."""
LARGEST_SETTINGS = 1024 * 1024
MOST = 20
"""Voices in one service: more would only fill the disk."""
_LETTERS_OF_ID = 16
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Z0-9]{1,8}){0,3}")
_places: list[Path] = []


class NotAVoice(Exception):
    """The files cannot be used. The message is for people."""


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
    brought_by: str = ""
    """Id of the organisation that brought it; "" where the command did."""
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
    abouts = sorted(folder.glob(f"*/{ABOUT}"))
    return tuple(Brought(**json.loads(each.read_text(encoding="utf-8"))) for each in abouts)


def size_of(about: Brought) -> int:
    """Return the bytes of the voice's model; 0 where it was taken away meanwhile."""
    model = (place() or Path()) / about.id / MODEL
    return model.stat().st_size if model.is_file() else 0


def keep(
    model: Path, settings: Path, *, licence: str, credit: str, name: str, brought_by: str = ""
) -> Brought:
    """Check the files and keep them, not ready yet. Raises `NotAVoice` with words for people."""
    if not licence.strip() or not credit.strip():
        raise NotAVoice("Say the licence of the voice, and whom to thank for it.")
    folder = place()
    if folder is None:
        raise NotAVoice("There is no folder for voices here.")
    if not model.is_file() or model.stat().st_size > LARGEST:
        raise NotAVoice("The voice is missing, or larger than 120 MB.")
    told = _told(settings)
    with model.open("rb") as file:
        found = hashlib.file_digest(file, "sha256").hexdigest()
    if any(one.sha256 == found and one.ready for one in brought()):
        raise NotAVoice("This voice is here already. Take it away first, then bring it again.")
    if len(brought()) >= MOST:
        raise NotAVoice("There are 20 voices here already. Take one away first.")
    about = Brought(
        found[:_LETTERS_OF_ID],
        " ".join(name.split()) or model.stem,
        _language(told),
        " ".join(licence.split()),
        " ".join(credit.split()),
        _kind(told),
        _rate(told),
        found,
        brought_by=brought_by,
        ready=False,
    )
    home = folder / about.id
    home.mkdir(parents=True, exist_ok=True)
    try:
        shutil.copyfile(model, home / MODEL)
        (home / SETTINGS).write_text(json.dumps(told), encoding="utf-8")
        return settle(about)
    except OSError:  # a full disk: half a voice is none, and would only take more room
        shutil.rmtree(home, ignore_errors=True)
        raise


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


def _told(settings: Path) -> dict[str, Any]:
    if not settings.is_file() or settings.stat().st_size > LARGEST_SETTINGS:
        raise NotAVoice("The file of settings (.onnx.json) is missing or too large.")
    try:
        told = json.loads(settings.read_text(encoding="utf-8"))
    except (ValueError, RecursionError) as error:
        raise NotAVoice("The file of settings (.onnx.json) cannot be read.") from error
    if not isinstance(told, dict) or not _is_map(told.get("phoneme_id_map")):
        raise NotAVoice("The file of settings does not say how letters sound. Is it this voice's?")
    return told


def _is_map(found: object) -> bool:
    return (
        isinstance(found, dict)
        and {"^", "$", "_"} <= set(found)
        and all(
            isinstance(ids, list) and all(isinstance(one, int) for one in ids)
            for ids in found.values()
        )
    )


def _language(told: dict[str, Any]) -> str:
    language = told.get("language")
    code = language.get("code", "") if isinstance(language, dict) else ""
    espeak = told.get("espeak")
    voice = espeak.get("voice", "") if isinstance(espeak, dict) else ""
    found = str(code or voice).replace("_", "-")
    if not found:
        raise NotAVoice("The file of settings does not say the language of the voice.")
    base, _dash, region = found.partition("-")
    code = f"{base.lower()}-{region.upper()}" if region else base.lower()
    if not _LANGUAGE.fullmatch(code):
        raise NotAVoice("The file of settings does not say the language of the voice.")
    return code


def _kind(told: dict[str, Any]) -> str:
    kind = str(told.get("phoneme_type", "espeak"))
    if "bangor" in kind or "english_mode" in told:
        return "bangor"
    if kind != "espeak":
        raise NotAVoice("This voice reads letters in a way that we do not know.")
    return "espeak"


def _rate(told: dict[str, Any]) -> int:
    audio = told.get("audio")
    rate = audio.get("sample_rate") if isinstance(audio, dict) else None
    if not isinstance(rate, int) or not 8_000 <= rate <= 48_000:
        raise NotAVoice("The file of settings does not say how many samples a second there are.")
    return rate
