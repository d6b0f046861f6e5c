"""Where the links of a document lead: said at the end, so that the text is heard as it reads."""

import re
from itertools import chain
from urllib.parse import unquote, urlsplit

from content.tree import Document, Run, Runs, stretches

_LONGEST = 120
"""Characters of an address that anyone can follow by ear; of longer ones only the site is said."""


def addresses(document: Document) -> tuple[tuple[Runs, str], ...]:
    """Return the words and the address of each link once, in reading order.

    A link that shows its own address is not among them: it was said in its place.
    """
    found: dict[str, Runs] = {}
    for block in document.blocks:
        for run in chain.from_iterable(stretches(block)):
            address = _sayable(run.link)
            if address and _bare(address) not in _bare(run.text) and run.text.strip():
                found.setdefault(address, (Run(run.text.strip(), language=run.language),))
    return tuple((words, address) for address, words in found.items())


def _sayable(link: str) -> str:
    """Return the address without its scheme and its fine print; "" where it leads nowhere."""
    scheme, _, rest = link.partition(":")
    match scheme.lower():
        case "mailto" | "tel":
            return unquote(rest.partition("?")[0])
        case "http" | "https":
            return rest.strip("/") if len(rest) <= _LONGEST else _site(link)
        case _:
            return ""


def _site(link: str) -> str:
    try:
        return urlsplit(link).hostname or ""
    except ValueError:
        return ""


def _bare(text: str) -> str:
    """Return what tells two ways of writing one address or number apart."""
    return re.sub(r"^www\.|[^\w@+.]|^(?:\+44|0)", "", text.lower()).strip(".")
