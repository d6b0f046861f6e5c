"""Warns where a translation may say something else than its source. Warnings, never bars.

Length limits: GOV.UK sentences in both languages, 5-95 % of them, loosened by 40 %.
"""

import re
from collections.abc import Callable, Iterator

from content.languages import base_code

_NUMBER = re.compile(r"\d+(?:[.,:]\d+)*")
_ADDRESS = re.compile(r"https?://[^\s)\]]+|www\.[^\s)\]]+|[\w.+-]+@[\w-]+\.[\w.]*\w")
_PHONE = re.compile(r"\+?\d[\d ()-]{7,}\d")
_GAP = re.compile(r"\[[A-Z_ ]+\](?![({])|\{[a-z_]+\}")
_MONEY = re.compile(r"[£€$]")
_NOT = {
    "en": re.compile(
        r"\b(?:not|no|never|cannot|without|nobody|nothing|none|nor)\b|n['’]t\b", re.IGNORECASE
    ),
    "cy": re.compile(
        r"\b(?:ddim|dim(?! ond)|nid|nad|na|nac|heb|byth|neb|[pb]eidio|[pb]eidiwch|methu)\b",
        re.IGNORECASE,
    ),
}
_LENGTHS = {"cy": (0.46, 2.13), "pl": (0.41, 2.45), "ar": (0.4, 2.2)}
_SHORT = 25


def warnings(
    source: str, target: str, source_language: str, target_language: str
) -> tuple[str, ...]:
    """Return what to look at again, one plain sentence each; () where nothing was noticed."""
    if not target.strip():
        return ()
    pair = base_code(source_language), base_code(target_language)
    found = [*_kept(source, target), *_numbers(source, target)]
    if _says_not(source, pair[0]) and pair[1] in _NOT and not _says_not(target, pair[1]):
        found.append("The first text says “not” or “no”. This text does not seem to.")
    if _is_odd_length(source, target, pair[1]):
        found.append("This text is much longer or shorter than the first.")
    if len(source.split()) > 2 and source.casefold().strip() == target.casefold().strip():
        found.append("This text is the same as the first. It may not be translated.")
    return tuple(found)


def says_not(text: str, language: str) -> bool:
    """Return whether the text says "not" in some way; False for a language not known here."""
    return _says_not(text, base_code(language))


def numbers(text: str) -> frozenset[str]:
    """Return the numbers of a text, without marks between thousands: "12,500" is "12500"."""
    plain = re.sub(r"\d", lambda digit: str(int(digit[0])), text)  # Arabic digits as ours
    return frozenset(re.sub(r"[.,](?=\d{3}\b)", "", found) for found in _NUMBER.findall(plain))


def _says_not(text: str, code: str) -> bool:
    return code in _NOT and _NOT[code].search(text) is not None


def _kept(source: str, target: str) -> Iterator[str]:
    for pattern, same, name in _KEPT:
        there = {same(found) for found in pattern.findall(target)}
        for found in dict.fromkeys(pattern.findall(source)):
            if same(found) not in there:
                yield f"{name} “{found}” is not in this text."


_KEPT: tuple[tuple[re.Pattern[str], Callable[[str], str], str], ...] = (
    (_ADDRESS, lambda found: found.rstrip(".,"), "The address"),
    (_PHONE, lambda found: re.sub(r"\D", "", found), "The phone number"),
    (_GAP, lambda found: found, "The gap to fill"),
    (_MONEY, lambda found: found, "The money sign"),
)


def _numbers(source: str, target: str) -> Iterator[str]:
    bare = (_ADDRESS.sub(" ", text) for text in (source, target))
    wanted, there = (numbers(_PHONE.sub(" ", text)) for text in bare)
    for number in sorted(wanted - there):
        if not _as_clock(number) & there:
            yield f"The number {number} is not in this text."
    for number in sorted(there - wanted):
        if not any(number in _as_clock(other) for other in wanted):
            yield f"The number {number} is only in this text."


def _as_clock(number: str) -> set[str]:
    """Return how a time may be written as well: 2, 14, 14:00, 14.00 or 2:00."""
    hour, _, minutes = number.replace(":", ".").partition(".")
    if int(hour) > 24 or minutes not in {"", "00", "15", "30", "45"}:
        return {number.replace(":", "."), number.replace(".", ":")}
    hours = {int(hour), (int(hour) + 12) % 24, (int(hour) - 12) % 24}
    ends = ("", ":00", ".00") if minutes in {"", "00"} else (f":{minutes}", f".{minutes}")
    return {f"{each}{end}" for each in hours for end in ends}


def _is_odd_length(source: str, target: str, code: str) -> bool:
    low, high = _LENGTHS.get(code, (0.3, 2.8))
    slack = 2 if len(source) < _SHORT else 1
    share = len(target) / max(len(source), 1)
    return not low / slack <= share <= high * slack
