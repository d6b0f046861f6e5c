"""How long until the others see what one person saved: thirty live streams on one document.

python -m bench.live [--streams N] [--json [FILE]]

The real server runs on a temporary data folder. Each stream is a page of somebody else; one
person saves twenty times. The time runs from sending the form to each stream's event.
"""

import argparse
import asyncio
import json
import statistics
import time
from pathlib import Path
from uuid import uuid4

from bench import served
from bench.asking import ask
from bench.served import Place

SAVES = 20
PAUSE = 1.0
SLOWEST = 10.0
"""Seconds after which an event counts as not seen."""


async def listen(
    place: Place, number: int, heard: dict[int, list[float]], ready: list[int]
) -> None:
    """Note when each event of the part arrives at this stream."""
    reader, writer = await asyncio.open_connection("127.0.0.1", place.port)
    cookie = place.cookies[number]
    head = f"GET /d/{place.document}/stream?since=1 HTTP/1.1\r\nHost: a\r\nCookie: {cookie}\r\n\r\n"
    writer.write(head.encode())
    try:
        while line := await reader.readline():
            if line.startswith(b"retry:"):
                ready.append(number)
            if line.startswith(b"event: block-" + place.blocks[0].encode()):
                heard.setdefault(number, []).append(time.monotonic())
    finally:
        writer.close()


async def watch(place: Place, streams: int) -> dict[str, float]:
    """Return the waits of all streams over all saves."""
    heard: dict[int, list[float]] = {}
    ready: list[int] = []
    tasks = [asyncio.create_task(listen(place, n + 1, heard, ready)) for n in range(streams)]
    while len(ready) < streams:
        await asyncio.sleep(0.05)
    await asyncio.sleep(1)
    heard.clear()
    waits, last, missed, pages = [], [], 0, []
    for number in range(SAVES):
        begun = time.monotonic()
        await save(place, number)
        while time.monotonic() < begun + SLOWEST and arrived(heard, number) < streams:
            await asyncio.sleep(0.005)
        seen = [times[number] - begun for times in heard.values() if len(times) > number]
        waits += seen
        last.append(max(seen, default=SLOWEST))
        missed += streams - len(seen)
        begun = time.monotonic()
        await ask(place.port, place.cookies[0], "GET", f"/d/{place.document}")
        pages.append(time.monotonic() - begun)
        await asyncio.sleep(PAUSE * (0.5 + number % 7 / 7))
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    return {
        "streams": streams,
        "saves": SAVES,
        "events_missed": missed,
        "seen_p50_ms": statistics.median(waits) * 1000,
        "seen_p95_ms": statistics.quantiles(waits, n=20)[18] * 1000,
        "last_stream_p50_ms": statistics.median(last) * 1000,
        "last_stream_worst_ms": max(last) * 1000,
        "page_beside_streams_p50_ms": statistics.median(pages) * 1000,
    }


def arrived(heard: dict[int, list[float]], number: int) -> int:
    return sum(len(times) > number for times in heard.values())


async def save(place: Place, number: int) -> None:
    fields = {
        "words": f"Saved number {number}. {served.WORDS}",
        "version": "2000000",
        "operation": uuid4().hex,
    }
    path = f"/d/{place.document}/b/{place.blocks[0]}/edit"
    status = await ask(place.port, place.cookies[0], "POST", path, **fields)
    if status != 303:
        raise RuntimeError(f"a save was answered with {status}")


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--streams", type=int, default=30)
    arguments.add_argument("--json", type=Path, nargs="?", const=Path("-"))
    given = arguments.parse_args()
    with served.folder() as folder:
        place = served.place(folder, people=given.streams + 1)
        with served.serving(place.parts.settings) as pid:
            result = asyncio.run(watch(place, given.streams)) | served.memory(pid)
        place.parts.database.close()
    result = {key: round(value, 1) for key, value in result.items()}
    for key, value in result.items():
        print(f"{key:34}{value:>10}")
    if given.json:
        text = json.dumps(result, indent=1)
        print(text) if given.json == Path("-") else given.json.write_text(text + "\n")


if __name__ == "__main__":
    main()
