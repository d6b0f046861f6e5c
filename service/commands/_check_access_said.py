"""What `sharethepen check --access` says around its findings, in English and Welsh."""

from collections.abc import Mapping
from typing import Protocol

from formats.access.rule import Level


class Speech(Protocol):
    """The sentences of one language."""

    levels: Mapping[Level, str]
    people: str
    no_file: str

    def size(self, broken: int, tried: int, pages: int) -> str:
        """Say how much was tried and how much of it does not hold."""

    def under(self, heading: str) -> str:
        """Say which heading stands above."""

    def page(self, number: int) -> str:
        """Say on which page something is."""

    def more(self, count: int) -> str:
        """Say how many more places there are."""

    def ending(self, files: int, first: int, look: int, maybe: int) -> str:
        """Say what was found in all files."""


class _English:
    levels: Mapping[Level, str] = {
        "first": "Keeps people out",
        "look": "Makes it hard",
        "maybe": "Could be better",
    }
    people = "Only a person can tell"
    no_file = "There is no Word file or PDF here."

    def size(self, broken: int, tried: int, pages: int) -> str:
        held = f"{tried - broken} of {tried} checks passed."
        return f"{pages} pages. {held}" if pages > 1 else held

    def under(self, heading: str) -> str:
        return f"under “{heading}”"

    def page(self, number: int) -> str:
        return f"page {number}"

    def more(self, count: int) -> str:
        return f"and {count} more"

    def ending(self, files: int, first: int, look: int, maybe: int) -> str:
        count = "1 file" if files == 1 else f"{files} files"
        if not first + look + maybe:
            return f"{count}: a machine finds nothing to mend."
        return (
            f"{count}. Keeps people out: {first}. Makes it hard: {look}. Could be better: {maybe}."
        )


class _Welsh:
    levels: Mapping[Level, str] = {
        "first": "Mae'n cau pobl allan",
        "look": "Mae'n ei gwneud yn anodd",
        "maybe": "Gallai fod yn well",
    }
    people = "Dim ond person all ddweud"
    no_file = "Does dim ffeil Word na PDF yma."

    def size(self, broken: int, tried: int, pages: int) -> str:
        held = f"Gwiriadau a basiodd: {tried - broken} o {tried}."
        return f"Tudalennau: {pages}. {held}" if pages > 1 else held

    def under(self, heading: str) -> str:
        return f"o dan “{heading}”"

    def page(self, number: int) -> str:
        return f"tudalen {number}"

    def more(self, count: int) -> str:
        return f"a {count} arall"

    def ending(self, files: int, first: int, look: int, maybe: int) -> str:
        if not first + look + maybe:
            return f"Ffeiliau: {files}. Nid yw peiriant yn gweld dim i'w drwsio."
        return (
            f"Ffeiliau: {files}. Cau pobl allan: {first}. Anodd: {look}. "
            f"Gallai fod yn well: {maybe}."
        )


SPEECH: Mapping[str, Speech] = {"en": _English(), "cy": _Welsh()}
"""By the language that is spoken."""
