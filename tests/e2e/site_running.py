"""The whole service as a group runs it: web and worker, with the demo group, in a folder."""

import os
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
BEGUN = 90.0
"""Seconds within which a server must be ready; two busy cores need a good part of it."""


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
