"""Access rules for files: what a machine can prove about each kind, made by us or by others."""

from formats.access.refused import CannotCheck
from formats.access.report import Report, from_data
from formats.readers._running import ask_child
from formats.readers.brought import CannotRead

__all__ = ["CannotCheck", "Report", "check_file"]


def check_file(data: bytes, name: str) -> Report:
    """Return what keeps people out of a file from anywhere: Word, PDF, e-book or web page.

    It is opened in the limited child process, for at most 30 seconds. Its kind is told by its
    bytes. Raises CannotCheck, whose message is for people.
    """
    try:
        return from_data(ask_child("access", data, name))
    except CannotRead as refused:
        raise CannotCheck(refused.reason) from refused
    except (KeyError, TypeError, ValueError) as odd:
        raise CannotCheck("broken") from odd
