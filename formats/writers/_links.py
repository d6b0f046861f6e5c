"""Which addresses a file may lead to."""

import re
from urllib.parse import SplitResult, quote, urlsplit

_WEB = frozenset({"http", "https"})
_OTHER = frozenset({"mailto", "tel"})
_LONGEST = 2000
"""Characters; readers and viewers refuse longer ones."""
_NOT_ALLOWED = re.compile(r'["<>\\^`{|}]|%(?![0-9A-Fa-f]{2})')
"""Marks that no address holds as they are (WHATWG URL, "URL code points")."""


_HOST = re.compile(r"[^.\"<>\\^`{|}%]+(\.[^.\"<>\\^`{|}%]+)*\.?")
"""Names with a dot between them: a strict reader refuses a whole file for an empty one."""


def safe_address(address: str) -> str:
    """Return the address, or "" where it is no web, mail or phone address.

    Marks that an address may not hold as they are come as "%" and two digits.
    """
    try:
        leads = _leads(urlsplit(address))
    except ValueError:
        return ""
    fits = len(address) <= _LONGEST and not any(mark.isspace() for mark in address)
    return _NOT_ALLOWED.sub(lambda mark: quote(mark[0]), address) if fits and leads else ""


def _leads(parts: SplitResult) -> bool:
    """Return whether the address leads anywhere. Raises ValueError where the port is no number."""
    if parts.scheme.lower() not in _WEB:
        return parts.scheme.lower() in _OTHER and bool(parts.path)
    host = parts.hostname or ""
    return parts.port != 0 and (":" in host or bool(_HOST.fullmatch(host)))
