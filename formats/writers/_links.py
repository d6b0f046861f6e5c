"""Which addresses a file may lead to."""

from urllib.parse import urlsplit

_SCHEMES = frozenset({"http", "https", "mailto", "tel"})
_LONGEST = 2000
"""Characters; readers and viewers refuse longer ones."""


def safe_address(address: str) -> str:
    """Return the address, or "" where it is no web, mail or phone address."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    fits = len(address) <= _LONGEST and not any(mark.isspace() for mark in address)
    return address if fits and parts.scheme.lower() in _SCHEMES else ""
