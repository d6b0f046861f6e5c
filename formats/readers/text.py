"""Reads plain text: paragraphs, bullets, numbers and underlined headings."""

import re
from collections.abc import Iterator

from content.tree import Run
from formats.readers._collecting import Collector
from formats.readers._decoding import decode
from formats.readers.reader import Reader

_BULLET = re.compile(r"(\s*)[-*•‣◦▪●–—·]\s+(?=\S)(.*)")
_NUMBER = re.compile(r"(\s*)(?:\d{1,3}|[a-z])[.)]\s+(?=\S)(.*)")
_FIRST = re.compile(r"\s*(\d{1,3})")
_LINE = re.compile(r"\s*(=|-|_|~){3,}\s*$")
_DIRECTIONS = re.compile("(?m)^[\u200e\u200f]+")
"""Signs nobody sees that say which way a line runs."""
_LONGEST_HEADING = 100
_WRAPPED = range(50, 101)
"""Line lengths at which an editor, not a person, broke the lines."""


def read_text(data: bytes, found: Collector) -> None:
    """Add the paragraphs, lists and headings of a plain text."""
    text = _DIRECTIONS.sub("", decode(data, found))
    lines = re.split(r"\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]", text)
    for chunk in _chunks(lines):
        _read_chunk(chunk, found)


def _chunks(lines: list[str]) -> Iterator[list[str]]:
    """Yield the lines between empty lines."""
    chunk: list[str] = []
    for line in lines:
        if line.strip():
            chunk.append(line)
        elif chunk:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


def _read_chunk(lines: list[str], found: Collector) -> None:
    if len(lines) > 1 and _LINE.match(lines[1]) and len(lines[0]) <= _LONGEST_HEADING:
        found.heading(1 if lines[1].strip()[0] == "=" else 2, [Run(lines[0])])
        lines = lines[2:]
    waiting: list[str] = []
    for line in _joined_items(lines):
        if match := _item(line):
            _paragraphs(waiting, found)
            waiting = []
            _add_item(match, found)
        elif not _LINE.match(line):
            waiting.append(line)
    _paragraphs(waiting, found)


def _joined_items(lines: list[str]) -> Iterator[str]:
    """Yield the lines, with the indented lines below an item joined to it."""
    whole = ""
    for line in lines:
        if whole and _item(whole) and line[:2].isspace() and not _item(line):
            whole += " " + line.strip()
            continue
        if whole:
            yield whole
        whole = line
    if whole:
        yield whole


def _item(line: str) -> re.Match[str] | None:
    return _BULLET.match(line) or _NUMBER.match(line)


def _add_item(match: re.Match[str], found: Collector) -> None:
    ordered = match.re is _NUMBER
    depth = len(match[1].expandtabs(4)) // 4
    first = _FIRST.match(match[0]) if ordered and not depth else None
    found.item([Run(match[2])], depth=depth, ordered=ordered, start=int(first[1]) if first else 1)


def _paragraphs(lines: list[str], found: Collector) -> None:
    """Add one paragraph where an editor wrapped the lines, else one a line."""
    wrapped = len(lines) > 1 and all(len(line.strip()) in _WRAPPED for line in lines[:-1])
    for words in [" ".join(lines)] if wrapped else lines:
        found.paragraph([Run(words)])


READER = Reader(id="text", label="Plain text (.txt)", read=read_text)
