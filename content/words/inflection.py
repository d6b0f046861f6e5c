"""The forms of English words: enough to find and to offer them in the form that was written.

Our own rules and not a library: the library for this loads the parser at import, and the
web process stays small.
"""

from typing import Literal, TypeAlias

from content.words.word_set import word_set

Form: TypeAlias = Literal["base", "s", "ed", "en", "ing"]

IRREGULAR: dict[str, tuple[str, str, str, str]] = {
    "be": ("is", "was", "been", "being"),
    "have": ("has", "had", "had", "having"),
    "do": ("does", "did", "done", "doing"),
    "go": ("goes", "went", "gone", "going"),
    "get": ("gets", "got", "got", "getting"),
}
PAST: dict[str, tuple[str, str]] = {
    "become": ("became", "become"),
    "begin": ("began", "begun"),
    "break": ("broke", "broken"),
    "bring": ("brought", "brought"),
    "build": ("built", "built"),
    "buy": ("bought", "bought"),
    "catch": ("caught", "caught"),
    "choose": ("chose", "chosen"),
    "come": ("came", "come"),
    "cut": ("cut", "cut"),
    "deal": ("dealt", "dealt"),
    "draw": ("drew", "drawn"),
    "fall": ("fell", "fallen"),
    "find": ("found", "found"),
    "give": ("gave", "given"),
    "forego": ("forewent", "foregone"),
    "grow": ("grew", "grown"),
    "hear": ("heard", "heard"),
    "hold": ("held", "held"),
    "keep": ("kept", "kept"),
    "know": ("knew", "known"),
    "lead": ("led", "led"),
    "leave": ("left", "left"),
    "let": ("let", "let"),
    "lose": ("lost", "lost"),
    "make": ("made", "made"),
    "meet": ("met", "met"),
    "pay": ("paid", "paid"),
    "put": ("put", "put"),
    "read": ("read", "read"),
    "run": ("ran", "run"),
    "say": ("said", "said"),
    "see": ("saw", "seen"),
    "sell": ("sold", "sold"),
    "send": ("sent", "sent"),
    "set": ("set", "set"),
    "show": ("showed", "shown"),
    "speak": ("spoke", "spoken"),
    "spend": ("spent", "spent"),
    "split": ("split", "split"),
    "spread": ("spread", "spread"),
    "stand": ("stood", "stood"),
    "stick": ("stuck", "stuck"),
    "take": ("took", "taken"),
    "teach": ("taught", "taught"),
    "tell": ("told", "told"),
    "think": ("thought", "thought"),
    "undertake": ("undertook", "undertaken"),
    "withdraw": ("withdrew", "withdrawn"),
    "write": ("wrote", "written"),
}
DOUBLED = word_set("cut get let put run set split stop plan permit refer begin commit fit")
VOWELS = frozenset("aeiou")
PLURALS = {
    "person": "people",
    "child": "children",
    "man": "men",
    "woman": "women",
    "life": "lives",
    "diagnosis": "diagnoses",
    "analysis": "analyses",
    "synopsis": "synopses",
    "prosthesis": "prostheses",
}


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
        return plural(base) if base not in PLURALS else base + "s"
    if form == "ing":
        return _stem_before_ing(base) + "ing"
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2:-1] not in VOWELS:
        return base[:-1] + "ied"
    return _doubled(base) + "ed"


def _stem_before_ing(base: str) -> str:
    if base.endswith("e") and not base.endswith(("ee", "oe", "ye")):
        return base[:-1]
    return _doubled(base)


def _doubled(base: str) -> str:
    return base + base[-1] if base in DOUBLED else base


def plural(noun: str) -> str:
    """Return the plural of an English noun; only the last word of a phrase changes."""
    head, space, last = noun.rpartition(" ")
    return head + space + _plural(last)


def _plural(noun: str) -> str:
    if noun in PLURALS:
        return PLURALS[noun]
    if noun.endswith("y") and noun[-2:-1] not in VOWELS:
        return noun[:-1] + "ies"
    if noun.endswith(("s", "x", "z", "ch", "sh")):
        return noun + "es"
    return noun + "s"
