"""Long phrases made short: "in order to" -> "to", "However, ..." -> "But ..."; our own list."""

from collections.abc import Iterator
from functools import cache

from content.easy_read.everyday.lists import phrases
from content.easy_read.swapping import QUOTES, Swap, outside_quotes
from content.languages.parsing import Parsed, Token

OPENERS = {
    "however": "But",
    "nevertheless": "But",
    "nonetheless": "But",
    "on the other hand": "But",
    "in contrast": "But",
    "therefore": "So",
    "thus": "So",
    "hence": "So",
    "consequently": "So",
    "accordingly": "So",
    "as a result": "So",
    "as a consequence": "So",
    "in addition": "Also,",
    "additionally": "Also,",
    "furthermore": "Also,",
    "moreover": "Also,",
    "subsequently": "Later,",
}
"""Words that begin a sentence before a comma, and what begins it instead."""


def short_swaps(parsed: Parsed) -> Iterator[Swap]:
    """Yield the long phrases of a sentence and the short words for them."""
    tokens = parsed.tokens
    small = [token.text.lower() for token in tokens]
    done = 0
    if opener := _opener(small):
        yield opener
        done = opener.high
    for at in outside_quotes(tokens):
        if at < done:
            continue
        if swap := _phrase(tokens, small, at):
            yield swap
            done = swap.high


def _opener(small: list[str]) -> Swap | None:
    for phrase, plain in OPENERS.items():
        words = phrase.split()
        if small[: len(words) + 1] == [*words, ","] and not QUOTES & set(
            small[len(words) + 1 :][:1]
        ):
            return Swap(0, len(words) + 1, plain)
    return None


def _phrase(tokens: tuple[Token, ...], small: list[str], at: int) -> Swap | None:
    for words in _by_first().get(small[at], ()):
        high = at + len(words)
        if tuple(small[at:high]) == words and _may_stand(tokens, at, high):
            return Swap(at, high, phrases()[words])
    return None


def _may_stand(tokens: tuple[Token, ...], low: int, high: int) -> bool:
    """Return False for "due to start", "well known as", and for names."""
    after = tokens[high : high + 1]
    is_verb = tokens[high - 1].text.lower() == "to" and any(each.tag == "VB" for each in after)
    ends_in_to = phrases()[tuple(each.text.lower() for each in tokens[low:high])].endswith("to")
    before = tokens[low - 1].text.lower() if low else ""
    named = any(token.text[:1].isupper() for token in tokens[low + 1 : high])
    is_wrong = is_verb and not ends_in_to and not _begins_verb(tokens[low:high])
    return not is_wrong and not named and before not in {"best", "well", "better", "not", "as"}


def _begins_verb(words: tuple[Token, ...]) -> bool:
    """Return whether the phrase itself ends in the "to" of a verb, as "in order to" does."""
    return words[0].text.lower() in {"in", "so", "as"} or words[0].pos in {"AUX", "VERB"}


@cache
def _by_first() -> dict[str, tuple[tuple[str, ...], ...]]:
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for words in sorted(phrases(), key=len, reverse=True):
        found[words[0]] = (*found.get(words[0], ()), words)
    return found
