"""What is asked from outside: words for a word in a sentence."""

from functools import cache

from content.easy_read.split import Parses
from content.easy_read.substitutes.place import place
from content.easy_read.substitutes.ranking import ranked
from content.languages.parsing import Parsed, Parser

MOST = 10


def substitutes(
    sentence: str, word: str, start: int | None = None, *, parser: Parses | None = None
) -> tuple[str, ...]:
    """Return up to ten words that may stand for the word, in its form, the best first.

    `start`: where the word begins, counted in characters; its first place if not given. ()
    where nothing fits. Raises LexiconMissing, and ParserMissing.
    """
    (parsed,) = (parser or _own_parser()).parse([sentence])
    at = _where(parsed, word, start)
    here = place(parsed.tokens, at) if at is not None else None
    if here is None:
        return ()
    return tuple(each.word for each in ranked(here)[:MOST])


def _where(parsed: Parsed, word: str, start: int | None) -> int | None:
    wanted = word.lower().strip()
    for at, token in enumerate(parsed.tokens):
        if token.text.lower() == wanted and start in {None, token.start}:
            return at
    return None


@cache
def _own_parser() -> Parses:
    return Parser()
