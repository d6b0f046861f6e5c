"""E-mail addresses, web addresses, telephone numbers and postcodes, in any language's words."""

import re
from collections.abc import Callable, Mapping

from formats.voices.said.rules import Match, Rule, rule

EMAIL = r"(?:mailto:)?\b([\w.+-]+)@([\w-]+(?:\.[\w-]+)+)"
WEB = (
    r"(?:https?://|\bwww\.)[^\s<>()]+[^\s<>().,;:!?'\"]"
    r"|\b[a-z0-9-]+(?:\.[a-z0-9-]+)*"
    r"\.(?:org|com|net|uk|wales|cymru|scot|info|eu|ie|ly|io|app|be|co|gl|tv|london|health|care|charity|social)\b(?:/[^\s<>()]*[^\s<>().,;:!?'\"])?"
)
PHONE = (
    r"(?<![\w.,/£])0[38]\d\d \d \d{3} \d{3}(?![\w%]|[.,]\d| \d)|"
    r"(?<![\w.,/£])0\d{3,4}(?: \d{3} \d\d \d\d| \d\d \d\d \d\d)(?![\w%]|[.,]\d| \d)"
    r"|(?<![\w.,/£])(\+\d{1,3}[ ]?)?(\(?0\d{2,5}\)?)([ .-]?\d{3,8})([ .-]?\d{3,4})?"
    r"([ .-]?\d{3,4})?(?![\w%]|[.,]\d)"
    r"|(?<![\w.,/£])(?:0\d{2,4}|\(0\d{2,4}\))(?: \d{2,6}){2,4}(?![\w%]|[.,]\d)"
    r"|(?<!\w)\+\d{1,3}(?:[ -]?\(0\)[ -]?)?(?:[ -]?\d{2,6}){2,4}(?!\w)"
)
POSTCODE = r"\b([A-Z]{1,2})(\d[A-Z\d]?) ?(\d)([A-Z]{2})\b"

_MARKS = re.compile(r"[@./_+:&=?#%~-]")
_WORD_STARTS = re.compile(r"(?<=[a-z])(?=[A-Z\d])|(?<=[A-Z])(?=[A-Z][a-z])")
_DIALLED = re.compile(r"(?<!\d)(?:111|101|999|\d{5,})(?!\d)")
"""Figures in an address that nobody says as one number: "gig111.cymru"."""
_SCHEME = re.compile(r"^(?:mailto:|https?://)")


def address_rules(words: Mapping[str, str]) -> tuple[Rule, ...]:
    """Return the rules for e-mail and web addresses; `words` names each mark, such as "@"."""

    def spoken(match: Match) -> str:
        text = _SCHEME.sub("", match[0]).rstrip("/")
        text = _DIALLED.sub(lambda run: f" {' '.join(run[0])} ", text)
        text = re.sub(r"^www\.", f"w w w {words['.']} ", text)
        return _MARKS.sub(lambda mark: f" {words.get(mark[0], '')} ", text)

    return (rule(EMAIL, spoken), rule(WEB, spoken, re.IGNORECASE))


def handle_rules(hashtag: str, at: str) -> tuple[Rule, ...]:
    """Return the rules for "#EasyRead" and "@EasyRead": their words are said apart."""

    def words(match: Match) -> str:
        text = _WORD_STARTS.sub(" ", match[1])
        return text.replace("_", " ").strip()

    return (
        rule(r"(?<![\w&])#([^\W\d]\w*)", lambda match: f"{hashtag} {words(match)}"),
        rule(r"(?<![\w.])@([^\W\d]\w*)", lambda match: f"{at} {words(match)}"),
    )


def phone_rule(digits: Callable[[str], str], plus: str) -> Rule:
    """Return the rule for telephone numbers: each digit, with a pause where a gap is written."""

    def spoken(match: Match) -> str:
        text = re.sub(r"\(0\)", " ", match[0]) if match[0].startswith("+") else match[0]
        groups = [part for run in re.findall(r"\d+", text) for part in _grouped(run)]
        said = ", ".join(digits(group) for group in groups)
        return f"{plus} {said}" if text.startswith("+") else said

    return rule(PHONE, spoken)


_PLAN = (
    (re.compile(r"(02\d)(\d{4})(\d{4})"), 11),
    (re.compile(r"(011\d|01\d1|03\d\d|08\d\d|09\d\d)(\d{3})(\d{3,4})"), 10),
    (re.compile(r"(0[17]\d{3})(\d{3})(\d{2,3})"), 10),
    (re.compile(r"(7\d{3})(\d{3})(\d{3})"), 10),
)
"""How numbers without gaps fall into groups in Britain."""


def _grouped(run: str) -> tuple[str, ...]:
    for pattern, shortest in _PLAN:
        if len(run) >= shortest and (found := pattern.fullmatch(run)):
            return found.groups()
    return (run,)


def postcode_rule(number: Callable[[int], str], spelt: Callable[[str], str]) -> Rule:
    """Return the rule for British postcodes: letters one by one, a pause in the middle."""

    def spoken(match: Match) -> str:
        area, district, inner, unit = match.groups()
        figures = re.sub(r"\D", "", district)
        letters = " ".join(re.sub(r"\d", "", district))
        first = " ".join([spelt(area), number(int(figures)), letters]).strip()
        return f"{first}, {number(int(inner))} {spelt(unit)}"

    return rule(POSTCODE, spoken)
