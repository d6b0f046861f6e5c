"""Real worker processes of the test's own, and how to kill them without warning."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from service.config import Settings
from service.parts import Parts
from service.store.tables import Rendition

ROOT = Path(__file__).parents[3]


def start(settings: Settings, **more: str) -> subprocess.Popen[bytes]:
    """Start `sharethepen worker` on the settings' data."""
    environment = os.environ | {"DATA_DIR": str(settings.data_dir)} | more
    if settings.database_url:
        environment["DATABASE_URL"] = settings.database_url
    with (settings.data_dir / "worker.log").open("ab") as log:
        return subprocess.Popen(
            [sys.executable, "-m", "service.cli", "worker"],
            cwd=ROOT,
            env=environment,
            stdout=log,
            stderr=log,
            start_new_session=True,
        )


@contextmanager
def working(settings: Settings, **more: str) -> Iterator[subprocess.Popen[bytes]]:
    """Yield a worker that is stopped at the end."""
    worker = start(settings, **more)
    try:
        yield worker
    finally:
        worker.terminate()
        try:
            worker.wait(10)
        except subprocess.TimeoutExpired:
            kill(worker)


def kill(worker: subprocess.Popen[bytes]) -> None:
    """End the worker as a power cut would: it cannot tidy up. Its makers must end by themselves."""
    with suppress(ProcessLookupError):
        os.kill(worker.pid, signal.SIGKILL)
    worker.wait()


def children_of(pid: int) -> list[int]:
    """Return the processes that this one started."""
    path = Path(f"/proc/{pid}/task")
    found: list[int] = []
    for thread in path.iterdir():
        with suppress(OSError):
            found += map(int, (thread / "children").read_text().split())
    return found


def is_alive(pid: int) -> bool:
    """Return whether the process runs; one that only waits to be counted is dead."""
    try:
        return ") Z " not in Path(f"/proc/{pid}/stat").read_text()
    except OSError:
        return False


def wait_for(true: Callable[[], bool], seconds: float = 120.0) -> None:
    """Return when it is true. Raises TimeoutError after so many seconds."""
    ends = time.monotonic() + seconds
    while not true():
        if time.monotonic() > ends:
            raise TimeoutError
        time.sleep(0.1)


def states(parts: Parts) -> list[str]:
    """Return the state of every rendition."""
    with parts.database.read() as session:
        return [row.state for row in session.query(Rendition)]


def all_settled(parts: Parts) -> bool:
    """Return whether every rendition is done or failed."""
    return set(states(parts)) <= {"done", "failed"}
