"""A line of "Say it like this" as people type it."""

from content.tree import Saying


def respelt(written: str, said: str, language: str) -> Saying:
    """Return the saying. Capital letters count where somebody typed one: "IT" is not "it"."""
    return Saying(written, said, language, case=written != written.lower())
