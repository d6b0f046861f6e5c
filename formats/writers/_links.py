"""Which addresses a file may lead to, and those that stand typed among the words."""

import re
from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import SplitResult, quote, urlsplit

from content.tree import Run, Runs

_WEB = frozenset({"http", "https"})
_OTHER = frozenset({"mailto", "tel"})
_LONGEST = 2000
"""Characters; readers and viewers refuse longer ones."""
_NOT_ALLOWED = re.compile(r'["<>\\^`{|}]|%(?![0-9A-Fa-f]{2})')
"""Marks that no address holds as they are (WHATWG URL, "URL code points")."""


_HOST = re.compile(r"[^.\"<>\\^`{|}%]+(\.[^.\"<>\\^`{|}%]+)*\.?")
"""Names with a dot between them: a strict reader refuses a whole file for an empty one."""
_TYPED = re.compile(
    r"""(?P<web>https?://[^\s<>"]+)|(?P<www>\bwww\.[^\s<>"]+)|(?P<mail>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)"""
)
_AFTER = ".,;:!?)]}'’”»،؛؟"
"""Marks at the end of an address that belong to the sentence."""
_SCHEMES = {"web": "", "www": "https://", "mail": "mailto:"}


def typed_links(runs: Runs) -> Runs:
    """Return the runs with each typed web or mail address as a link that people can follow."""
    return tuple(part for run in runs for part in ((run,) if run.link else _parted(run)))


def _parted(run: Run) -> Iterator[Run]:
    done = 0
    for found in _TYPED.finditer(run.text):
        shown = found[0].rstrip(_AFTER)
        address = safe_address(_SCHEMES[str(found.lastgroup)] + shown)
        if address:
            before, done = run.text[done : found.start()], found.start() + len(shown)
            yield from (replace(run, text=before),) if before else ()
            yield replace(run, text=shown, link=address)
    if done < len(run.text) or not run.text:
        yield replace(run, text=run.text[done:])


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
