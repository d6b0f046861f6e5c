"""The stage that says things as the group says them; nothing here is guessed."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from content.easy_read.guard import broken
from content.easy_read.points import Change
from content.easy_read.stages.stage import Stage, Tools, Work


class Wording(NamedTuple):
    """What the group says for a term, and how the term is found."""

    term: str
    words: str
    pattern: re.Pattern[str]


def run(works: Sequence[Work], tools: Tools) -> list[Work]:
    """Return each sentence with the group's own words for what it names."""
    says = tools.word_bank.says
    longest = sorted((term for term in says if term != says[term]), key=len, reverse=True)
    wordings = [Wording(term, says[term], _pattern(term)) for term in longest]
    return [_said(work, wordings, tools.language) for work in works] if wordings else list(works)


def _pattern(term: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w’'-]){re.escape(term)}(?![\w’'-])", re.IGNORECASE)


def _said(work: Work, wordings: Sequence[Wording], language: str) -> Work:
    lines, changes = list(work.lines), list[Change]()
    for term, words, pattern in wordings:
        for at, line in enumerate(lines):
            new = "".join(_parts(line, pattern, words))
            if new != line and not broken(line, [new], same_order=False, language=language):
                lines[at] = new
                changes.append(STAGE.change(f"“{term}” became “{words}”, as your group says it."))
    return work.become(lines, *dict.fromkeys(changes))


def _parts(line: str, found: re.Pattern[str], words: str) -> Iterator[str]:
    at = 0
    for match in found.finditer(line):
        yield line[at : match.start()]
        yield words[:1].upper() + words[1:] if match[0][:1].isupper() else words
        at = match.end()
    yield line[at:]


STAGE = Stage(
    id="our_words",
    says={
        "en": "Said as your group says it.",
        "cy": "Wedi'i ddweud fel mae eich grŵp yn ei ddweud.",
    },
    run=run,
)
