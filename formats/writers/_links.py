"""Which addresses a file may lead to."""

import re
from urllib.parse import quote, urlsplit

_SCHEMES = frozenset({"http", "https", "mailto", "tel"})
_LONGEST = 2000
"""Characters; readers and viewers refuse longer ones."""
_NOT_ALLOWED = re.compile(r'["<>\\^`{|}]|%(?![0-9A-Fa-f]{2})')
"""Marks that no address holds as they are (WHATWG URL, "URL code points")."""


def safe_address(address: str) -> str:
    """Return the address, or "" where it is no web, mail or phone address.

    Marks that an address may not hold as they are come as "%" and two digits.
    """
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    fits = len(address) <= _LONGEST and not any(mark.isspace() for mark in address)
    if not fits or parts.scheme.lower() not in _SCHEMES:
        return ""
    return _NOT_ALLOWED.sub(lambda mark: quote(mark[0]), address)
