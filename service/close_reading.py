"""What is found in a text: deep findings as soon as the parser has read it, until then the light.

The parser reads in one thread of its own, so no page waits longer than its budget. What was
read is kept, the newest texts only; the same text is never read twice at the same time.
"""

import json
import logging
from collections import OrderedDict
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import lru_cache
from threading import Lock
from typing import Literal, TypeAlias

from content.checking import PROFILES, Finding, Profile, Result, all_checks, examine
from content.checking.own_profile import own_profile
from content.checking.readability import scores
from content.languages import base_code
from content.tree import Document, Paragraph, Run
from service.parsing import parser
from service.word_offers import with_offers

BUDGET = 0.06
"""Seconds that a page waits for the deep findings before it shows the light ones."""
PATIENCE = 5.0
"""Seconds that an answer to one finding waits: it may be about a deep one."""
KEPT = 48
MOST_WAITING = 8
Depth: TypeAlias = Literal["whole", "reading", "light"]
"""Everything was looked at; the parser still reads; the parser does not work here."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A text and how to look at it. `rules`: a built-in profile's id, or the own one as JSON."""

    tree: Document
    bank: tuple[tuple[str, str], ...]
    rules: str
    interface: str


@dataclass(frozen=True, slots=True)
class Found:
    """The findings, worst first, and how closely we looked."""

    findings: tuple[Finding, ...]
    depth: Depth


def profile_of(rules: str) -> Profile:
    """Return the profile of these rules. What the checks of today do not know is left out."""
    if rules in PROFILES:
        return PROFILES[rules]
    values, known = json.loads(rules), frozenset(all_checks())
    values["off"] = [name for name in values.get("off", ()) if name in known]
    return own_profile(values, known)


class CloseReader:
    """Reads texts with the parser, one after the other, away from the pages that ask."""

    def __init__(self) -> None:
        self._thread = ThreadPoolExecutor(1, "close-reading")
        self._read: OrderedDict[Asked, Future[Result]] = OrderedDict()
        self._lock = Lock()

    def found(self, asked: Asked, wait: float = BUDGET) -> Found:
        """Return everything where it is known within `wait` seconds, else the light findings."""
        reading = self._reading(asked)
        try:
            problem = reading.exception(wait) if reading else None
        except TimeoutError:
            reading = None
            problem = None
        if problem is not None:
            # A fault of one deep check must not hide the findings of all others.
            logging.getLogger("sharethepen").error("deep checks: %s", type(problem).__name__)
            return Found(light(asked), "light")
        if reading is None:
            return Found(light(asked), "reading")
        result = reading.result()
        return Found(
            result.findings, "whole" if result.deep or not _can_be_read(asked) else "light"
        )

    def warm_up(self) -> None:
        """Read the lists and tables of the checks in the background, before anybody asks."""
        self._thread.submit(_run_every_check_once)

    def _reading(self, asked: Asked) -> Future[Result] | None:
        with self._lock:
            if (known := self._read.get(asked)) is not None:
                self._read.move_to_end(asked)
                return known
            if sum(not each.done() for each in self._read.values()) >= MOST_WAITING:
                return None
            self._read[asked] = made = self._thread.submit(_deep, asked)
            while len(self._read) > KEPT:
                self._read.popitem(last=False)
            return made


@lru_cache(maxsize=32)
def light(asked: Asked) -> tuple[Finding, ...]:
    """Return what the light checks find, without the parser."""
    bank, rules = dict(asked.bank), profile_of(asked.rules)
    return examine(asked.tree, bank, interface=asked.interface, profile=rules).findings


def _run_every_check_once() -> None:
    """Check and score some words: the first time, all that is looked up has to be read."""
    text = "We utilise words about a difficult meeting. " * 40
    document = Document("", "en", (Paragraph("", (Run(text),)),))
    examine(document)
    scores(document)


def _deep(asked: Asked) -> Result:
    bank, rules = dict(asked.bank), profile_of(asked.rules)
    found = examine(asked.tree, bank, interface=asked.interface, profile=rules, parser=parser())
    return replace(found, findings=with_offers(found.findings, parser()))


def _can_be_read(asked: Asked) -> bool:
    """Return whether there is something for the parser, which knows English alone."""
    return base_code(asked.tree.language) == "en" and bool(asked.tree.blocks)


@lru_cache(maxsize=1)
def close_reader() -> CloseReader:
    """Return the one reader of this process."""
    return CloseReader()
