"""Names for files inside a file, that every computer can write to a disk."""

import re
import unicodedata

_NEVER = re.compile(
    r'[\x00-\x1f\x7f-\x9f/\\:*?"<>|\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]+'
)
"""What Windows refuses, and unseen marks that show a name in another order than it has."""
_LONGEST = 50
"""Letters: a letter can have four bytes, a name 255, and a folder with it 260 signs on Windows."""
_PLAIN = re.compile("[^a-z0-9]+")


def file_name(words: str, number: int = 0, width: int = 2) -> str:
    """Return a name such as "02 Who we are" without its ending; "" where nothing is left.

    Letters of every language stay as they are.
    """
    kept = " ".join(_NEVER.sub(" ", unicodedata.normalize("NFC", words)).split())
    short = kept[:_LONGEST].strip(" .")
    return f"{number:0{width}} {short}".strip(" .") if number else short


def plain_name(words: str, longest: int = 24) -> str:
    """Return a name of small Latin letters, digits and hyphens; "" where none is left."""
    letters = unicodedata.normalize("NFKD", words.casefold())
    bare = "".join(one for one in letters if not unicodedata.combining(one))
    return _PLAIN.sub("-", bare).strip("-")[:longest].rstrip("-")
