"""What a killed process left half written goes away; what is being written stays."""

import os
import time

from service.jobs.queue import Queue
from service.jobs.sweeper import Sweeper
from service.parts import Parts


def test_half_written_files_of_an_hour_ago_are_swept(parts: Parts) -> None:
    key = parts.files.put(b"whole")
    folder = parts.files.path(key).parent
    old, young = folder / "part-old", folder / "part-young"
    for path in (old, young):
        path.write_bytes(b"half")
    hours_ago = time.time() - 7200
    for path in (old, parts.files.path(key)):
        os.utime(path, (hours_ago, hours_ago))
    Sweeper(parts, Queue(parts.settings)).sweep()
    assert not old.exists()
    assert young.exists()
    assert parts.files.get(key) == b"whole"
