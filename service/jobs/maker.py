"""A child process that makes files, so that a writer that hangs or dies takes nothing with it.

The child is started once and makes many files; starting Python for each would cost more than
most files do. It is killed at its time limit and started anew for the next file.
"""

import json
import os
import selectors
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from service.config import PREFIX, WITHOUT_PREFIX
from service.store.renditions import Artefact

TIME_LIMIT = 900.0
"""Seconds for one file."""
SLOW_LIMIT = 4 * 3600.0
"""Seconds for one that works in the background: a long document in a natural voice."""
SILENCE = 5.0
"""Seconds after which the worker is told that the child still works."""

ENVIRONMENT = {
    "GLIBC_TUNABLES": f"glibc.malloc.mmap_threshold={2**22}:glibc.malloc.trim_threshold={2**23}"
}
"""Of the child: what one sentence of sound takes, a few megabytes, is kept for the next.

Given back each time, fetching it anew takes longer than what is done with it. Whole files are
larger than that, and are given back. What the operator set in its place goes before it.
"""


class MakingFailed(Exception):
    """The file was not made. The message is for people.

    `for_good`: trying again is no use. `no_room`: the disk is full, the document is not to blame.
    """

    def __init__(self, message: str, *, for_good: bool = False, no_room: bool = False) -> None:
        super().__init__(message)
        self.for_good = for_good
        self.no_room = no_room


class Maker:
    """One child process that makes one file at a time."""

    def __init__(self, files_dir: Path) -> None:
        self._files_dir = files_dir
        self._child: subprocess.Popen[bytes] | None = None

    def make(
        self,
        tree_key: str,
        format_id: str,
        options: Mapping[str, Any],
        alive: Callable[[float], bool],
        limit: float = TIME_LIMIT,
    ) -> Artefact:
        """Return what was made. `alive` is told the share done and says whether to go on.

        Raises MakingFailed, also when the child dies or takes longer than `limit` seconds.
        """
        child = self._started()
        order = {"tree": tree_key, "format": format_id, "options": dict(options)}
        try:
            return self._answer(child, order, alive, limit)
        except (BrokenPipeError, EOFError) as error:
            self.close()
            raise MakingFailed("The program that makes this file stopped.") from error
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """End the child, with everything that it started."""
        if self._child is None:
            return
        with suppress(ProcessLookupError):
            os.killpg(self._child.pid, signal.SIGKILL)
        self._child.wait()
        for pipe in (self._child.stdin, self._child.stdout):
            if pipe:
                pipe.close()
        self._child = None

    def _started(self) -> subprocess.Popen[bytes]:
        if self._child is None or self._child.poll() is not None:
            self.close()
            self._child = subprocess.Popen(
                [
                    *(sys.executable, "-m", "service.jobs._maker_child"),
                    *(str(self._files_dir), str(os.getpid())),
                ],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                bufsize=0,
                start_new_session=True,
                env=ENVIRONMENT | _surroundings(),
                cwd=Path(__file__).parents[2],
            )
        return self._child

    def _answer(
        self,
        child: subprocess.Popen[bytes],
        order: Mapping[str, Any],
        alive: Callable[[float], bool],
        limit: float,
    ) -> Artefact:
        assert child.stdin is not None  # noqa: S101 - tells mypy what Popen was asked for
        child.stdin.write(json.dumps(order).encode() + b"\n")
        ends, share = time.monotonic() + limit, 0.0
        lines = _Lines(child)
        while time.monotonic() < ends:
            said = lines.next(SILENCE)
            if said is not None and "progress" not in said:
                return _answer_from(said)
            share = float(said["progress"]) if said else share
            if not alive(share):
                raise MakingFailed("Another worker took this over.")
        raise MakingFailed("Making this file took too long.")


def _surroundings() -> dict[str, str]:
    """Return our environment without the service's settings: passwords are among them."""
    return {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(PREFIX) and name not in WITHOUT_PREFIX
    }


class _Lines:
    """Lines of JSON from the child's output, with a time limit for each."""

    def __init__(self, child: subprocess.Popen[bytes]) -> None:
        assert child.stdout is not None  # noqa: S101 - tells mypy what Popen was asked for
        self._pipe = child.stdout
        self._rest = b""

    def next(self, seconds: float) -> dict[str, Any] | None:
        """Return the next line, None where there was none in time. Raises EOFError at the end."""
        while b"\n" not in self._rest:
            with selectors.DefaultSelector() as selector:
                selector.register(self._pipe, selectors.EVENT_READ)
                if not selector.select(seconds):
                    return None
            data = os.read(self._pipe.fileno(), 65536)
            if not data:
                raise EOFError
            self._rest += data
        line, self._rest = self._rest.split(b"\n", 1)
        said: dict[str, Any] = json.loads(line)
        return said


def _answer_from(said: Mapping[str, Any]) -> Artefact:
    if "failed" in said:
        raise MakingFailed(
            str(said["failed"]),
            for_good=bool(said.get("for_good")),
            no_room=bool(said.get("no_room")),
        )
    return Artefact(
        said["artefact"], said["size"], said["pages"], said["seconds"], tuple(said["passport"])
    )
