"""The calm picture of a document: each paragraph's sentences and hard words, told in words too."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from content import tree
from content.checking.checks import all_checks
from content.checking.finding import Finding
from content.checking.profiles import Profile, profile_for
from content.checking.reading import Reading, read

WORD_GROUPS = frozenset({"plain_words", "say_what_it_means"})
"""Findings of these groups are hard words."""


@dataclass(frozen=True, slots=True)
class ParagraphShape:
    """One block of running text."""

    block_id: str
    sentence_words: tuple[int, ...]
    """Words in each sentence, in order."""
    long: tuple[bool, ...]
    """Whether each sentence is longer than the profile likes."""
    hard_words: int
    words: Mapping[str, str]
    """The same in words, by interface language."""


@dataclass(frozen=True, slots=True)
class DocumentShape:
    """The whole document at a glance."""

    paragraphs: tuple[ParagraphShape, ...]
    limit: int
    """Words that a sentence may have."""
    words: Mapping[str, str]
    """The picture in one or two sentences, by interface language."""


def shape(
    document: tree.Document, findings: Iterable[Finding], profile: Profile | None = None
) -> DocumentShape:
    """Return the shape of the running text; `findings` are those of the same document."""
    chosen = profile or profile_for(document)
    limit = chosen.limits.sentence
    hard = _hard_words(findings)
    blocks = _lengths(read(document, profile=chosen))
    paragraphs = tuple(
        _paragraph(name, lengths, hard[name], limit) for name, lengths in blocks.items()
    )
    return DocumentShape(paragraphs, limit, dict(_whole(paragraphs, limit)))


def _hard_words(findings: Iterable[Finding]) -> Counter[str]:
    checks = all_checks()
    return Counter(each.block_id for each in findings if checks[each.check].group in WORD_GROUPS)


def _lengths(reading: Reading) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for passage in reading.running():
        lengths = [sentence.length for sentence in passage.sentences if sentence.length]
        if lengths:
            found.setdefault(passage.block_id, []).extend(lengths)
    return found


def _paragraph(block_id: str, lengths: list[int], hard: int, limit: int) -> ParagraphShape:
    long = tuple(length > limit for length in lengths)
    return ParagraphShape(block_id, tuple(lengths), long, hard, _told(lengths, sum(long), hard))


def _told(lengths: list[int], long: int, hard: int) -> Mapping[str, str]:
    counts = ", ".join(map(str, lengths))
    return {
        "en": f"Words in each sentence: {counts}. Long sentences: {long}. Hard words: {hard}.",
        "cy": f"Geiriau ym mhob brawddeg: {counts}. Brawddegau hir: {long}. Geiriau anodd: {hard}.",
    }


def _whole(paragraphs: tuple[ParagraphShape, ...], limit: int) -> Iterator[tuple[str, str]]:
    sentences = sum(len(each.sentence_words) for each in paragraphs)
    long = sum(sum(each.long) for each in paragraphs)
    hard = sum(each.hard_words for each in paragraphs)
    yield (
        "en",
        f"Sentences: {sentences}. Longer than {limit} words: {long}. Hard words: {hard}.",
    )
    yield (
        "cy",
        f"Brawddegau: {sentences}. Dros {limit} o eiriau: {long}. Geiriau anodd: {hard}.",
    )
