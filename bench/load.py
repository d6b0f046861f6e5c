"""How long people wait for pages and saves, beside a bare Flask view in the same run.

python -m bench.load [--seconds N] [--json [FILE]]

The real server runs on a temporary data folder. A reader opens the document every two seconds;
a writer saves a part every second. "Stress" is 100 writers and 400 readers. "Flat out" is
people without a pause: it shows how many pages and saves there are in a second.
"""

import argparse
import asyncio
import json
import time
from pathlib import Path
from uuid import uuid4

from bench import served
from bench.asking import Waits, person
from bench.served import Place

READS, SAVES = 2.0, 1.0
"""Seconds between two pages of a reader, and between two saves of a writer."""


def reading(place: Place, number: int) -> tuple:
    cookie = place.cookies[number % len(place.cookies)]
    return place.port, cookie, "GET", f"/d/{place.document}", {}


def saving(place: Place, number: int, told: dict[int, int]) -> tuple:
    told[number] = told.get(number, 0) + 1
    block = place.blocks[number % len(place.blocks)]
    fields = {
        "words": f"Writer {number} wrote this {told[number]}. {served.WORDS}",
        "version": str(2_000_000 + told[number]),
        "operation": uuid4().hex,
    }
    cookie = place.cookies[number % len(place.cookies)]
    return place.port, cookie, "POST", f"/d/{place.document}/b/{block}/edit", fields


async def people(
    place: Place, readers: int, writers: int, seconds: float, pauses: tuple[float, float]
) -> tuple[Waits, Waits]:
    """Return the waits of readers and of writers."""
    until, read, saved, told = time.monotonic() + seconds, Waits(), Waits(), {}
    work = [
        person(read, until, pauses[0], 200, lambda n=n: reading(place, n)) for n in range(readers)
    ] + [
        person(saved, until, pauses[1], 303, lambda n=n: saving(place, n, told))
        for n in range(writers)
    ]
    await asyncio.gather(*work)
    return read, saved


async def bare(port: int, readers: int, seconds: float, pause: float) -> Waits:
    until, waits = time.monotonic() + seconds, Waits()
    await asyncio.gather(
        *(
            person(waits, until, pause, 200, lambda: (port, "", "GET", "/", {}))
            for _ in range(readers)
        )
    )
    return waits


def figures(name: str, waits: Waits, seconds: float) -> dict[str, float]:
    return {
        f"{name}_p50_ms": waits.percent(50),
        f"{name}_p95_ms": waits.percent(95),
        f"{name}_a_second": len(waits.milliseconds) / seconds,
        f"{name}_failed": waits.bad,
    }


def measure(place: Place, seconds: float) -> dict[str, float]:
    found: dict[str, float] = {}
    settings = place.parts.settings
    begun = time.monotonic()
    with served.serving(settings) as pid:
        found["start_s"] = time.monotonic() - begun
        asyncio.run(people(place, 4, 0, 2, (0.1, 1)))
        found |= {f"quiet_{key}": value for key, value in served.memory(pid).items()}
        read, _ = asyncio.run(people(place, 50, 0, seconds, (READS, SAVES)))
        found |= figures("page_50_readers", read, seconds)
        _, saved = asyncio.run(people(place, 0, 10, seconds, (READS, SAVES)))
        found |= figures("save_10_writers", saved, seconds)
        read, saved = asyncio.run(people(place, 400, 100, seconds, (4 * READS, SAVES)))
        found |= figures("stress_page", read, seconds) | figures("stress_save", saved, seconds)
        read, _ = asyncio.run(people(place, 8, 0, seconds / 2, (0, 0)))
        found |= figures("flat_out_page", read, seconds / 2)
        _, saved = asyncio.run(people(place, 0, 8, seconds / 2, (0, 0)))
        found |= figures("flat_out_save", saved, seconds / 2)
        found |= served.memory(pid)
    return found


def peer(place: Place, seconds: float) -> dict[str, float]:
    settings = served.peer_settings(place.parts.settings)
    with served.serving(settings, "bench.hello:app") as pid:
        paced = asyncio.run(bare(settings.port, 50, seconds, READS))
        flat = asyncio.run(bare(settings.port, 8, seconds / 2, 0))
        found = figures("bare_flask_50_readers", paced, seconds)
        found |= figures("bare_flask_flat_out", flat, seconds / 2)
        return found | {"bare_flask_pss_mb": served.memory(pid)["pss_mb"]}


def main() -> None:
    reading_arguments = argparse.ArgumentParser(description=__doc__)
    reading_arguments.add_argument("--seconds", type=float, default=20)
    reading_arguments.add_argument("--json", type=Path, nargs="?", const=Path("-"))
    given = reading_arguments.parse_args()
    with served.folder() as folder:
        place = served.place(folder, people=60)
        result = measure(place, given.seconds) | peer(place, given.seconds)
        place.parts.database.close()
    result["page_to_bare_p95"] = (
        result["page_50_readers_p95_ms"] / result["bare_flask_50_readers_p95_ms"]
    )
    result = {key: round(value, 1) for key, value in result.items()}
    for key, value in result.items():
        print(f"{key:34}{value:>10}")
    if given.json:
        text = json.dumps(result, indent=1)
        print(text) if given.json == Path("-") else given.json.write_text(text + "\n")


if __name__ == "__main__":
    main()
