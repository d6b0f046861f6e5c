"""Which words of a sentence an everyday word can stand for: right part, right form, right place."""

from collections.abc import Collection, Iterator

from content.easy_read.everyday.lists import Everyday, How, everyday
from content.easy_read.swapping import Swap, outside_quotes
from content.languages.parsing import Parsed, Token
from content.lexicon.inflect import VERBS, inflected
from content.words.word_set import word_set

PARTS = {"NOUN": "noun", "VERB": "verb", "ADJ": "adj", "ADV": "adv"}
NAMED = word_set("PERSON ORG GPE LOC FAC NORP WORK_OF_ART EVENT PRODUCT LAW LANGUAGE")
COUNTING = word_set("many some enough more most plenty")
DEGREES = word_set("more most less least so as too very how quite rather")
_HELD = word_set("who of or for that taking by in")
"""Words in a plain phrase after which its last word is not the one that is counted."""


def everyday_swaps(parsed: Parsed, how: Collection[How]) -> Iterator[Swap]:
    """Yield the words that can give way to everyday ones of these kinds."""
    for at in outside_quotes(parsed.tokens):
        token = parsed.tokens[at]
        found = known(token)
        if found and found.how in how and may_change(parsed, at):
            plain = inflected(found.plain, token.tag)
            if plain and _fits(parsed.tokens, at, found.plain):
                yield Swap(at, at + 1, plain)


def known(token: Token) -> Everyday | None:
    """Return the everyday word for a word in a sentence, or None."""
    part = PARTS.get(token.pos, "")
    return everyday().get((token.lemma.lower(), part)) or everyday().get((token.text.lower(), part))


def may_change(parsed: Parsed, at: int) -> bool:
    """Return whether the word is no part of a name, and no part of a word with hyphens."""
    token = parsed.tokens[at]
    beside = parsed.text[token.end : token.end + 1] + parsed.text[: token.start][-1:]
    is_name = token.ent_type in NAMED or (token.text[:1].isupper() and at > 0)
    return not is_name and "-" not in beside and token.dep != "compound" and token.text.isalpha()


def _fits(tokens: tuple[Token, ...], at: int, plain: str) -> bool:
    before = tokens[at - 1].text.lower() if at else ""
    after = tokens[at + 1].text.lower() if at + 1 < len(tokens) else ""
    token, words = tokens[at], plain.split()
    if before in DEGREES and (len(words) > 1 or plain in COUNTING):
        return False
    if plain in COUNTING and (before in {"a", "an", "the", "this", "that"} or _is_said(tokens, at)):
        return False
    if token.tag in VERBS:
        return _fits_verb(tokens, at, words, after)
    if token.pos == "ADV":
        return len(words) == 1 or tokens[token.head].pos in {"VERB", "AUX"}
    if token.pos == "ADJ" and len(words) > 1:
        return token.dep == "acomp" or words[0] in {"very", "well"}
    return not (token.tag == "NNS" and _HELD & set(words))


def _is_said(tokens: tuple[Token, ...], at: int) -> bool:
    """Return whether the word tells of a thing ("it was sufficient") and does not stand by it."""
    return tokens[at].dep in {"acomp", "attr"}


def _fits_verb(tokens: tuple[Token, ...], at: int, words: list[str], after: str) -> bool:
    kids = [kid for kid in tokens if tokens[kid.head] is tokens[at] and kid is not tokens[at]]
    if any(kid.dep == "prt" for kid in kids) or tokens[at].dep == "amod":
        return False
    if len(words) == 1:
        return True
    joined = after in {"to", "by", "in", "on", "at", "with", "from", "for", "up", "out"}
    return not joined or words[-1] not in {"for", "to", "with", "at", "up", "out", "off", "in"}
