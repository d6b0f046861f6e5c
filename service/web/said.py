"""Sentences that other rooms of the house write, in the language of the page.

`content` and `formats` know no web, so what they say is English. `say` finds its translation:
for a whole sentence, and for one with a gap, such as "The number 12 is not in this text."
"""

import re
from functools import cache

from flask import Flask
from flask_babel import gettext

from service.web import said_by_content

GAP = re.compile(r"%\((\w+)\)s")


def init(app: Flask) -> None:
    """Let templates say it: `{{ reason|say }}`."""
    app.template_filter("say")(say)


def say(english: str) -> str:
    """Return the sentence in the page's language; as it stands where it is not known here."""
    if not english:
        return ""
    if english in said_by_content.WHOLE:
        return str(gettext(english))
    for pattern, template in _patterns():
        if found := pattern.fullmatch(english):
            gaps = {name: say(value) for name, value in found.groupdict().items()}
            return str(gettext(template)) % gaps
    return english


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((_pattern(template), template) for template in said_by_content.WITH_GAPS)


def _pattern(template: str) -> re.Pattern[str]:
    """Return what a filled-in sentence looks like: each gap is as short as it can be."""
    parts = GAP.split(template)
    fixed, names = parts[::2], parts[1::2]
    gaps = [f"(?P<{name}>.+?)" for name in names] + [""]
    return re.compile(
        "".join(re.escape(words) + gap for words, gap in zip(fixed, gaps, strict=True)), re.DOTALL
    )
