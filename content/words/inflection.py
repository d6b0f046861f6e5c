"""The forms of English words: enough to find and to offer them in the form that was written.

Our own rules and not a library: the library for this loads the parser at import, and the
web process stays small.
"""

import re
from typing import Literal, TypeAlias

from content.words.irregular import DOUBLED, PAST, PLURALS

Form: TypeAlias = Literal["base", "s", "ed", "en", "ing"]

IRREGULAR: dict[str, tuple[str, str, str, str]] = {
    "be": ("is", "was", "been", "being"),
    "have": ("has", "had", "had", "having"),
    "do": ("does", "did", "done", "doing"),
    "go": ("goes", "went", "gone", "going"),
    "get": ("gets", "got", "got", "getting"),
}
_ON_ES = frozenset({"go", "undergo", "do", "forego", "no"})
_COMPARED = {
    "good": ("better", "best"),
    "well": ("better", "best"),
    "bad": ("worse", "worst"),
    "far": ("further", "furthest"),
    "many": ("more", "most"),
    "much": ("more", "most"),
    "little": ("less", "least"),
}
VOWELS = frozenset("aeiou")
_ONE_BEAT = re.compile(r"(?:qu|[^aeiou])*[aeiouy][^aeiouwxy]\Z")
"""One beat, one short vowel, one letter after it: "stop", "plan"; the last letter doubles."""


def verb(base: str, form: Form) -> str:
    """Return the form of an English verb; only the first word of a phrase changes."""
    head, space, rest = base.partition(" ")
    return _verb(head, form) + space + rest


def _verb(base: str, form: Form) -> str:
    if form == "base":
        return base
    place = ("s", "ed", "en", "ing").index(form)
    if base in IRREGULAR:
        return IRREGULAR[base][place]
    if base in PAST and form in {"ed", "en"}:
        return PAST[base][place - 1]
    return _regular(base, form)


def _regular(base: str, form: Form) -> str:
    if form == "s":
        return plural(base) if base not in PLURALS or base == "echo" else base + "s"
    if form == "ing":
        return _stem_before_ing(base) + "ing"
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2:-1] not in VOWELS:
        return base[:-1] + "ied"
    return _doubled(base) + "ed"


def _stem_before_ing(base: str) -> str:
    if base.endswith("ie"):
        return base[:-2] + "y"
    if base.endswith("e") and not base.endswith(("ee", "oe", "ye")):
        return base[:-1]
    return _doubled(base)


def _doubled(base: str) -> str:
    if base.endswith(("ic", "ac")):
        return base + "k"
    return base + base[-1] if base in DOUBLED or _ONE_BEAT.match(base) else base


def plural(noun: str) -> str:
    """Return the plural of an English noun; only the last word of a phrase changes."""
    head, space, last = noun.rpartition(" ")
    return head + space + _plural(last)


def _plural(noun: str) -> str:
    if noun in PLURALS:
        return PLURALS[noun]
    if noun.endswith("y") and noun[-2:-1] not in VOWELS:
        return noun[:-1] + "ies"
    if noun.endswith("man") and noun not in {"human", "german", "roman", "ottoman", "talisman"}:
        return noun[:-2] + "en"
    if noun.endswith(("s", "x", "z", "ch", "sh")) or noun in _ON_ES:
        return noun + "es"
    return noun + "s"


def comparing(adjective: str, ending: Literal["er", "est"]) -> str | None:
    """Return "bigger" or "biggest"; None where the word needs "more" or "most"."""
    if adjective in _COMPARED:
        return _COMPARED[adjective][ending == "est"]
    if adjective.endswith("y") and adjective[-2:-1] not in VOWELS and len(adjective) < 7:
        return adjective[:-1] + "i" + ending
    if len(re.findall(r"[aeiouy]+", adjective.removesuffix("e"))) != 1:
        return None
    return (adjective[:-1] if adjective.endswith("e") else _doubled(adjective)) + ending
