"""The reader as "you" where nobody else can be meant (Department of Health 2010; NHS style).

Only the "one" that means anybody: "one can ask" is "you can ask". "The applicant" or
"patients" may be somebody else, and stay for people to decide.
"""

from collections.abc import Iterator

from content.easy_read.swapping import Swap, outside_quotes
from content.languages.parsing import Parsed, Token
from content.words.word_set import word_set

MODALS = word_set("can could may might must should")


def person_swaps(parsed: Parsed) -> Iterator[Swap]:
    """Yield "one" before can, may or must as "you", and "oneself" and "one's" with it."""
    tokens = parsed.tokens
    mine = [at for at in outside_quotes(tokens) if _is_one(tokens, at)]
    for at in mine:
        yield Swap(at, at + 1, "you")
    for at in outside_quotes(tokens) if mine else ():
        if tokens[at].text.lower() == "oneself":
            yield Swap(at, at + 1, "yourself")
        elif _word(tokens, at) == "one" and _word(tokens, at + 1) in {"'s", "’s"}:
            yield Swap(at, at + 2, "your")


def _is_one(tokens: tuple[Token, ...], at: int) -> bool:
    """Return whether this "one" is anybody: its own subject, before a word such as "can"."""
    token = tokens[at]
    stands_alone = token.text.lower() == "one" and token.dep in {"nsubj", "nsubjpass"}
    before = _word(tokens, at - 1) if at else ""
    alone = before in {"", ",", "if", "when"}
    named = any(_names(each) for each in tokens[:at])
    does = _word(tokens, at + 1) in MODALS and _does(tokens, at + 2)
    return stands_alone and alone and not named and does


def _names(token: Token) -> bool:
    """Return whether "one" may speak of what is named here: "a nurse", "look for one"."""
    word = token.text.lower()
    return word in {"a", "an", "another", "any"} or (word == "one" and token.dep[:5] != "nsubj")


def _does(tokens: tuple[Token, ...], at: int) -> bool:
    """Return whether a verb follows, "not" and the like aside: a tin can does nothing."""
    rest = (token for token in tokens[at:] if token.pos not in {"ADV", "PART"})
    return (found := next(rest, None)) is not None and found.tag == "VB"


def _word(tokens: tuple[Token, ...], at: int) -> str:
    return tokens[at].text.lower() if 0 <= at < len(tokens) else ""
