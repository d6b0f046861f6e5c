"""Which stages work on which source: by its language, and by whether its words may change."""

from collections.abc import Sequence

from content.easy_read.points import LONGEST_LINE, Change, word_count
from content.easy_read.simplify import BY_HAND, Simple, simplify_all
from content.easy_read.sources import Source
from content.easy_read.split import Parses
from content.easy_read.stages import DRAFT_STAGES, HEADING_STAGES, WELSH_STAGES, Stage
from content.languages import base_code
from content.languages.parsing import ParserMissing
from content.words import WordBank

_BY_LANGUAGE = {"en": DRAFT_STAGES, "cy": WELSH_STAGES}


def drafted_sentences(
    found: Sequence[Source], parser: Parses, word_bank: WordBank, without: frozenset[str]
) -> list[Simple]:
    """Return what becomes of each source, in order. A language without stages stays as it is."""
    made = {at: _as_it_is(source) for at, source in enumerate(found)}
    for language, stages in _BY_LANGUAGE.items():
        for is_heading, some in ((False, stages), (True, HEADING_STAGES)):
            kept = [stage for stage in some if stage.id not in without]
            mine = [at for at, one in enumerate(found) if _takes(one, language, is_heading)]
            texts = [found[at].text for at in mine]
            bank = _bank(word_bank, language)
            made |= dict(zip(mine, _staged(texts, parser, bank, kept), strict=True))
    return [made[at] for at in range(len(found))]


def _takes(source: Source, language: str, is_heading: bool) -> bool:
    if base_code(source.language) != language or not source.text or not source.is_open:
        return False
    return bool(source.level) is is_heading


def _bank(word_bank: WordBank, language: str) -> WordBank:
    """Return the group's words where they are of this language, else an empty bank."""
    return word_bank if base_code(word_bank.language) == language else WordBank(language)


def _staged(
    texts: Sequence[str], parser: Parses, word_bank: WordBank, stages: Sequence[Stage]
) -> list[Simple]:
    are_headings = all(stage in HEADING_STAGES for stage in stages)
    try:
        return simplify_all(
            texts, parser, word_bank=word_bank, stages=stages, easy_stays=not are_headings
        )
    except ParserMissing:
        return [_marked(text) for text in texts]


def _as_it_is(source: Source) -> Simple:
    if source.lines or source.level or not source.is_open:
        return Simple(source.lines or (source.text,))
    return _marked(source.text)


def _marked(text: str) -> Simple:
    if word_count(text) <= LONGEST_LINE:
        return Simple((text,))
    return Simple((text,), (Change("by_hand", BY_HAND),), by_hand=True)
