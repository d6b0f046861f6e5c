"""Everyday words from the list and, where it has none, from WordNet and the word vectors."""

from collections.abc import Iterator
from contextlib import suppress

from content.easy_read.everyday.lists import How
from content.easy_read.everyday.words import everyday_swaps, known, may_change
from content.easy_read.stages.stage import Tools
from content.easy_read.substitutes.place import place
from content.easy_read.substitutes.ranking import Ranked, ranked
from content.easy_read.swapping import Swap, outside_quotes
from content.languages.parsing import Parsed
from content.lexicon import LexiconMissing, vectors
from content.words.word_set import word_set

LISTED: frozenset[How] = frozenset({"sure", "likely"})
COMMON = 5.0
"""Zipf value from which a word is left alone, unless the list names it."""
FEWEST_LETTERS = 4
PARTS = frozenset({"NOUN", "VERB", "ADJ"})
VAGUE = word_set(
    "be is are was were been being have has had having do does did done go went get got make made "
    "person people thing things one other period human state place part"
)
"""Words that fit nearly everywhere, and so say too little."""
SURE_ENOUGH = 6.5
"""Score from which the best candidate takes the place; tuned on validation texts."""
EASIER = 0.3
"""How much more common the new word has to be, as a zipf value."""


def daring_swaps(parsed: Parsed, tools: Tools) -> list[Swap]:
    """Return the words that are likely right; without the lexicon, those of the list alone."""
    found = {swap.low: swap for swap in everyday_swaps(parsed, LISTED)}
    with suppress(LexiconMissing):
        found = {swap.low: swap for swap in _looked_up(parsed)} | found
    return [swap for swap in found.values() if not tools.keeps(_base(parsed, swap))]


def _base(parsed: Parsed, swap: Swap) -> str:
    return parsed.tokens[swap.low].lemma


def _looked_up(parsed: Parsed) -> Iterator[Swap]:
    for at in outside_quotes(parsed.tokens):
        word = parsed.tokens[at].text.lower()
        if not _is_open(parsed, at):
            continue
        if vectors.knows(word) and vectors.zipf(word) <= COMMON and (best := _best(parsed, at)):
            yield Swap(at, at + 1, best.word)


def _is_open(parsed: Parsed, at: int) -> bool:
    """Return whether the word may be looked up at all: no name, none of our list."""
    token = parsed.tokens[at]
    fits = token.pos in PARTS and len(token.text) >= FEWEST_LETTERS and not token.ent_type
    return fits and known(token) is None and may_change(parsed, at)


def _best(parsed: Parsed, at: int) -> Ranked | None:
    here = place(parsed.tokens, at)
    first = next(iter(ranked(here)), None) if here else None
    if here is None or first is None or first.score < SURE_ENOUGH or first.word in VAGUE:
        return None
    if first.features["neighbour only"]:
        return None
    zipf = vectors.zipf(first.word.split()[0])
    return first if zipf >= vectors.zipf(here.form) + EASIER else None
