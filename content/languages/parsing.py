"""The only door to the English parser (spaCy), which lives in a process of its own.

The calling process never imports spaCy, so the web process stays small and a crash of the
parser is a crash of the child alone.
"""

import os
import subprocess
import sys
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import RLock

from content.languages._parser_pipe import ChildLost, Pipe

ROOT = Path(__file__).parents[2]
CACHE = 4096
"""Sentences kept; about 1 kB a sentence."""
BATCH = 64
LONGEST = 1500
"""Characters of a sentence beyond which nothing sensible can be parsed."""
START_LIMIT = 60.0
REQUEST_LIMIT = 20.0
"""Seconds that one batch may take."""


class ParserMissing(Exception):
    """The parser could not be started. Long sentences stay whole; the rest works."""


@dataclass(frozen=True, slots=True)
class Token:
    """One word or mark of a sentence. `head` is an index; `start` and `end` count characters."""

    text: str
    lemma: str
    pos: str
    tag: str
    dep: str
    head: int
    start: int
    end: int
    ent_type: str


@dataclass(frozen=True, slots=True)
class Parsed:
    """A sentence and its tokens; no tokens where it was empty or too long to parse."""

    text: str
    tokens: tuple[Token, ...]


class Parser:
    """English sentences in, tokens out. Starts its process when first asked; safe for threads."""

    def __init__(
        self,
        command: Sequence[str] = (sys.executable, "-m", "content.languages._parser_child"),
        request_limit: float = REQUEST_LIMIT,
    ) -> None:
        self._command = tuple(command)
        self._limit = request_limit
        self._pipe: Pipe | None = None
        self._lock = RLock()
        self._cache: OrderedDict[str, Parsed] = OrderedDict()

    def parse(self, sentences: Sequence[str]) -> tuple[Parsed, ...]:
        """Return each sentence parsed, in order. Raises ParserMissing where none can start."""
        with self._lock:
            known = {text: found for text in sentences if (found := self._known(text))}
            wanted = [text for text in dict.fromkeys(sentences) if text not in known]
            for first in range(0, len(wanted), BATCH):
                for parsed in self._ask(wanted[first : first + BATCH]):
                    known[parsed.text] = parsed
                    self._keep(parsed)
            return tuple(known[text] for text in sentences)

    def close(self) -> None:
        """End the child process, if there is one."""
        with self._lock:
            if self._pipe:
                self._pipe.close()
                self._pipe = None

    @property
    def pid(self) -> int | None:
        """The id of the running child, or None."""
        return self._pipe.pid if self._pipe else None

    def _known(self, text: str) -> Parsed | None:
        if len(text) > LONGEST or not text.strip() or not _is_text(text):
            return Parsed(text, ())
        if text in self._cache:
            self._cache.move_to_end(text)
        return self._cache.get(text)

    def _keep(self, parsed: Parsed) -> None:
        self._cache[parsed.text] = parsed
        while len(self._cache) > CACHE:
            self._cache.popitem(last=False)

    def _ask(self, sentences: list[str]) -> list[Parsed]:
        """Ask the child; ask a fresh one once more where the first one was lost."""
        try:
            rows = self._started().ask(sentences, self._limit)
        except ChildLost:
            self.close()
            rows = self._second_try(sentences)
        pairs = zip(sentences, rows, strict=True)
        return [Parsed(text, tuple(Token(*row) for row in tokens)) for text, tokens in pairs]

    def _second_try(self, sentences: list[str]) -> list[list[list[object]]]:
        try:
            return self._started().ask(sentences, self._limit)
        except ChildLost as error:
            self.close()
            raise ParserMissing(
                "The language part did not answer. Long sentences stay whole this time."
            ) from error

    def _started(self) -> Pipe:
        if self._pipe is None:
            self._pipe = _start(self._command)
        return self._pipe


def _is_text(text: str) -> bool:
    """Return False for half characters (unpaired surrogates), which would end the child."""
    return not any("\ud800" <= char <= "\udfff" for char in text)


def _start(command: tuple[str, ...]) -> Pipe:
    env = os.environ | {"PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1"}
    try:
        process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=env,
        )
        pipe = Pipe(process)
        pipe.ready(START_LIMIT)
    except (OSError, ChildLost) as error:
        raise ParserMissing(
            "The language part could not start. Long sentences stay whole. Nothing is lost."
        ) from error
    return pipe
