"""The group's own profile: plain values in, a profile out, and a plain word where one does not fit.

The values are what a form or a settings file holds:
{"based_on": "plain-language", "limits": {"sentence": 18}, "off": ["acronym"],
 "severities": {"brackets": "first"}}
"""

from collections.abc import Mapping
from dataclasses import fields, replace
from typing import cast

from content.checking.finding import RANK, Severity
from content.checking.profiles import PROFILES, Limits, Profile

TITLE = {"en": "Our own rules", "cy": "Ein rheolau ein hunain"}
LARGEST = 100_000
KEYS = frozenset({"based_on", "limits", "off", "severities"})
LIMITS = tuple(each.name for each in fields(Limits))
"""The names of the limits, in their order."""


class DoesNotFit(ValueError):
    """A value that no profile can hold. `words` tells people, by interface language."""

    def __init__(self, field: str, words: Mapping[str, str]) -> None:
        super().__init__(f"{field}: {words['en']}")
        self.field = field
        """Which value it is: "limits.sentence", "off" ..."""
        self.words = words


def own_profile(values: Mapping[str, object], known: frozenset[str]) -> Profile:
    """Return the group's profile. `known` holds the ids of all checks.

    Raises DoesNotFit for a value that is missing its kind, out of range or unknown.
    """
    if unknown := sorted(set(values) - KEYS):
        raise DoesNotFit(unknown[0], _UNKNOWN)
    based_on = PROFILES.get(str(values.get("based_on", "plain-language")))
    if based_on is None:
        raise DoesNotFit("based_on", _UNKNOWN)
    return replace(
        based_on,
        id="own",
        title=TITLE,
        limits=_limits(based_on.limits, values.get("limits", {})),
        off=_off(values.get("off", sorted(based_on.off)), known),
        severities={**based_on.severities, **_severities(values.get("severities", {}), known)},
    )


def _limits(usual: Limits, given: object) -> Limits:
    numbers = _mapping("limits", given)
    for name, number in numbers.items():
        if name not in LIMITS:
            raise DoesNotFit(f"limits.{name}", _UNKNOWN)
        if isinstance(number, bool) or not isinstance(number, int):
            raise DoesNotFit(f"limits.{name}", _NO_NUMBER)
        if not 1 <= number <= LARGEST:
            raise DoesNotFit(f"limits.{name}", _NO_NUMBER)
    return _ordered(replace(usual, **cast("dict[str, int]", numbers)), set(numbers))


def _ordered(limits: Limits, chosen: set[str]) -> Limits:
    """Let the steps of a long sentence rise: those that nobody chose follow the chosen limit."""
    hint = min(limits.sentence_hint, limits.sentence)
    first = max(limits.sentence_first, limits.sentence)
    wrong = {"sentence_hint": hint != limits.sentence_hint}
    wrong["sentence_first"] = first != limits.sentence_first
    for name, is_wrong in wrong.items():
        if is_wrong and name in chosen:
            raise DoesNotFit(f"limits.{name}", _ORDER)
    return replace(limits, sentence_hint=hint, sentence_first=first)


def _off(given: object, known: frozenset[str]) -> frozenset[str]:
    if isinstance(given, str) or not isinstance(given, list | tuple | set | frozenset):
        raise DoesNotFit("off", _UNKNOWN)
    names = frozenset(map(str, given))
    if names - known:
        raise DoesNotFit("off", _UNKNOWN)
    return names


def _severities(given: object, known: frozenset[str]) -> dict[str, Severity]:
    chosen = _mapping("severities", given)
    for name, severity in chosen.items():
        if name not in known or severity not in RANK:
            raise DoesNotFit(f"severities.{name}", _UNKNOWN)
    return cast("dict[str, Severity]", dict(chosen))


def _mapping(name: str, given: object) -> Mapping[str, object]:
    if not isinstance(given, Mapping):
        raise DoesNotFit(name, _UNKNOWN)
    return given


_UNKNOWN = {
    "en": "We do not know this setting. Choose one from the list.",
    "cy": "Nid ydyn ni'n adnabod y gosodiad hwn. Dewiswch un o'r rhestr.",
}
_NO_NUMBER = {
    "en": "Write a whole number, such as 15.",
    "cy": "Ysgrifennwch rif cyfan, fel 15.",
}
_ORDER = {
    "en": "The numbers must rise: perhaps, worth a look, look here first.",
    "cy": "Rhaid i'r rhifau godi: efallai, gwerth edrych, edrychwch yma'n gyntaf.",
}
