"""Runs of words as cells: each stretch in the braille of its own language."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from content.tree import Run, Runs
from formats.braille.cells import FIRST, LAST
from formats.braille.codes import Code, code_of
from formats.braille.louis import cells
from formats.braille.sayable import drops_marks, sayable

_ADDRESS = re.compile(r"(?:https?://|www\.|mailto:)\S+|[^\s@]+@[^\s@]+")


@dataclass(slots=True)
class Speaker:
    """Turns words into cells in one grade, and remembers if letters lost their marks."""

    grade: int
    dropped: list[str] = field(default_factory=list)
    """Words in which a letter stands without its mark."""

    def lines(self, runs: Runs, language: str) -> list[str]:
        """Return the cells of the runs, one piece for each line that people typed."""
        return [self._line(line, language) for line in _typed_lines(runs)]

    def line(self, runs: Runs, language: str) -> str:
        """Return the cells of the runs in one piece."""
        return "\u2800".join(self.lines(runs, language))

    def words(self, text: str, language: str) -> str:
        """Return the cells of words of one language."""
        return self.line((Run(text),), language)

    def _line(self, runs: Iterable[Run], language: str) -> str:
        return "".join(self._cells(*each) for each in _stretches(runs, language, self.grade))

    def _cells(self, text: str, stressed: list[bool], code: Code) -> str:
        if drops_marks(text, code):
            self.dropped.append(text)
        said = sayable(text, code)
        bold = stressed if code.stressed and len(said) == len(text) else ()
        made = cells(said, code.tables, bold)
        if all(FIRST <= ord(cell) <= LAST for cell in made):
            return made
        letters = code_of("en", 1)
        return cells(sayable(text, letters), letters.tables)


def _typed_lines(runs: Runs) -> Iterator[list[Run]]:
    line: list[Run] = []
    for run in runs:
        first, *more = run.text.split("\n")
        line.append(_with(run, first))
        for part in more:
            yield line
            line = [_with(run, part)]
    yield line


def _with(run: Run, text: str) -> Run:
    return Run(text.replace("\t", " "), run.bold or run.hard, language=run.language)


def _stretches(
    runs: Iterable[Run], language: str, grade: int
) -> Iterator[tuple[str, list[bool], Code]]:
    """Yield words of one code each, with what is stressed; marks alone stay with what is before."""
    text, stressed, code = "", list[bool](), code_of(language, grade)
    for part, bold, wanted in _parts(runs, language, grade):
        if text and wanted != code and any(mark.isalnum() for mark in part):
            yield text, stressed, code
            text, stressed = "", []
        if not text:
            code = wanted
        text += part
        stressed += [bold] * len(part)
    if text:
        yield text, stressed, code


def _parts(runs: Iterable[Run], language: str, grade: int) -> Iterator[tuple[str, bool, Code]]:
    for run in runs:
        code = code_of(run.language or language, grade)
        start = 0
        # The Welsh tables write addresses in a code that needs cells of eight dots.
        for found in _ADDRESS.finditer(run.text) if code.language == "cy" else ():
            yield run.text[start : found.start()], run.bold, code
            yield found[0], run.bold, code_of("en", 1)
            start = found.end()
        yield run.text[start:], run.bold, code
