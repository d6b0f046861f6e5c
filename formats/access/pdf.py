"""Own access rules for PDFs, on what the file holds and what page-validation finds in it.

The tool outside knows PDF/UA-1; ours are the floor below it, and what that standard does not ask.
"""

from collections.abc import Callable
from dataclasses import dataclass

from formats.access._pdf_file import PdfFile, open_pdf
from formats.access._pdf_raw import Found, look
from formats.access.pdf_looks import LOOKS
from formats.access.rule import Level, Rule


@dataclass(frozen=True, slots=True)
class Pdf:
    """A PDF, and what the outside tool found in it."""

    file: PdfFile
    found: Found


def open_both(data: bytes) -> Pdf:
    """Return the file opened. Raises PdfLocked, or ValueError where it is no PDF."""
    return Pdf(open_pdf(data), look(data))


def pdf_faults(data: bytes) -> tuple[int, tuple[str, ...]]:
    """Return how many rules were tried and the faults found. Raises ValueError for other files."""
    found = look(data)
    if not found.tried:
        raise ValueError("no PDF file")
    return found.tried, found.raw


def _faults(
    rule: str, own: Callable[[PdfFile], tuple[str, ...]], *, needs_tags: bool
) -> Callable[[Pdf], tuple[str, ...]]:
    """Return the look of one rule: our own, and the tool's where ours finds nothing."""

    def faults(pdf: Pdf) -> tuple[str, ...]:
        if needs_tags and not pdf.file.tagged:
            return ()  # one fault says it all: there are no tags
        return own(pdf.file) or pdf.found.faults.get(rule, ())

    return faults


def _rule(
    rule: str,
    promise: str,
    own: Callable[[PdfFile], tuple[str, ...]],
    mend: str,
    level: Level,
    *,
    needs_tags: bool,
) -> Rule[Pdf]:
    return Rule(rule, promise, _faults(rule, own, needs_tags=needs_tags), mend, level)


RULES: tuple[Rule[Pdf], ...] = tuple(
    _rule(each.id, each.promise, each.faults, each.mend, each.level, needs_tags=each.needs_tags)
    for each in LOOKS
)


_NEED_TAGS = frozenset(each.id for each in LOOKS if each.needs_tags)


def rules_for(pdf: Pdf) -> tuple[Rule[Pdf], ...]:
    """Return the rules that can be tried: with no tags, much cannot be told."""
    return tuple(rule for rule in RULES if pdf.file.tagged or rule.id not in _NEED_TAGS)


def check_pdf(data: bytes) -> dict[Rule[Pdf], tuple[str, ...]]:
    """Return the faults of every rule, empty where it holds. Raises ValueError for other files."""
    opened = open_both(data)
    return {rule: rule.faults(opened) for rule in RULES}
