"""Ties the hands of a process that reads a stranger's file: memory, time, files, network."""

import ctypes
import resource
import sys

MEMORY_BYTES = 1024 * 1024 * 1024
"""Address space; the libraries alone take about a quarter of it."""
CPU_SECONDS = 20
OUTPUT_BYTES = 96 * 1024 * 1024
_NEW_USER_AND_NETWORK = 0x10000000 | 0x40000000
_REFUSED = (
    "socket.",
    "subprocess.",
    "os.exec",
    "os.fork",
    "os.posix_spawn",
    "os.system",
    "ctypes.",
    "os.remove",
    "os.rename",
    "os.rmdir",
    "shutil.",
)


def confine() -> None:
    """Set the limits for the rest of this process's life. They cannot be undone."""
    _leave_the_network()
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS))
    resource.setrlimit(resource.RLIMIT_FSIZE, (OUTPUT_BYTES, OUTPUT_BYTES))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    sys.addaudithook(_refuse)


def _leave_the_network() -> None:
    """Move to an empty network where the system lets us; else the audit hook must do."""
    ctypes.CDLL(None).unshare(_NEW_USER_AND_NETWORK)


def _refuse(event: str, arguments: tuple[object, ...]) -> None:
    if event.startswith(_REFUSED):
        raise PermissionError(event)
    if event == "open" and _writes(arguments):
        raise PermissionError(event)


def _writes(arguments: tuple[object, ...]) -> bool:
    """Tell whether an `open` would change a file: its mode or its flags say so."""
    mode, flags = arguments[1], arguments[2]
    by_mode = isinstance(mode, str) and any(letter in mode for letter in "wax+")
    return by_mode or (isinstance(flags, int) and bool(flags & 0b11))
