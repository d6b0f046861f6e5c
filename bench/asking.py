"""Many people at once over HTTP, each at their own pace, and how long each of them waited."""

import asyncio
import random
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from urllib.parse import urlencode

HEAD = (
    "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nCookie: {cookie}\r\n"
    "Sec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\n"
    "Content-Length: {length}\r\n\r\n"
)


@dataclass
class Waits:
    """How long answers took, in milliseconds, and what was not answered well."""

    milliseconds: list[float] = field(default_factory=list)
    bad: int = 0

    def percent(self, share: int) -> float:
        """Return the time within which `share` per cent were answered."""
        if len(self.milliseconds) < 2:
            return 0.0
        return statistics.quantiles(self.milliseconds, n=100)[share - 1]


async def ask(port: int, cookie: str, method: str, path: str, **fields: str) -> int:
    """Send one request over a connection of its own and return the status."""
    body = urlencode(fields).encode()
    head = HEAD.format(method=method, path=path, cookie=cookie, length=len(body))
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        writer.write(head.encode() + body)
        await writer.drain()
        answer = await reader.read(-1)
    finally:
        writer.close()
    return int(answer.split(b" ", 2)[1])


async def person(
    waits: Waits, until: float, pause: float, wanted: int, request: Callable[[], tuple]
) -> None:
    """Ask again and again, with a pause of about `pause` seconds, until the time is up."""
    chance = random.Random()
    await asyncio.sleep(chance.uniform(0, max(pause, 0.2)))
    while time.monotonic() < until:
        begun = time.monotonic()
        port, cookie, method, path, fields = request()
        try:
            right = await ask(port, cookie, method, path, **fields) == wanted
        except (OSError, IndexError, ValueError):
            right = False
        waits.milliseconds.append((time.monotonic() - begun) * 1000)
        waits.bad += not right
        await asyncio.sleep(pause * chance.uniform(0.5, 1.5))
