"""What a person can do about findings: the groups that the panel shows, in its order."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

GroupId: TypeAlias = Literal[
    "respect",
    "short_sentences",
    "plain_words",
    "say_what_it_means",
    "who_does_it",
    "say_it_straight",
    "numbers",
    "signs",
    "layout",
    "pictures_and_links",
]


@dataclass(frozen=True, slots=True)
class Group:
    """Checks that ask people to do the same thing."""

    id: GroupId
    title: Mapping[str, str]
    """What to do, by interface language."""


_TITLES: tuple[tuple[GroupId, str, str], ...] = (
    ("respect", "Speak of people with respect", "Siarad am bobl gyda pharch"),
    ("short_sentences", "Make sentences shorter", "Gwneud brawddegau'n fyrrach"),
    ("plain_words", "Use plain words", "Defnyddio geiriau syml"),
    ("say_what_it_means", "Say what it means", "Dweud beth mae'n ei olygu"),
    ("who_does_it", "Say who does it", "Dweud pwy sy'n gwneud hyn"),
    ("say_it_straight", "Say it straight", "Ei ddweud yn syth"),
    ("numbers", "Make numbers and dates clear", "Gwneud rhifau a dyddiadau'n glir"),
    ("signs", "Use fewer signs", "Defnyddio llai o arwyddion"),
    ("layout", "Give the page a clear shape", "Rhoi siâp clir i'r dudalen"),
    ("pictures_and_links", "Make pictures and links speak", "Gwneud i luniau a dolenni siarad"),
)

GROUPS: dict[GroupId, Group] = {
    name: Group(name, {"en": english, "cy": welsh}) for name, english, welsh in _TITLES
}
"""Every group by its id, the one to look at first in front."""
