"""The limited child process: reads one file on standard input, answers JSON.

Run as `python -m formats.readers._child document|picture|access|sound|lexicon`. The first line
of its input is the file's name as JSON; the rest is the file. It ties its own hands before it
reads.
"""

import json
import sys
from collections.abc import Callable
from importlib import import_module
from typing import TypeAlias

from formats.picture_safety import safe_picture
from formats.readers import _confinement, _wire
from formats.readers._collecting import Collector
from formats.readers._finishing import finish
from formats.readers._kinds import fits, kind_of
from formats.readers.brought import Brought, CannotRead
from formats.readers.reader import Reader

_KINDS = ("docx", "odt", "epub", "markdown", "html", "text")
_ANSWERED_BY = {
    "access": "formats.access.stranger",
    "lexicon": "formats.readers.lexicon",
    "sound": "formats.readers.sound",
}


Answerer: TypeAlias = Callable[[bytes, str], bytes]


def main() -> None:
    """Read, answer, and leave. A refusal is an answer too."""
    answerer = _answerer(sys.argv[1])
    _confinement.confine()
    name = json.loads(sys.stdin.buffer.readline())
    data = sys.stdin.buffer.read()
    sys.stdout.buffer.write(_answer(answerer, data, name))


def _answerer(what: str) -> Answerer:
    """Return what answers this kind of question, with all that it needs loaded."""
    if what == "picture":
        return lambda data, _name: _wire.pack_picture(safe_picture(data))
    if what in _ANSWERED_BY:
        found: Answerer = import_module(_ANSWERED_BY[what]).answer
        return found
    readers = {kind: import_module(f"formats.readers.{kind}").READER for kind in _KINDS}
    return lambda data, name: _wire.pack(_document(data, name, readers))


def _answer(answerer: Answerer, data: bytes, name: str) -> bytes:
    try:
        return answerer(data, name)
    except CannotRead as refusal:
        reason = refusal.reason
    except RecursionError:
        reason = "too_deep"
    except MemoryError:
        reason = "too_heavy"
    return json.dumps({"refused": reason}).encode()


def _document(data: bytes, name: str, readers: dict[str, Reader]) -> Brought:
    kind = kind_of(data, name)
    found = Collector()
    readers[kind].read(data, found)
    if not fits(kind, name):
        found.notice("name")
    return finish(found, kind, name)


if __name__ == "__main__":
    main()
