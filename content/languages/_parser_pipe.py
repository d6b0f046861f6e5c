"""The two pipes to the parser's process, with a time limit on every answer."""

import json
import os
import selectors
import subprocess
import time
from typing import Any

from content.languages._parser_child import HEAD


class ChildLost(Exception):
    """The child ended, or did not answer in time."""


class Pipe:
    """Sends a list of sentences and reads the answer. Used by one thread at a time."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self._process = process
        self.pid = process.pid

    def ready(self, limit: float) -> None:
        """Wait until the child has loaded. Raises ChildLost where it has not in `limit` seconds."""
        self._answer(time.monotonic() + limit)

    def ask(self, sentences: list[str], limit: float) -> list[list[list[Any]]]:
        """Return the token rows of each sentence. Raises ChildLost."""
        body = json.dumps(sentences).encode("ascii")
        try:
            stdin = self._process.stdin
            if stdin is None:
                raise ChildLost
            stdin.write(HEAD.pack(len(body)) + body)
            stdin.flush()
        except (OSError, ValueError) as error:
            raise ChildLost from error
        answer: list[list[list[Any]]] = self._answer(time.monotonic() + limit)
        return answer

    def close(self) -> None:
        """End the child and take back what it held."""
        self._process.kill()
        self._process.wait()
        for stream in (self._process.stdin, self._process.stdout):
            if stream:
                try:
                    stream.close()
                except OSError:
                    continue  # words still on their way to a child that is gone

    def _answer(self, deadline: float) -> Any:  # noqa: ANN401  # JSON has any shape
        try:
            size = HEAD.unpack(self._read(HEAD.size, deadline))[0]
            return json.loads(self._read(size, deadline))
        except ChildLost:
            self.close()
            raise

    def _read(self, size: int, deadline: float) -> bytes:
        stdout = self._process.stdout
        if stdout is None or stdout.closed:
            raise ChildLost
        got = bytearray()
        with selectors.DefaultSelector() as selector:
            selector.register(stdout, selectors.EVENT_READ)
            while len(got) < size:
                if not selector.select(max(0.0, deadline - time.monotonic())):
                    raise ChildLost
                part = os.read(stdout.fileno(), size - len(got))
                if not part:
                    raise ChildLost
                got += part
        return bytes(got)
