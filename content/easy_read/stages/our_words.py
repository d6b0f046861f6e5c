"""The stage that says things as the group says them; nothing here is guessed."""

import re
from collections.abc import Iterator, Mapping, Sequence

from content.easy_read.guard import broken
from content.easy_read.points import Change
from content.easy_read.stages.stage import Stage, Tools, Work


def run(works: Sequence[Work], tools: Tools) -> list[Work]:
    """Return each sentence with the group's own words for what it names."""
    says = {term: words for term, words in tools.word_bank.says.items() if term != words}
    return [_said(work, says) for work in works] if says else list(works)


def _said(work: Work, says: Mapping[str, str]) -> Work:
    lines, changes = list(work.lines), list[Change]()
    for term, words in sorted(says.items(), key=lambda each: -len(each[0])):
        for at, line in enumerate(lines):
            new = _replaced(line, term, words)
            if new != line and not broken(line, [new], same_order=False):
                lines[at] = new
                changes.append(STAGE.change(f"“{term}” became “{words}”, as your group says it."))
    return work.become(lines, *dict.fromkeys(changes))


def _replaced(line: str, term: str, words: str) -> str:
    found = re.compile(rf"(?<![\w’'-]){re.escape(term)}(?![\w’'-])", re.IGNORECASE)
    return "".join(_parts(line, found, words))


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
