"""Words as machine translation counts them: the mteval-13a rules, in small letters."""

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from typing import TypeAlias

Grams: TypeAlias = Counter[tuple[str, ...]]

ENTITIES = (("&quot;", '"'), ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"))
MARKS = re.compile(r"([!-&(-+:-@\[-`{-~/])")
STOP_AFTER_WORD = re.compile(r"([^0-9])([.,])")
STOP_BEFORE_WORD = re.compile(r"([.,])([^0-9])")
HYPHEN_AFTER_FIGURE = re.compile(r"([0-9])(-)")
ORDERS = (1, 2, 3, 4)


@lru_cache(maxsize=200_000)
def tokens(line: str) -> tuple[str, ...]:
    """Return the 13a tokens of a line in small letters."""
    text = line.lower().replace("<skipped>", "").replace("-\n", "").replace("\n", " ")
    for name, sign in ENTITIES:
        text = text.replace(name, sign)
    text = MARKS.sub(r" \1 ", f" {text} ")
    text = STOP_AFTER_WORD.sub(r"\1 \2 ", text)
    text = STOP_BEFORE_WORD.sub(r" \1 \2", text)
    return tuple(HYPHEN_AFTER_FIGURE.sub(r"\1 \2 ", text).split())


def grams(words: Sequence[str], order: int) -> Grams:
    """Return how often each run of `order` words occurs."""
    return Counter(zip(*(words[start:] for start in range(order)), strict=False))
