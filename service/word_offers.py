"""Words to take for a hard word that no list knows: the same meaning, and easier."""

from collections.abc import Sequence
from dataclasses import replace

from content.checking import Finding
from content.checking.difficulty import difficulty
from content.easy_read.substitutes.place import place
from content.easy_read.substitutes.ranking import Ranked, ranked
from content.languages.parsing import Parsed, Parser, ParserMissing
from content.lexicon import LexiconMissing

CHECK = "hard_word"
MOST = 3
LOOKED_AT = 8
"""Candidates; what comes after them seldom fits."""
EASIER = 0.05
"""How much easier a word has to be, on the scale of `difficulty`, from 0 to 1."""
SAME, NEAR = 0.4, 0.55
"""How likely the sense has to be in which both mean the same, and how near their uses."""


def with_offers(findings: Sequence[Finding], parser: Parser) -> tuple[Finding, ...]:
    """Return the findings, hard words with words to take where some fit the sentence.

    A person still chooses. Without the parser or the built lexicon all stay as they are.
    """
    hard = [each for each in findings if each.check == CHECK and not each.suggestions]
    if not hard:
        return tuple(findings)
    try:
        read = parser.parse([each.sentence for each in hard])
        offers = {
            id(each): _offers(each.words, parsed) for each, parsed in zip(hard, read, strict=True)
        }
    except (ParserMissing, LexiconMissing):
        return tuple(findings)
    return tuple(
        replace(each, suggestions=offers[id(each)]) if offers.get(id(each)) else each
        for each in findings
    )


def _offers(word: str, parsed: Parsed) -> tuple[str, ...]:
    at = next((at for at, token in enumerate(parsed.tokens) if token.text == word), None)
    here = place(parsed.tokens, at) if at is not None else None
    if here is None:
        return ()
    hardest = difficulty(word.lower()) - EASIER
    first = ranked(here)[:LOOKED_AT]
    # "thought and talk about": a phrase of two verbs takes the wrong form in its second half.
    halves = here.part == "verb"
    listed = [
        each.word
        for each in first
        if each.features["listed"] and not (halves and " and " in each.word)
    ]
    same = [each.word for each in first if _means_the_same(each)]
    easier = [each for each in same if difficulty(each) <= hardest]
    return tuple(dict.fromkeys([*listed, *easier]))[:MOST]


def _means_the_same(offered: Ranked) -> bool:
    return offered.features["same"] >= SAME and offered.features["near"] >= NEAR
