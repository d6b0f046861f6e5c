"""A word in its sentence: what it is, and which other words say what it is about."""

from dataclasses import dataclass

from content.languages.parsing import Token
from content.lexicon import wordnet
from content.lexicon.wordnet import Part
from content.words.word_set import word_set

PARTS: dict[str, Part] = {"NOUN": "noun", "VERB": "verb", "ADJ": "adj", "ADV": "adv"}
WIDE, NARROW = 10, 3
"""Words on either side that tell the topic, and those that stand beside the word."""
_EMPTY = word_set(
    "the a an of to in on at by for with from and or but as is are was were be been being it its "
    "he she they his her their this that these those has have had do does did not will would can "
    "could may might must should which who whom whose when where while than then so if also"
)


@dataclass(frozen=True, slots=True)
class Place:
    """One word of a sentence, ready to be looked up."""

    form: str
    """As it is written, in small letters."""
    base: str
    part: Part
    tag: str
    around: tuple[str, ...]
    """The words with a meaning of their own, up to ten words away."""
    beside: tuple[str, ...]
    """The same, up to three words away."""


def place(tokens: tuple[Token, ...], at: int) -> Place | None:
    """Return the word at a place; None where it is no noun, verb, adjective or adverb."""
    token = tokens[at]
    part = PARTS.get(token.pos)
    if part is None:
        return None
    form, base = token.text.lower(), token.lemma.lower()
    if not wordnet.senses(base, part) and wordnet.senses(form, part):
        base = form
    return Place(
        form, base, part, token.tag, _context(tokens, at, WIDE), _context(tokens, at, NARROW)
    )


def _context(tokens: tuple[Token, ...], at: int, reach: int) -> tuple[str, ...]:
    near = range(max(0, at - reach), min(len(tokens), at + reach + 1))
    return tuple(tokens[i].text.lower() for i in near if i != at and _tells(tokens[i]))


def _tells(token: Token) -> bool:
    return token.pos in {*PARTS, "PROPN"} and token.lemma.lower() not in _EMPTY
