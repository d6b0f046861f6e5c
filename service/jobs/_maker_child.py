"""The child of `service.jobs.maker`: makes a file for each line it is sent.

A line in: {"tree": sha256, "format": id, "options": {...}}. Lines out: {"progress": 0.5} and
then either the file that now lies in the store, or {"failed": words for people}.
"""

import ctypes
import errno
import json
import os
import resource
import signal
import sys
import time
from dataclasses import asdict
from pathlib import Path
from types import TracebackType
from typing import Any

from formats.format import CannotMake, Options
from formats.voices.brought import look_in
from formats.writers import all_formats
from service.proving import prove
from service.store import frozen
from service.store.files import Files
from service.store.shelf import Shelf

MEMORY = 3 * 1024**3
"""Bytes of address space: more than any honest document needs, less than the machine has."""
NICE = 10
PR_SET_PDEATHSIG = 1
"""Linux's number for "tell me when my parent dies", from prctl(2)."""
NO_ROOM = {errno.ENOSPC, errno.EDQUOT}


def main() -> None:
    """Answer until the input ends."""
    _die_with(int(sys.argv[2]))
    sys.excepthook = _say_where
    shelf = Shelf.of(Files(Path(sys.argv[1])))
    # Brought voices lie beside the files: see `Settings.voices_dir`.
    look_in(Path(sys.argv[1]).parent / "voices")
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    os.nice(NICE)
    # What a library prints must not get between the answers.
    out = os.fdopen(os.dup(1), "w", buffering=1)
    os.dup2(2, 1)
    for line in sys.stdin:
        answer = _make(shelf, json.loads(line), out)
        out.write(json.dumps(answer) + "\n")


def _die_with(parent: int) -> None:
    """End this process when the worker dies: nobody would hear its answer.

    Where the system cannot do that, the child ends after the file in hand, with its input.
    """
    prctl = getattr(ctypes.CDLL(None), "prctl", None)
    if prctl is not None:
        prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:
        sys.exit(1)


def _say_where(
    kind: type[BaseException], _error: BaseException, trace: TracebackType | None
) -> None:
    """Say what went wrong and where, without the message: it could hold somebody's words."""
    while trace and trace.tb_next:
        trace = trace.tb_next
    place = f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}" if trace else "?"
    sys.stderr.write(f"a file was not made: {kind.__name__} at {place}\n")


def _make(shelf: Shelf, order: dict[str, Any], out: Any) -> dict[str, Any]:  # noqa: ANN401 - a text stream
    last = 0.0

    def progress(share: float) -> None:
        nonlocal last
        if time.monotonic() - last > 1:
            last = time.monotonic()
            out.write(json.dumps({"progress": share}) + "\n")

    try:
        document = frozen.thaw(shelf.files.get(order["tree"]))
        made_by = all_formats()[order["format"]]
        made = made_by.write(document, Options(**order["options"]), shelf, progress)
        rows = prove(document, made_by, made.data)
        return {
            "artefact": shelf.files.put(made.data),
            "size": len(made.data),
            "pages": made.pages,
            "seconds": made.seconds,
            "passport": [asdict(row) for row in rows],
        }
    except CannotMake as error:
        return {"failed": str(error), "for_good": True}
    except MemoryError:
        return {"failed": "This document is too big for this format.", "for_good": True}
    except OSError as error:
        if error.errno in NO_ROOM:
            return {
                "failed": "There is no room to keep the file. We try again in a minute.",
                "no_room": True,
            }
        return {"failed": "A file could not be read or written. We try again."}


if __name__ == "__main__":
    main()
