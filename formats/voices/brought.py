"""Voices that an organisation brought: a folder each, with the model, its settings and its terms.

The folder's name is the start of the model's sha256, so the same words keep their sound and
another model never takes the place of one that recordings were made with.
"""

import hashlib
import json
import shutil
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

MODEL, SETTINGS, ABOUT = "voice.onnx", "voice.onnx.json", "about.json"
LARGEST = 120 * 1024 * 1024
"""Bytes of a model."""
LARGEST_SETTINGS = 1024 * 1024
_LETTERS_OF_ID = 16
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


def keep(model: Path, settings: Path, *, licence: str, credit: str, name: str) -> Brought:
    """Check the files and keep them. Raises `NotAVoice` with words for people."""
    if not licence.strip() or not credit.strip():
        raise NotAVoice("Say the licence of the voice, and whom to thank for it.")
    folder = place()
    if folder is None:
        raise NotAVoice("There is no folder for voices here.")
    if not model.is_file() or model.stat().st_size > LARGEST:
        raise NotAVoice("The voice is missing, or larger than 120 MB.")
    told = _told(settings)
    data = model.read_bytes()
    found = hashlib.sha256(data).hexdigest()
    about = Brought(
        found[:_LETTERS_OF_ID],
        " ".join(name.split()) or model.stem,
        _language(told),
        " ".join(licence.split()),
        " ".join(credit.split()),
        _kind(told),
        _rate(told),
        found,
    )
    home = folder / about.id
    home.mkdir(parents=True, exist_ok=True)
    (home / MODEL).write_bytes(data)
    (home / SETTINGS).write_text(json.dumps(told), encoding="utf-8")
    return settle(about)


def settle(about: Brought) -> Brought:
    """Write down what is known of a kept voice. Returns the same."""
    folder = place() or Path()
    # Last of its files, so that a voice that was cut off half way is none.
    (folder / about.id / ABOUT).write_text(json.dumps(asdict(about)), encoding="utf-8")
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
    return f"{base.lower()}-{region.upper()}" if region else base.lower()


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
