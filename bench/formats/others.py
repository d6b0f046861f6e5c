"""pandoc and LibreOffice making the nearest equivalent of each format, from the same words."""

import json
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.formats import documents
from bench.formats.plain_page import plain_page
from content.tree import Document

_BY_PANDOC = {
    **dict.fromkeys(("standard-word", "large-print-word", "easy-read-word"), ".docx"),
    **dict.fromkeys(("web-page", "easy-read-web"), ".html"),
    "opendocument": ".odt",
    "epub": ".epub",
    "plain-text": ".txt",
    "markdown": ".md",
}
_BY_BOTH = frozenset({"pdf", "large-print-pdf", "easy-read-pdf"})
"""pandoc makes a Word file, and LibreOffice prints it."""
_KINDS = {".txt": "plain", ".md": "markdown", ".epub": "epub3"}
_WATCHER = """
import json, resource, subprocess, sys
quiet = subprocess.DEVNULL
subprocess.run(sys.argv[1:], stdout=quiet, stderr=quiet, check=True, timeout=300)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(json.dumps([(used.ru_utime + used.ru_stime) * 1000, used.ru_maxrss / 1024]))
"""
"""Runs in a small process: a program is said to need at least what its parent had."""


@dataclass(frozen=True)
class Other:
    """What the other programs needed."""

    program: str
    ms: float
    mb: float
    """Peak memory of the largest process."""


def other(format_id: str, told: Document) -> Other | None:
    """Return what the others need for the format; None where they make none, or are not here."""
    if shutil.which("pandoc") is None:
        return None
    with TemporaryDirectory() as folder:
        page = plain_page(told, documents.assets(), Path(folder))
        if format_id in _BY_PANDOC:
            return _pandoc(page, _BY_PANDOC[format_id])
        if format_id in _BY_BOTH and shutil.which("soffice"):
            return _printed(page)
    return None


def _pandoc(page: Path, suffix: str) -> Other:
    kind = _KINDS.get(suffix, suffix.removeprefix("."))
    order = ["pandoc", "-f", "html", "-t", kind, "--toc", "-s", page.name, "-o", f"made{suffix}"]
    alone = ["--self-contained"] if suffix == ".html" else []
    ms, mb = _ran([*order, *alone], page.parent)
    return Other("pandoc", ms, mb)


def _printed(page: Path) -> Other:
    word = _pandoc(page, ".docx")
    home = f"-env:UserInstallation={(page.parent / 'office').as_uri()}"
    ms, mb = _ran(["soffice", home, "--headless", "--convert-to", "pdf", "made.docx"], page.parent)
    return Other("pandoc + LibreOffice", word.ms + ms, max(word.mb, mb))


def _ran(order: Sequence[str], folder: Path) -> tuple[float, float]:
    """Return milliseconds of the processor, and megabytes, of a program and what it started."""
    done = subprocess.run(
        [sys.executable, "-S", "-c", _WATCHER, *order],
        cwd=folder,
        capture_output=True,
        text=True,
        check=True,
    )
    ms, mb = json.loads(done.stdout)
    return ms, mb
