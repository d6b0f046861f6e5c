"""The mark that a block leaves in a file, so that a changed file finds its way back to it.

One spelling for every format: a name that Word takes for a hidden bookmark (a leading underscore,
letters, digits and underscores, at most 40) and XML for an id.
"""

import re
from collections.abc import Container

OWN = "own-"
"""How the ids of blocks begin that a file adds around people's words, such as the contact lines."""
_START = "_b_"
_LONGEST = 40
"""Letters in the name of a Word bookmark."""
_PLAIN = re.compile(r"[A-Za-z0-9]")
_CODED = re.compile(r"_([0-9a-f]{2})")
_MARK = re.compile(r"_b_(?:[A-Za-z0-9]|_[0-9a-f]{2})+")
_QUOTED = re.compile(rb"[\"'](_b_[A-Za-z0-9_]{1,37})[\"']")


def mark_of(block_id: str) -> str:
    """Return the block's mark; "" where its id is empty, not ASCII or too long for one."""
    if not block_id or not block_id.isascii():
        return ""
    coded = "".join(c if _PLAIN.match(c) else f"_{ord(c):02x}" for c in block_id)
    mark = f"{_START}{coded}"
    return mark if len(mark) <= _LONGEST else ""


def sentence_mark(block_id: str, number: int) -> str:
    """Return the mark of one sentence of the block, by its number from 0; "" where it has none.

    Only pages with a voice carry these. No reader takes them for the mark of a block.
    """
    mark = mark_of(block_id)
    return f"{mark}-{number}" if mark else ""


def place_of(block_id: str, number: int, there: Container[str]) -> str:
    """Return where a sentence that is said stands, as one of the marks that are `there`.

    That of the whole block where the recording adds words (-1); "" where neither is there.
    """
    marks = (sentence_mark(block_id, number), mark_of(block_id))
    return next((mark for mark in marks if mark and mark in there), "")


def block_of(mark: str) -> str:
    """Return the id of the block that left the mark; "" where it is none of ours."""
    if len(mark) > _LONGEST or not _MARK.fullmatch(mark):
        return ""
    return _CODED.sub(lambda found: chr(int(found[1], 16)), mark.removeprefix(_START))


def is_ours(block_id: str) -> bool:
    """Return whether the block is one that a file adds: no reader takes it for people's words."""
    return block_id.startswith(OWN)


def has_marks(data: bytes) -> bool:
    """Return whether bytes of XML or HTML hold a mark of ours anywhere."""
    return any(block_of(found.decode()) for found in _QUOTED.findall(data))
