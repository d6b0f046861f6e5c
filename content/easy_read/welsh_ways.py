"""Ways to make two Welsh sentences of one; the surest first."""

import re
from collections.abc import Callable
from typing import TypeAlias

from content.easy_read.points import word_count
from content.easy_read.sentences import sentence

Way: TypeAlias = Callable[[str], tuple[str, ...] | None]

_VERBS = (
    "mae maent mae'n mae’n mae'r mae’r maen roedd roedden bydd byddwn byddant byddai gall gallwch "
    "gallwn gallant rhaid dylai dylech dylen dylid cafodd cafwyd aeth daeth gwnaeth rwy rydyn "
    "rydym rydych dyw nid ni fe dylent gallent caiff cewch ceir gellir gweler ffoniwch anfonwch "
    "dewch"
)
_VERB = "|".join(re.escape(verb) for verb in _VERBS.split())
_ENDED = r"[^\W\d_]{3,}(?:odd|wyd|asant|iwch)"
"""Endings that only a verb with a tense has."""
_CLAUSE = rf"(?:{_VERB}|{_ENDED})"
_JOINT = re.compile(
    rf"\s*;\s+(?:ac?\s+)?|\s+[–—]\s+|,\s+(?=(?:ond|felly)\s(?!yr?\s|na\s|nad\s|bod\s|heb\s|dim\s))|,\s+(?=neu\s+(?:efallai|ni|bydd)\s)"
    rf"|,\s+ac?\s+(?={_CLAUSE}\s)|\s+ac?\s+(?=(?:{_VERB})\s)",
    re.IGNORECASE,
)
_LEFT_OPEN = re.compile(r"\b(?:os|oni|pan|nes|nad|na|bod|fod|y gallai|y bydd)\b", re.IGNORECASE)
_IF = re.compile(r"Os ([^,?]+), (?=\w)")
_LONGEST = 13
"""Words of a condition that "Beth os ...?" may hold."""
_REASON = re.compile(r",?\s+(oherwydd\s+)(?=\w)")
_TWO_REASONS = re.compile(r"(Mae hyn oherwydd (?:na|nad|bod) .+?),? ac (nad? .+)")
_WILL_BE = re.compile(r",?\s+a fydd yn cael ei\s+(?=\w)")
_PURPOSE = re.compile(r",?\s+(er mwyn\s+)(?=\w)")
_INCLUDING = re.compile(r",?\s+gan gynnwys\s+(?=\w)")
_MEANS = re.compile(r",\s+sy['’]n golygu\s+")
_PLACE = re.compile(r",\s+lle\s+(?=mae\b|mae['’])")
_NAMELY = re.compile(r"\s(\w{4,}), sef ([^,]+)\.?\Z")
_NAME = r"[A-ZÂÊÎÔÛŴŶ][\w’'-]+(?: [A-ZÂÊÎÔÛŴŶ][\w’'-]+)+"
_WHO_IS = re.compile(
    rf"(?<=\s)({_NAME}), (?:sy['’]n (?P<is>[^,.]+)|sydd wedi (?P<has>[^,.]+))(?:,|\.)"
)
_SECOND_NAME = re.compile(
    rf"\A(?:Ond |Felly |Ac |A )?\w+ (yr? |ei |ein |eu |eich )(\w+(?: \w+)?), ({_NAME}),"
)


def _joined(text: str) -> tuple[str, ...] | None:
    """Return both sides of the first clause that begins with its own verb."""
    for found in _JOINT.finditer(text):
        left, right = text[: found.start()], text[found.end() :]
        closed = "," in found.group() or ";" in found.group() or not _LEFT_OPEN.search(left)
        if closed and not re.match(r"os |pan |oni ", left, re.IGNORECASE):
            return sentence(left), sentence(_unmutated(right))
    return None


def _unmutated(text: str) -> str:
    """Return "cafodd" for "chafodd": the mark of "a" goes with it."""
    pairs = {"ch": "c", "ph": "p", "th": "t"}
    first = text.split(" ", 1)[0]
    old = next(
        (mark for mark in pairs if re.fullmatch(rf"{mark}(?!w)\w+(?:odd|wyd|wch)", first)), ""
    )
    return pairs[old] + text.removeprefix(old) if old else text


def _condition(text: str) -> tuple[str, ...] | None:
    """Return "Beth os A?" and "Yna B."."""
    found = _IF.match(text)
    if found is None or word_count(found.group(1)) > _LONGEST:
        return None
    rest = text[found.end() :]
    return f"Beth os {found.group(1)}?", sentence(f"Yna {rest[0].lower()}{rest[1:]}")


def _with_this(pattern: re.Pattern[str], start: str) -> Way:
    """Return a way that cuts at the pattern and begins the second sentence with `start`."""

    def way(text: str) -> tuple[str, ...] | None:
        found = pattern.search(text)
        if found is None or _LEFT_OPEN.match(text):
            return None
        kept = found.group(1) if pattern.groups else ""
        return sentence(text[: found.start()]), sentence(f"{start} {kept}{text[found.end() :]}")

    return way


def _namely(text: str) -> tuple[str, ...] | None:
    """Return "Ystyr colonosgopi yw prawf ..." for "colonosgopi, sef prawf ..."."""
    found = _NAMELY.search(text)
    if found is None:
        return None
    word = found.group(1)
    return sentence(text[: found.end(1)]), sentence(f"Ystyr {word} yw {found.group(2)}")


def _who_is(text: str) -> tuple[str, ...] | None:
    """Return the sentence without ", sy'n ...", and "Mae Ann yn ..."."""
    found = _WHO_IS.search(text)
    if found is None:
        return None
    said = f"yn {found['is']}" if found["is"] else f"wedi {found['has']}"
    rest = f"{text[: found.end(1)]} {text[found.end() :]}"
    return sentence(rest), sentence(f"Mae {found.group(1)} {said}")


def _second_name(text: str) -> tuple[str, ...] | None:
    """Return the sentence without the name, and "Ann Hill yw'r cadeirydd."."""
    found = _SECOND_NAME.search(text)
    if found is None:
        return None
    owner, noun, name = found.groups()
    link = "yw'r" if owner in {"y ", "yr "} else f"yw {owner.strip()}"
    rest = f"{text[: found.end(2)]} {text[found.end() :]}"
    return sentence(rest), sentence(f"{name} {link} {noun}")


def _two_reasons(text: str) -> tuple[str, ...] | None:
    """Return "Mae hyn oherwydd na ..." and "Mae hyn hefyd oherwydd nad ..."."""
    found = _TWO_REASONS.match(text)
    if found is None:
        return None
    return sentence(found.group(1)), sentence(f"Mae hyn hefyd oherwydd {found.group(2)}")


WAYS: tuple[Way, ...] = (
    _two_reasons,
    _joined,
    _second_name,
    _who_is,
    _with_this(_MEANS, "Mae hyn yn golygu"),
    _with_this(_PLACE, "Yno,"),
    _namely,
    _with_this(_WILL_BE, "Bydd hwn yn cael ei"),
    _with_this(_REASON, "Mae hyn"),
    _condition,
    _with_this(_PURPOSE, "Mae hyn"),
    _with_this(_INCLUDING, "Mae hyn yn cynnwys"),
)
