"""Runs in Markdown: bold, links, and languages as the spans of HTML that Markdown allows."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from urllib.parse import quote

from content.languages import direction_of
from content.tree import Run, Runs
from formats.writers._links import safe_address
from formats.writers._markdown_signs import coded, escaped, opened, without_entities

_CODE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*")
_CLOSED = re.compile(r"(?<!\\)(?:\\\\)*\*\*\Z")
"""The end of bold words, where the first star is no sign of its own."""
_BREAK = "  \n"
"""Two spaces before the line end: a new line in the same paragraph."""


@dataclass(frozen=True, slots=True)
class Wording:
    """Writes the words of one document."""

    language: str

    def lines(self, runs: Runs, language: str = "") -> list[str]:
        """Return each line of the runs, ready to stand at the start of a block."""
        return [self._line(line, language) for line in _lines(runs)]

    def paragraph(self, runs: Runs, language: str = "") -> str:
        """Return the runs as one paragraph, its lines kept."""
        return _BREAK.join(line for line in self.lines(runs, language) if line)

    def one_line(self, runs: Runs, language: str = "") -> str:
        """Return the runs on one line, for a heading, an item or a cell."""
        return " ".join(line for line in self.lines(runs, language) if line)

    def _line(self, runs: Iterable[Run], language: str) -> str:
        told = [run for run in runs if run.text]
        shown = self._spoken(told, language).strip()
        bare = not any((told[0].bold, told[0].hard, told[0].link)) if told else True
        return opened(shown) if bare else shown

    def _spoken(self, runs: Iterable[Run], language: str) -> str:
        """Put the words of another language into a span that names it."""
        shown = ""
        for code, group in groupby(runs, key=lambda run: run.language or language):
            words = _emphasised(group)
            other = code not in ("", self.language) and _CODE.fullmatch(code)
            shown = _beside(shown, self._span(words, code) if other and words.strip() else words)
        return shown

    def _span(self, words: str, code: str) -> str:
        turned = direction_of(code) != direction_of(self.language)
        direction = f' dir="{direction_of(code)}"' if turned else ""
        return f'<span lang="{code}"{direction}>{words}</span>'


def _lines(runs: Runs) -> Iterator[list[Run]]:
    """Yield the runs of each line."""
    line: list[Run] = []
    for run in runs:
        first, *rest = run.text.split("\n")
        line.append(_with(run, first))
        for text in rest:
            yield line
            line = [_with(run, text)]
    yield line


def _with(run: Run, text: str) -> Run:
    return Run(text, bold=run.bold, hard=run.hard, link=run.link, language=run.language)


def _emphasised(runs: Iterable[Run]) -> str:
    shown = ""
    for bold, group in groupby(runs, key=lambda run: run.bold or run.hard):
        words = "".join(_linked(run) for run in group)
        shown = _bold(shown, words) if bold and words.strip() else _beside(shown, words)
    return shown


def _linked(run: Run) -> str:
    words = escaped(run.text)
    address = quote(safe_address(run.link), safe="%/:=&?~#+!$,;'@-._")
    if not address or not words.strip():
        return words
    return f"[{words}]({without_entities(address)})"


def _bold(before: str, words: str) -> str:
    """Return bold words after others. Spaces stand outside, or the marks would be stars."""
    inner = words.strip()
    lead = words[: len(words) - len(words.lstrip())]
    tail = words[len(words.rstrip()) :]
    if not lead and before[-1:].isalnum() and not inner[0].isalnum():
        before = before[:-1] + coded(before[-1])
    return f"{before}{lead}**{inner}**{tail}"


def _beside(before: str, words: str) -> str:
    """Return words after others: a letter right after a bold full stop would undo the bold."""
    if _CLOSED.search(before) and words[:1].isalnum() and not before[-3:-2].isalnum():
        return before + coded(words[0]) + words[1:]
    return before + words
