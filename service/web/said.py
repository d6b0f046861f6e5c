"""Sentences that other rooms of the house write, in the language of the page.

`content` and `formats` know no web, so what they say is English. `say` finds its translation:
for a whole sentence, and for one with a gap, such as "The number 12 is not in this text."
"""

import re
from collections.abc import Callable
from functools import cache
from typing import TypeAlias

from flask import Flask
from flask_babel import gettext

from service.web.said_elsewhere import everything

Translate: TypeAlias = Callable[[str], str]
GAP = re.compile(r"%\((\w+)\)s")
SENTENCE_END = re.compile(r"(?<=[.?]) ")


def init(app: Flask) -> None:
    """Let templates say it: `{{ reason|say }}`."""
    app.template_filter("say")(say)


def say(english: str) -> str:
    """Return the words in the page's language; those not known here stay as they are."""
    return say_by(gettext, english)


def say_by(translate: Translate, english: str) -> str:
    """Return the words as this function translates them, for where there is no page."""
    known = _known(translate, english)
    if known is not None:
        return known
    pieces = SENTENCE_END.split(english)
    return " ".join(_known(translate, piece) or piece for piece in pieces)


def _known(translate: Translate, english: str) -> str | None:
    if english in _whole():
        return translate(english)
    for pattern, template in _with_gaps():
        if found := pattern.fullmatch(english):
            filled = {name: say_by(translate, value) for name, value in found.groupdict().items()}
            return translate(template) % filled
    return None


@cache
def _whole() -> frozenset[str]:
    return frozenset(words for words in everything() if not GAP.search(words))


@cache
def _with_gaps() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((_pattern(words), words) for words in everything() if GAP.search(words))


def _pattern(template: str) -> re.Pattern[str]:
    """Return what the sentence looks like when filled; each gap is as short as it can be."""
    parts = GAP.split(template)
    fixed, names = parts[::2], [f"(?P<{name}>.+?)" for name in parts[1::2]]
    pairs = zip(fixed, [*names, ""], strict=True)
    return re.compile("".join(re.escape(words) + gap for words, gap in pairs), re.DOTALL)
