"""Whatever fact is dropped, changed or moved by chance, the guard sees it."""

import random

import pytest

from content.easy_read.guard import broken

WHO = ["Ann Hill", "Ms Okafor", "the nurse", "your landlord", "the council", "Bryn Jones"]
DUTY = ["must", "should", "may", "must not", "cannot", "will never"]
DOING = [
    "visit you on 3 May at 2.30pm",
    "pay £12.50 for the bus",
    "ring 01632 960014",
    "write to a.b@example.org",
    "open the hall on Tuesday",
    "take 28 days to answer",
    "change the locks",
    "share your notes",
]
LIMIT = ["unless you are away", "if you ask", "until the review ends", "without a letter"]


def _clause(chance: random.Random) -> str:
    limit = f" {chance.choice(LIMIT)}" if chance.random() < 0.4 else ""
    return f"{chance.choice(WHO)} {chance.choice(DUTY)} {chance.choice(DOING)}{limit}"


def _pair(seed: int) -> tuple[str, str]:
    """Return two clauses that share neither their duty nor what is done."""
    chance = random.Random(seed)
    first = second = _clause(chance)
    while _duty(first) == _duty(second) or _doing(first) == _doing(second):
        second = _clause(chance)
    return first, second


def _duty(clause: str) -> str:
    return max((duty for duty in DUTY if f" {duty} " in clause), key=len)


def _doing(clause: str) -> str:
    return next(doing for doing in DOING if doing in clause)


def _sentence(clause: str) -> str:
    return clause[0].upper() + clause[1:] + "."


@pytest.mark.parametrize("seed", range(60))
def test_a_true_split_passes(seed: int) -> None:
    first, second = _pair(seed)
    split = [_sentence(first), _sentence(second)]
    assert broken(f"{_sentence(first)[:-1]}, and {second}.", split) == ()


@pytest.mark.parametrize("seed", range(60))
def test_duties_that_change_places_are_seen(seed: int) -> None:
    first, second = _pair(seed)
    duties = _duty(first), _duty(second)
    moved = first.replace(duties[0], duties[1]), second.replace(duties[1], duties[0])
    source = f"{_sentence(first)[:-1]}, and {second}."
    assert broken(source, [_sentence(part) for part in moved], same_order=False)


@pytest.mark.parametrize("seed", range(60))
def test_a_word_that_people_rely_on_is_never_lost_unseen(seed: int) -> None:
    chance = random.Random(seed)
    first, second = _pair(seed)
    source = f"{_sentence(first)[:-1]}, and {second}."
    facts = [*DUTY, "3 May", "2.30pm", "£12.50", "01632 960014", "a.b@example.org", "Tuesday"]
    facts += ["28", "unless", "if", "until", "without", "Hill", "Okafor", "Bryn"]
    here = [fact for fact in facts if f"{fact} " in f"{source} " or f"{fact}." in source]
    lost = chance.choice(here)
    result = source.replace(f"{lost} ", "", 1) if f"{lost} " in source else source.replace(lost, "")
    assert broken(source, [result], same_order=False)
