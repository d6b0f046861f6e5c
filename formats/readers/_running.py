"""Runs the limited child process and takes its answer, or says why there is none."""

import json
import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryFile
from typing import Any, Literal, TypeAlias

from formats.readers._words import REASONS
from formats.readers.brought import CannotRead
from formats.readers.limits import SOUND_BYTES, UPLOAD_BYTES

WALL_SECONDS = 30
_HOUSE = Path(__file__).resolve().parents[2]
_SURROUNDINGS = {
    "LANG": "C.UTF-8",
    "PYTHONDONTWRITEBYTECODE": "1",
    # Each thread of numpy's arithmetic would ask for memory that the limit counts.
    "OPENBLAS_NUM_THREADS": "1",
}
"""The child's whole environment: no setting and no password of the service goes along."""


Question: TypeAlias = Literal["document", "picture", "access", "sound", "lexicon"]
"""What we ask of the child: read it, draw it anew, tell who cannot use it, make it one MP3, or
read how its words are said."""

_TOO_BIG = {"sound": (SOUND_BYTES, "sound_big")}
"""How many bytes are too many, and why; all else has the limit of a document."""


def ask_child(what: Question, data: bytes, name: str) -> dict[str, Any]:
    """Return the child's answer. Raises CannotRead, "too_heavy" where it was stopped."""
    if not data:
        raise CannotRead("empty")
    most, reason = _TOO_BIG.get(what, (UPLOAD_BYTES, "too_big"))
    if len(data) > most:
        raise CannotRead(reason)
    answer = _parsed(_run(what, json.dumps(name).encode() + b"\n" + data))
    if "refused" in answer:
        raise CannotRead(_known(answer["refused"]))
    return answer


def _run(what: str, given: bytes) -> bytes:
    """Return what the child wrote; files, not pipes, so that its output has a limit."""
    with TemporaryFile() as source, TemporaryFile() as answer:
        source.write(given)
        source.seek(0)
        try:
            done = subprocess.run(
                [sys.executable, "-m", "formats.readers._child", what],
                stdin=source,
                stdout=answer,
                stderr=subprocess.DEVNULL,
                cwd=_HOUSE,
                env=_SURROUNDINGS,
                timeout=WALL_SECONDS,
                check=False,
                start_new_session=True,
            )
        except subprocess.TimeoutExpired as error:
            raise CannotRead("too_heavy") from error
        if done.returncode < 0:
            raise CannotRead("too_heavy")
        answer.seek(0, os.SEEK_SET)
        return answer.read()


def _parsed(answer: bytes) -> dict[str, Any]:
    try:
        parsed = json.loads(answer)
    except ValueError as error:
        raise CannotRead("broken") from error
    if not isinstance(parsed, dict):
        raise CannotRead("broken")
    return parsed


def _known(reason: object) -> str:
    return reason if isinstance(reason, str) and reason in REASONS else "broken"
