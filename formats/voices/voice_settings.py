"""The settings that come with a Piper voice: read from a stranger's file, checked, made plain."""

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

LARGEST = 1024 * 1024
"""Bytes of the file."""
ENGLISH_MODES = ("native", "accented")
"""How a voice of Bangor University says English words inside Welsh."""
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Z0-9]{1,8}){0,3}")
_MOST_SPEAKERS = 1_000
_LONGEST_NAME = 60


class NotAVoice(Exception):
    """The files cannot be used. The message is for people."""


@dataclass(frozen=True, slots=True)
class VoiceSettings:
    """What a service needs to know of a voice before it speaks."""

    told: dict[str, Any]
    """All that stands in the file."""
    language: str
    """BCP 47 code."""
    kind: str
    """"espeak" or "bangor": how letters become the model's signs for sounds."""
    rate: int
    """Samples a second."""
    speakers: tuple[str, ...]
    """Their names, in the order of the model's numbers; () where there is one alone."""


def read(file: Path) -> VoiceSettings:
    """Return what the file says. Raises `NotAVoice` with words for people."""
    told = _told(file)
    kind = _kind(told)
    # Bangor's own way from letters to sounds reads Welsh, with English words in it.
    language = "cy" if kind == "bangor" else _language(told)
    return VoiceSettings(told, language, kind, _rate(told), _speakers(told))


def _told(file: Path) -> dict[str, Any]:
    if not file.is_file() or file.stat().st_size > LARGEST:
        raise NotAVoice("The file of settings (.onnx.json) is missing or too large.")
    try:
        told = json.loads(file.read_text(encoding="utf-8"))
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


def _kind(told: dict[str, Any]) -> str:
    kind, own = told.get("phoneme_type", "espeak"), told.get("phonemizer")
    if kind == "espeak" and own is None:
        return "espeak"
    # Bangor's files call their signs "text", as Piper does, and tell in "phonemizer" which ones.
    if kind != "text" or not isinstance(own, dict):
        raise NotAVoice("This voice reads letters in a way that we do not know.")
    if own.get("english_mode") not in ENGLISH_MODES:
        raise NotAVoice("The settings of this Welsh voice do not say how it reads English words.")
    if not isinstance(own.get("data_version"), str):
        raise NotAVoice("The settings of this Welsh voice do not say which word list it needs.")
    return "bangor"


def _language(told: dict[str, Any]) -> str:
    language, espeak = told.get("language"), told.get("espeak")
    code = language.get("code", "") if isinstance(language, dict) else ""
    voice = espeak.get("voice", "") if isinstance(espeak, dict) else ""
    base, _dash, region = str(code or voice).replace("_", "-").partition("-")
    code = f"{base.lower()}-{region.upper()}" if region else base.lower()
    if not _LANGUAGE.fullmatch(code):
        raise NotAVoice("The file of settings does not say the language of the voice.")
    return code


def _rate(told: dict[str, Any]) -> int:
    audio = told.get("audio")
    rate = audio.get("sample_rate") if isinstance(audio, dict) else None
    if not isinstance(rate, int) or not 8_000 <= rate <= 48_000:
        raise NotAVoice("The file of settings does not say how many samples a second there are.")
    return rate


def _speakers(told: dict[str, Any]) -> tuple[str, ...]:
    """Return the names in the file; numbers where it has none that fit."""
    count, names = told.get("num_speakers", 1), told.get("speaker_id_map")
    if not isinstance(count, int) or not 1 <= count <= _MOST_SPEAKERS:
        raise NotAVoice("The file of settings does not say how many speakers there are.")
    if count == 1:
        return ()
    known = names if isinstance(names, dict) else {}
    called = {number: name for name, number in known.items() if isinstance(number, int)}
    return tuple(_name(called.get(number, "")) or str(number + 1) for number in range(count))


def _name(name: str) -> str:
    shown = "".join(char if char.isprintable() else " " for char in name)
    return " ".join(shown.replace("_", " ").split())[:_LONGEST_NAME]
