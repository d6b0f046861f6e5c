"""A process that is kept alive: started again when it dies, stopped kindly at the end."""

import os
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path

from service.config import Settings

AT_ONCE = 5.0
"""Seconds within which a death means that it cannot start at all."""
PATIENCE = 10.0
"""Seconds that a process has to stop by itself."""


class Supervised:
    """One child process of `sharethepen run`."""

    def __init__(self, command: Sequence[str], settings: Settings) -> None:
        self._command = command
        # The child works from the folder of the code, so a relative data folder would move.
        self._environment = os.environ | {
            "SHARETHEPEN_DEMO": "yes" if settings.demo else "no",
            "DATA_DIR": str(settings.data_dir),
        }
        self._lived = False
        self._start()

    def _start(self) -> None:
        self._started = time.monotonic()
        self._child = subprocess.Popen(
            self._command,
            cwd=Path(__file__).parents[1],
            env=self._environment,
            start_new_session=True,
        )

    def died_at_once(self) -> bool:
        """Return whether it ended before it ever ran properly."""
        if self._child.poll() is None:
            self._lived = self._lived or time.monotonic() - self._started > AT_ONCE
            return False
        return not self._lived

    def keep_alive(self) -> None:
        """Start it again if it has died."""
        if self._child.poll() is not None:
            self._start()

    def stop(self) -> None:
        """Ask it to stop, wait, and end it where it does not."""
        self._child.terminate()
        try:
            self._child.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self._child.kill()
            self._child.wait()
