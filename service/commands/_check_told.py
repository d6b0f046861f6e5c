"""The findings as text for people, file by file, grouped by what to do."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from content.checking import GROUPS, Finding, all_checks
from content.checking.finding import RANK
from content.checking.readability import TooLittle, scores
from content.checking.summary import summary
from service.commands._check_files import shown
from service.commands._check_one import Checked
from service.commands._check_places import Place
from service.commands._check_said import SPEECH

LONGEST = 60
"""Characters of a finding's words that are shown; a long sentence is cut."""


def lines(checked: Checked) -> Iterator[str]:
    """Yield the lines about one file."""
    speech = SPEECH[checked.speaks]
    yield shown(checked.path)
    yield from (f"  {each.words}" for each in checked.brought.left_out)
    yield from (f"  {each.words}" for each in checked.brought.notices)
    grouped = sorted(checked.findings, key=lambda pair: _group(pair[0]))
    for group, found in groupby(grouped, key=lambda pair: _group(pair[0])):
        yield f"\n  {list(GROUPS.values())[group].title[checked.speaks]}"
        yield from _entries(list(found))
    if not checked.findings:
        yield f"  {speech.nothing}"
    shape = summary(checked.brought.document)
    sizes = (shape.words, shape.sentences, shape.longest, len(checked.findings))
    yield f"\n  {speech.counts(*sizes) if shape.sentences else speech.no_sentences}"


def scores_told(checked: Checked) -> Iterator[str]:
    """Yield the scores of one file, each with its scorer, or why there is none."""
    for score in scores(checked.brought.document):
        if isinstance(score, TooLittle):
            yield f"  {score.id}: {score.reason}"
        else:
            yield f"  {score.id}: {score.value:g} ({score.scale} {score.scorer})"


def ending(checked: Sequence[Checked]) -> str:
    """Return the last line: how many places, by how much they matter."""
    found = [each.severity for file in checked for each, _ in file.findings]
    by_level = {level: found.count(level) for level in RANK}
    return SPEECH[checked[0].speaks].ending(len(checked), by_level)


def _group(found: Finding) -> int:
    return list(GROUPS).index(all_checks()[found.check].group)


def _entries(found: Iterable[tuple[Finding, Place | None]]) -> Iterator[str]:
    """Yield the lines of findings; what to do is said once where it is the same each time."""
    before = ""
    for each, place in found:
        where = f"{place.line}:{place.column}" if place else "-"
        yield f"  {where:>8}  {_words(each)}{each.message}  [{each.check}]"
        if each.how != before:
            yield f"            {each.how}"
        if each.suggestions:
            yield f"            → {', '.join(each.suggestions)}"
        before = each.how


def _words(found: Finding) -> str:
    text = " ".join(found.words.split())
    if not text or text in found.message:
        return ""
    return f"“{text if len(text) <= LONGEST else text[: LONGEST - 1] + '…'}” "
