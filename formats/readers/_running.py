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
from formats.readers.limits import UPLOAD_BYTES

WALL_SECONDS = 30
_HOUSE = Path(__file__).resolve().parents[2]


Question: TypeAlias = Literal["document", "picture", "access"]
"""What we ask of the child: read it, draw it anew, or tell who cannot use it."""


def ask_child(what: Question, data: bytes, name: str) -> dict[str, Any]:
    """Return the child's answer. Raises CannotRead, "too_heavy" where it was stopped."""
    if not data:
        raise CannotRead("empty")
    if len(data) > UPLOAD_BYTES:
        raise CannotRead("too_big")
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
                env={"LANG": "C.UTF-8", "PYTHONDONTWRITEBYTECODE": "1"},
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
