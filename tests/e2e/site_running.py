"""The whole service as a group runs it: web and worker, with the demo group, in a folder."""

import fcntl
import os
import shutil
import signal
import socket
import sqlite3
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
BEGUN = 90.0
"""Seconds within which a server must be ready; two busy cores need a good part of it."""


MADE = 240.0
"""Seconds within which all files of the demo group are made, on two busy cores."""
OPEN = "select count(*) from rendition where state in ('waiting', 'running')"


@dataclass(frozen=True)
class Site:
    """A running copy of the service."""

    url: str
    data_dir: Path


def free_port() -> int:
    """Return a port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@contextmanager
def running(data_dir: Path) -> Iterator[Site]:
    """Yield the service with its demo group; it is stopped kindly at the end."""
    data_dir.mkdir(exist_ok=True)
    port = free_port()
    log = data_dir / "run.log"
    kept = {key: value for key, value in os.environ.items() if "SHARETHEPEN" not in key}
    kept.pop("DATABASE_URL", None)
    with log.open("wb") as told:
        process = subprocess.Popen(
            [str(ROOT / ".venv" / "bin" / "sharethepen"), "run", "--demo"],
            env=kept | {"DATA_DIR": str(data_dir), "PORT": str(port)},
            stdout=told,
            stderr=told,
        )
    try:
        _wait_until_ready(f"http://127.0.0.1:{port}", process, log)
        yield Site(f"http://127.0.0.1:{port}", data_dir)
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(40)


def begin_as_begun(data_dir: Path, begun: Path) -> None:
    """Put a copy of the demo group, with all its files, in an empty folder.

    Every site begins so: to make some sixty files for each takes longer than many journeys.
    `begun` is where the first that asks keeps it for all others.
    """
    begun.mkdir(exist_ok=True)
    with (begun / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (begun / "done").exists():
            with running(begun / "data"):
                _wait_until_made(begun / "data")
            (begun / "done").touch()
    shutil.copytree(begun / "data", data_dir, dirs_exist_ok=True)


def _wait_until_made(data_dir: Path) -> None:
    limit = time.monotonic() + MADE
    with closing(sqlite3.connect(data_dir / "sharethepen.sqlite3")) as database:
        while database.execute(OPEN).fetchone()[0]:
            if time.monotonic() > limit:
                raise TimeoutError("the files of the demo group were not made")
            time.sleep(0.5)


def _wait_until_ready(url: str, process: subprocess.Popen[bytes], log: Path) -> None:
    limit = time.monotonic() + BEGUN
    while time.monotonic() < limit:
        if process.poll() is not None:
            break
        try:
            with urllib.request.urlopen(f"{url}/healthz", timeout=5):
                return
        except (urllib.error.URLError, OSError):
            time.sleep(0.1)
    raise TimeoutError(f"the service did not start:\n{log.read_text(errors='replace')}")
