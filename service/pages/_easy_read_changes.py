"""What the computer did to a sentence, told in the language of the page."""

import re
from dataclasses import dataclass

from flask_babel import get_locale
from flask_babel import gettext as _

from content.easy_read.engine import KIND, LENGTH
from content.easy_read.stages import SAYS

SHAPES = {
    "split": "split",
    "list": "split",
    "explain": "explained",
}
"""The drawing of each kind of change; swapped words for all others."""
STAGES = frozenset({*SAYS, KIND} - {"by_hand"})
"""What people can put back."""
BECAME = re.compile(r"(“.+”) became (“.+”)")
COUNT = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Done:
    """One thing that was done. `kind` picks the drawing."""

    kind: str
    text: str
    stage: str = ""
    """What puts it back; "" where it stands in a line with others of the same stage."""


def changes_of(what_changed: str) -> tuple[Done, ...]:
    """Return the changes of a point, without those that ask for a person's hand.

    The last change of each stage names the stage: one press puts back all that it did.
    """
    found = [line.partition(" ") for line in what_changed.splitlines()]
    done = [(kind, words) for kind, _space, words in found if kind != "by_hand" and words]
    last = {kind: at for at, (kind, _words) in enumerate(done)}
    return tuple(
        Done(SHAPES.get(kind, "reworded"), _told(kind, words), kind if last[kind] == at else "")
        for at, (kind, words) in enumerate(done)
    )


def put_back_of(without: str) -> tuple[Done, ...]:
    """Return what people put back, in words; each can be done again.

    Offers that people refused stand there too, and are nothing that was done.
    """
    return tuple(
        Done(SHAPES.get(kind, "reworded"), _usual(kind), kind)
        for kind in without.split()
        if kind in SAYS
    )


def hand_words(what_changed: str) -> tuple[str, ...]:
    """Return what a person needs to do by hand, in plain words; () where nothing."""
    found = (line.partition(" ") for line in what_changed.splitlines())
    asked = [words for kind, _space, words in found if kind == "by_hand"]
    if not asked:
        return ()
    lost = guard_words(tuple(_reason(words) for words in asked))
    return (_("Make this shorter by hand. The computer could not do it safely."), *lost)


def guard_words(reasons: tuple[str, ...]) -> tuple[str, ...]:
    """Return what to look at when a meaning may have changed."""
    says = {
        "A number or date would change": _("Look at the numbers and dates. Are they the same?"),
        "An address, e-mail or phone number would change": _(
            "Look at the address, e-mail or phone number. Is it the same?"
        ),
        "A name would change": _("Look at the names. Are they the same?"),
        "A word such as “not” would change": _("Look at words like “not”. Do you say the same?"),
        "A word such as “if” or “only” would change": _(
            "Look at words like “if” and “only”. Do you say the same?"
        ),
        "A word such as “must” or “can” would change": _(
            "Look at words like “must” and “can”. Do you say the same?"
        ),
        "A number or “not” would stand with other words": _(
            "Look at the numbers and the word “not”. Do they go with the same things?"
        ),
        LENGTH: _("Some lines are long."),
    }
    return tuple(dict.fromkeys(says[reason] for reason in reasons if reason in says))


def _reason(words: str) -> str:
    return words.removeprefix("Simplify this by hand. ").removesuffix(".")


def _told(kind: str, words: str) -> str:
    if kind == KIND:
        return _("An outside computer made these words: %(name)s.", name=words)
    if kind == "split" and (count := COUNT.search(words)):
        return _("One long sentence became %(count)s shorter ones.", count=count.group())
    if found := BECAME.search(words):
        old, new = found.groups()
        if kind == "our_words":
            return _("%(old)s became %(new)s, as your group says it.", old=old, new=new)
        return _("%(old)s became %(new)s.", old=old, new=new)
    return _usual(kind) or words


def _usual(kind: str) -> str:
    """Return what a stage does, in the language of the page; "" for an unknown one."""
    says = SAYS.get(kind, {})
    return says.get(str(get_locale())) or says.get("en", "")
