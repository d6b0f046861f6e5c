"""What a process and its children took."""

import json
import resource
import threading
import time
from contextlib import suppress
from pathlib import Path


def processor() -> float:
    """Return the seconds of the processor so far, this process and its ended children.

    What looks at the memory is no part of the work.
    """
    both = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(one.ru_utime + one.ru_stime for one in both) - MEMORY.took


class Memory(threading.Thread):
    """Looks now and then how much this process and its children hold: the kernel forgets that."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self.most = 0.0
        self.took = 0.0
        """Seconds of the processor that looking takes."""

    def run(self) -> None:
        while True:
            children = Path("/proc/self/task").glob("*/children")
            own = [pid for path in children for pid in path.read_text().split()]
            self.most = max(self.most, sum(map(_held, ["self", *filter(_started, own)])))
            self.took = time.thread_time()
            time.sleep(0.1)


def _started(process: str) -> bool:
    """Return whether a child is its own program yet: until then it shares what we hold."""
    with suppress(OSError):
        mine, its = (Path(f"/proc/{one}/cmdline").read_bytes() for one in ("self", process))
        return mine != its
    return False


def _held(process: str) -> float:
    """Return the most megabytes that a running process held so far."""
    with suppress(OSError):
        lines = Path(f"/proc/{process}/status").read_text().splitlines()
        return sum(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) / 1024
    return 0.0


def told(cpu: float, sound: float, **more: float) -> None:
    """Print as JSON: seconds of the processor, seconds of sound, and megabytes with children."""
    most = max(MEMORY.most, _held("self"))
    print(json.dumps({"cpu": cpu, "sound": sound, "mb": most} | more))


MEMORY = Memory()
MEMORY.start()
