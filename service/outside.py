"""The only way out: asks an OpenAI-compatible address for simpler words, where one is set.

It waits a limited time, reads a limited answer, follows no redirect, and uses no proxy. What
comes back is text that nobody trusts yet: see `content.easy_read.engine`.
"""

import json
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from socket import SHUT_RDWR, socket
from threading import Timer
from urllib.parse import SplitResult, urlsplit

from content import languages
from service.config import Settings

LARGEST = 64_000
"""Bytes of an answer; one sentence needs less than one thousand."""
SECONDS = 20.0
"""How long a person waits at most, for connecting and answering together."""
UNREADABLE = (OSError, HTTPException, ValueError, LookupError, TypeError, RecursionError)
"""What a bad answer leads to; the last one by brackets in brackets without end."""
ASKS = (
    "Rewrite the sentence below as easy read for people with learning disabilities. "
    "Write in {language}. Write short sentences, one on each line, at most 12 words each. "
    "Keep every number, date, time, price, name, phone number and address exactly as it is. "
    "Keep every 'not', 'must', 'should', 'can', 'may', 'if' and 'unless'. Add nothing. "
    "Answer with the lines alone."
)


class NoAnswer(Exception):
    """The outside computer gave no answer that can be read. Nothing was changed."""


@dataclass(frozen=True, slots=True)
class OutsideComputer:
    """An address that speaks the chat protocol of OpenAI, such as a local server."""

    address: SplitResult
    model: str
    key: str

    @property
    def name(self) -> str:
        """Return what people are shown: where it is, and which model."""
        return (
            f"{self.model} ({self.address.hostname})" if self.model else str(self.address.hostname)
        )

    def lines(self, sentence: str, language: str, seconds: float = SECONDS) -> Sequence[str]:
        """Return the lines that it proposes for one sentence. Raises NoAnswer."""
        body = json.dumps(
            {
                "model": self.model,
                "temperature": 0,
                "max_tokens": 400,
                "stream": False,
                "messages": [
                    {"role": "system", "content": ASKS.format(language=_name_of(language))},
                    {"role": "user", "content": sentence},
                ],
            }
        )
        try:
            data = self._sent(body.encode(), time.monotonic() + seconds)
            said = json.loads(data)["choices"][0]["message"]["content"]
        except UNREADABLE as error:
            raise NoAnswer from error
        if not isinstance(said, str):
            raise NoAnswer
        return said.splitlines()

    def _sent(self, body: bytes, until: float) -> bytes:
        kind = HTTPSConnection if self.address.scheme == "https" else HTTPConnection
        connection = kind(str(self.address.hostname), self.address.port, timeout=_left(until))
        with closing(connection):
            headers = {"Content-Type": "application/json", "Accept": "application/json"}
            if self.key:
                headers["Authorization"] = f"Bearer {self.key}"
            connection.connect()
            with _cut_off(connection.sock, _left(until)):
                connection.request(
                    "POST", f"{self.address.path.rstrip('/')}/chat/completions", body, headers
                )
                answer = connection.getresponse()
                data = answer.read(LARGEST + 1)
            if answer.status != 200 or len(data) > LARGEST:
                raise HTTPException
            return data


def outside_computer(settings: Settings) -> OutsideComputer | None:
    """Return the outside computer that the operator named, None where there is none."""
    if not settings.engine_url:
        return None
    return OutsideComputer(
        urlsplit(settings.engine_url), settings.engine_model, settings.engine_key
    )


def _name_of(code: str) -> str:
    found = languages.get(code)
    return found.own_name if found else "English"


@contextmanager
def _cut_off(open_socket: socket, seconds: float) -> Iterator[None]:
    """End the connection after some seconds, however slowly the other side still sends."""
    timer = Timer(seconds, _shut, (open_socket,))
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()


def _shut(open_socket: socket) -> None:
    # It may have ended by itself in the same moment.
    with suppress(OSError):
        open_socket.shutdown(SHUT_RDWR)


def _left(until: float) -> float:
    """Return the seconds that are left. Raises TimeoutError where there are none."""
    left = until - time.monotonic()
    if left <= 0:
        raise TimeoutError
    return left
