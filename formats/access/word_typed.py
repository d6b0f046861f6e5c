"""Access rules for Word about looks made with the keyboard: lists, gaps and columns by hand."""

import re
from collections.abc import Iterator
from itertools import pairwise

from lxml import etree

from formats.access.rule import Fault, Rule
from formats.access.word_file import WordFile
from formats.access.word_passages import Passage, listed
from formats.access.word_xml import attr, found, name

_BULLET = re.compile(r"\s*[•●▪◦‣⁃·o*➢✓✔➤\uf0b7\uf0a7\u2043][ \t\u00a0]+\S")
_DASH = re.compile(r"\s*[-–—][ \t\u00a0]+\S")
_NUMBER = re.compile(r"\s*\(?(\d{1,2}|[a-z]|[ivx]{1,4})[.)][ \t\u00a0]*[^\W\d_]")
_GAP = re.compile(r"\S {4,}\S|^ {4,}\S|\S\t[ \t]+\S|^\t{2,}\S", re.MULTILINE)
_BREAKS = (name("w:lastRenderedPageBreak"), name("w:sectPr"), name("w:fldChar"))


def _typed_lists(file: WordFile) -> tuple[str, ...]:
    return tuple(_first_items(file.passages))


def _first_items(passages: tuple[Passage, ...]) -> Iterator[Fault]:
    """Yield one fault for each list: a lone number or dash may be no list at all."""
    kinds = [_kind(passage) for passage in passages]
    after = [*kinds[1:], ""]
    for passage, before, kind, following in zip(
        passages, ["", *kinds[:-1]][: len(kinds)], kinds, after[: len(kinds)], strict=True
    ):
        if kind and before != kind and (kind in ("bullet", following)):
            yield passage.fault("A list is typed by hand.")


def _kind(passage: Passage) -> str:
    if listed(passage) or passage.level or passage.is_contents:
        return ""
    lines = passage.text.splitlines()
    kinds = [_sign(line) for line in lines]
    if len(lines) > 1 and any(a and a == b for a, b in pairwise(kinds)):
        return "bullet"  # a whole list in one paragraph
    return kinds[0] if kinds else ""


def _sign(line: str) -> str:
    if _BULLET.match(line) and not re.match(r"\s*o\s+[a-z]", line):
        return "bullet"
    if _DASH.match(line):
        return "dash"
    return "number" if _NUMBER.match(line) else ""


def _no_blank_lines(file: WordFile) -> tuple[str, ...]:
    """Screen readers say "blank" for each of them."""
    faults, run = [], 0
    heading = before = ""
    for passage in file.passages:
        if _blank(passage):
            run += 1
            continue
        if run > 1:
            faults.append(Fault(f"{run} blank lines make space.", before or passage.text, heading))
        run, before, heading = 0, passage.text.strip(), passage.heading
    if run > 1:
        faults.append(Fault(f"{run} blank lines make space.", before, heading))
    return tuple(faults)


def _blank(passage: Passage) -> bool:
    if passage.in_table or passage.in_box or passage.text.strip(" \t\u00a0"):
        return False
    return not passage.has_picture and not _turns_page(passage.element)


def _turns_page(element: etree._Element) -> bool:
    return next(element.iter(*_BREAKS), None) is not None or any(
        attr(each, "type") for each in found(element, "w:br")
    )


def _no_gaps(file: WordFile) -> tuple[str, ...]:
    return tuple(
        passage.fault("Spaces or tabs push words to their place.")
        for passage in file.passages
        if not passage.is_contents and _GAP.search(passage.text.rstrip())
    )


TYPED: tuple[Rule[WordFile], ...] = (
    Rule(
        "word-real-lists",
        "Lists are real lists.",
        _typed_lists,
        "Take the typed signs out and select the lines. Choose Home, then Bullets or Numbering.",
    ),
    Rule(
        "word-spaces",
        "No spaces or tabs push words to their place.",
        _no_gaps,
        "Take the spaces and tabs out. Use a table for columns, and Layout, Indent for the rest.",
    ),
    Rule(
        "word-blank-lines",
        "No blank lines make space.",
        _no_blank_lines,
        "Take the blank lines out. Choose Layout, Spacing, After. For a new page press Ctrl+Enter.",
        "maybe",
    ),
)
