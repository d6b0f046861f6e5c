"""One file made in a process of its own: milliseconds of the processor, and memory, as JSON.

Run by `bench.formats`, so that no format profits from what another one left behind:
python -m bench.formats.alone ours|once|bare|nothing FORMAT PAGES
"""

import json
import sys
from pathlib import Path
from time import process_time

from bench.formats import documents
from bench.formats.bare import BARE
from content.tree import Document
from formats import pictures
from formats.format import Options, no_progress
from formats.writers import all_formats

_MIB = 1024


def _timed(who: str, format_id: str, told: Document) -> float:
    start = process_time()
    if who == "bare":
        BARE[format_id](told, documents.assets())
    else:
        all_formats()[format_id].write(told, Options(), documents.assets(), no_progress)
    return (process_time() - start) * 1000


def main() -> None:
    """Say what making the file took."""
    who, format_id, pages = sys.argv[1], sys.argv[2], int(sys.argv[3])
    if who == "nothing":
        print(json.dumps({"mb": _peak()}))
        return
    told = documents.for_format(all_formats()[format_id].kinds, pages)
    first = _timed(who, format_id, told)
    mb = _peak()
    if who == "once":
        print(json.dumps({"first_ms": first, "mb": mb}))
        return
    drawn = pictures._drawn.cache_info().misses
    after = [_timed(who, format_id, documents.changed(told, f"Note {n}")) for n in range(2)]
    again = pictures._drawn.cache_info().misses - drawn
    said = {"first_ms": first, "after_ms": min(after), "mb": mb, "drawn_again": again}
    print(json.dumps(said))


def _peak() -> float:
    """Return the most memory so far; unlike that of `resource`, it is this program's alone."""
    told = Path("/proc/self/status").read_text()
    return int(next(line.split()[1] for line in told.splitlines() if "VmHWM" in line)) / _MIB


if __name__ == "__main__":
    main()
