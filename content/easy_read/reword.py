"""Plain words in place of hard ones, in the same form, where only one meaning is possible."""

from collections.abc import Callable, Iterator

from content.easy_read.everyday import everyday_swaps
from content.easy_read.everyday.lists import How
from content.easy_read.replaceable import is_safe
from content.easy_read.swapping import QUOTES, Swap
from content.easy_read.terms_here import term_at
from content.languages.parsing import Parsed, Token
from content.lexicon.inflect import VERBS
from content.words.forms import Entry
from content.words.inflection import verb

SURE: frozenset[How] = frozenset({"sure"})


def plain_swaps(parsed: Parsed, kept: Callable[[str], bool], language: str = "en") -> list[Swap]:
    """Return the plain words for hard ones. `kept` says which terms the group wants to keep.

    A word is left alone where the list names a case for it (`keep`), where it is part of a
    name, inside quotation marks, or has the wrong part of speech.
    """
    listed = list(_found(parsed.tokens, kept, language))
    taken = {at for swap in listed for at in range(swap.low, swap.high)}
    general = everyday_swaps(parsed, SURE) if language == "en" else ()
    others = (s for s in general if s.low not in taken and not kept(parsed.tokens[s.low].lemma))
    return [*listed, *others]


def _found(tokens: tuple[Token, ...], kept: Callable[[str], bool], language: str) -> Iterator[Swap]:
    small, at, quoted = [token.text.lower() for token in tokens], 0, False
    while at < len(tokens):
        quoted ^= tokens[at].text in QUOTES
        match = None if quoted else term_at(small, at, language)
        if match and is_safe(match, tokens, at) and not kept(match.term.term):
            yield Swap(at, at + len(match.words), _plain(tokens[at], match))
        at += len(match.words) if match else 1


def _plain(token: Token, entry: Entry) -> str:
    if entry.term.part == "verb" and token.tag in VERBS and entry.term.plain:
        return verb(entry.term.plain[0], VERBS[token.tag])
    return entry.plain[0]
