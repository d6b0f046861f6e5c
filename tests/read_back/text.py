"""Plain text: decoded, and nothing else."""

from read_back import ReadBack

SUFFIX = ".txt"


def read(data: bytes) -> ReadBack:
    """Return the words; a text file can mark nothing."""
    return ReadBack(data.decode("utf-8"))
