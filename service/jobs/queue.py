"""The bell that wakes workers. Huey carries ids only: losing it costs delay, never work."""

import logging
import sqlite3
from collections.abc import Callable, Iterable

from huey import Huey, RedisHuey, SqliteHuey
from redis.exceptions import RedisError

from service.config import Settings

NAME = "sharethepen"
BROKEN = (sqlite3.Error, RedisError, OSError)
"""What a queue that is full, locked or away raises."""
log = logging.getLogger("sharethepen.queue")


def _open(settings: Settings) -> Huey:
    if settings.redis_url:
        return RedisHuey(NAME, url=settings.redis_url, results=False)
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    path = settings.data_dir / "queue.sqlite3"
    return SqliteHuey(NAME, filename=str(path), results=False, fsync=False)


class Queue:
    """Rings for renditions. In Redis where its address is set, otherwise in a file."""

    def __init__(self, settings: Settings, work: Callable[[str], None] | None = None) -> None:
        self.huey = _open(settings)
        self._work = work
        self._task = self.huey.task(name="make")(self._run)

    def ring(self, rendition_ids: Iterable[str]) -> None:
        """Tell the workers about these renditions.

        Where the queue is broken it only says so in the log: the rows wait in the database,
        and the sweeper finds them.
        """
        try:
            for rendition_id in rendition_ids:
                self._task(rendition_id)
        except BROKEN as error:
            log.warning("the queue could not be told: %s", type(error).__name__)

    def waiting(self) -> int:
        """Return how many rings no worker has answered yet."""
        count: int = self.huey.pending_count()
        return count

    def _run(self, rendition_id: str) -> None:
        if self._work is not None:
            self._work(rendition_id)
