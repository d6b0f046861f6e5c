"""What the computer did to a sentence, told in the language of the page."""

from dataclasses import dataclass

from flask_babel import gettext as _

SHAPES = {"split": "split", "list": "split", "reword": "reworded", "active": "reworded"}


@dataclass(frozen=True, slots=True)
class Done:
    """One thing that was done. `kind` picks the drawing."""

    kind: str
    text: str


def changes_of(what_changed: str) -> tuple[Done, ...]:
    """Return the changes of a point, without those that ask for a person's hand."""
    found = (line.partition(" ") for line in what_changed.splitlines())
    return tuple(
        Done(SHAPES.get(kind, "explained"), _told(kind, words))
        for kind, _space, words in found
        if kind != "by_hand" and words
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
    }
    return tuple(dict.fromkeys(says[reason] for reason in reasons if reason in says))


def _reason(words: str) -> str:
    return words.removeprefix("Simplify this by hand. ").removesuffix(".")


def _told(kind: str, words: str) -> str:
    says = {
        "split": _("One long sentence became shorter ones."),
        "active": _("The sentence now begins with who does it."),
        "list": _("The things are now in a list."),
        "explain": _("A hard word is explained."),
    }
    if kind == "reword":
        old, _became, new = words.removesuffix(".").partition(" became ")
        return _("%(old)s became %(new)s.", old=old, new=new)
    return says.get(kind, words)
