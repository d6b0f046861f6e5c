"""What improved since last time: two lists of findings, compared check by check.

Only the words are compared. Nobody is named, and nothing is counted per person.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from content.checking.checks import all_checks
from content.checking.finding import Finding


@dataclass(frozen=True, slots=True)
class Step:
    """How one check stands beside last time."""

    check: str
    before: int
    """Findings last time."""
    now: int
    title: Mapping[str, str]
    """The check's name by interface language."""
    words: Mapping[str, str]
    """What to say about it, by interface language."""


@dataclass(frozen=True, slots=True)
class Progress:
    """What changed between two checks of the same text."""

    better: tuple[Step, ...]
    """Fewer findings than last time, the greatest change first."""
    new: tuple[Step, ...]
    """More findings than last time: new words bring new places to look at."""
    same: tuple[Step, ...]
    before: int
    """All findings last time."""
    now: int
    words: Mapping[str, str]
    """One sentence about the whole, by interface language."""


def progress(before: Iterable[Finding], now: Iterable[Finding]) -> Progress:
    """Return what improved from the first list of findings to the second."""
    then, here = (Counter(each.check for each in found) for found in (before, now))
    steps = [_step(name, then[name], here[name]) for name in all_checks() if name in then | here]
    steps.sort(key=lambda step: (step.now - step.before, step.check))
    return Progress(
        better=tuple(step for step in steps if step.now < step.before),
        new=tuple(step for step in reversed(steps) if step.now > step.before),
        same=tuple(step for step in steps if step.now == step.before),
        before=then.total(),
        now=here.total(),
        words=_whole(then.total(), here.total()),
    )


def _step(name: str, before: int, now: int) -> Step:
    return Step(name, before, now, all_checks()[name].title, _words(before, now))


def _words(before: int, now: int) -> Mapping[str, str]:
    if not now:
        return {"en": "All done. Nothing is left here.", "cy": "Wedi gorffen. Does dim ar ôl yma."}
    if now < before:
        return {
            "en": f"{now} to look at. It was {before} last time.",
            "cy": f"{now} i edrych arnyn nhw. {before} oedd yno y tro diwethaf.",
        }
    if now > before:
        return {
            "en": f"{now - before} more to look at. New words bring new places.",
            "cy": f"{now - before} yn fwy i edrych arnyn nhw, gyda geiriau newydd.",
        }
    return {
        "en": f"{now} to look at, as last time.",
        "cy": f"{now} i edrych arnyn nhw, fel o'r blaen.",
    }


def _whole(before: int, now: int) -> Mapping[str, str]:
    if not now:
        return {"en": "There is nothing left to look at.", "cy": "Does dim ar ôl i edrych arno."}
    if now < before:
        return {
            "en": f"The words are clearer. {before - now} fewer places to look at.",
            "cy": f"Mae'r geiriau'n gliriach. {before - now} yn llai o leoedd i edrych arnyn nhw.",
        }
    if now > before:
        return {
            "en": f"There are {now - before} new places to look at.",
            "cy": f"Mae {now - before} o leoedd newydd i edrych arnyn nhw.",
        }
    return {
        "en": "There is as much to look at as last time.",
        "cy": "Mae cymaint i edrych arno â'r tro diwethaf.",
    }
