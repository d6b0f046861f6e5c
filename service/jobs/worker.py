"""The worker: makes the files that rows ask for, two at a time, until it is told to stop."""

import logging
import threading
from uuid import uuid4

from huey.consumer import Consumer

from service.jobs.maker import Maker
from service.jobs.making import make_rendition
from service.jobs.queue import Queue
from service.jobs.sweeper import Sweeper
from service.parts import Parts

WORKERS = 2
LONGEST_NAP = 0.5
"""Seconds between two looks into an empty queue; Huey's own 10 would keep people waiting."""
log = logging.getLogger("sharethepen.worker")


class Worker:
    """Answers the queue's ring. Each of its threads has a maker child of its own."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._owner = uuid4().hex[:12]
        self._local = threading.local()
        self._makers: list[Maker] = []
        self.queue = Queue(parts.settings, work=self.make)
        self._sweeper = Sweeper(parts, self.queue)

    def make(self, rendition_id: str) -> None:
        """Make one rendition, where it is still to be made."""
        make_rendition(self._parts, self._maker(), rendition_id, self._owner)

    def run(self) -> None:
        """Work until SIGTERM or SIGINT; what was not finished is taken over at the next start."""
        logging.getLogger("huey").setLevel(logging.WARNING)
        self._sweeper.start()
        try:
            Consumer(
                self.queue.huey,
                workers=WORKERS,
                worker_type="thread",
                periodic=False,
                max_delay=LONGEST_NAP,
            ).run()
        finally:
            self._sweeper.stop()
            for maker in self._makers:
                maker.close()

    def _maker(self) -> Maker:
        if not hasattr(self._local, "maker"):
            self._local.maker = Maker(self._parts.settings.files_dir)
            self._makers.append(self._local.maker)
        maker: Maker = self._local.maker
        return maker
