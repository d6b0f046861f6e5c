"""Other spellings of an English term: -ize for -ise, and with a hyphen, a space or neither."""

import re

from content.words.word_set import word_set

ISE = re.compile(r"(?<=\w\w)([iy])s(?=e|ed|es|er|ers|ing|ation|ations|ational)(?=\w+)")
SMALL = word_set("of and to the in on for by at in-house a an or with as is no not be up out off")
PARTICLES = word_set("in up on off out by down over to")
PREFIXES = word_set("co re pre post non multi inter sub self under over micro bi anti well socio")


def spellings(form: str) -> tuple[str, ...]:
    """Return the other ways to write the form, without the form itself."""
    found = [form]
    if "-" in form:
        found += (*_joined(form), *_parted(form))
    if " " in form:
        found += _hyphened(form)
    if "is" in form or "ys" in form:
        found += [changed for each in found if (changed := ISE.sub(r"\1z", each)) != each]
    return tuple(found[1:])


def _joined(form: str) -> tuple[str, ...]:
    """Return "coproduction" for "co-production"."""
    return (form.replace("-", ""),) if form.partition("-")[0] in PREFIXES else ()


def _parted(form: str) -> tuple[str, ...]:
    """Return "person centred" for "person-centred", but not "opt in" for the noun "opt-in"."""
    ends = {part.partition(" ")[0] for part in form.split("-")[1:]}
    return () if ends & PARTICLES else (form.replace("-", " "),)


def _hyphened(form: str) -> list[str]:
    """Return "long-term condition" for "long term condition"."""
    words = form.split(" ")
    can_join = [word not in SMALL and "-" not in word and "'" not in word for word in words]
    return [
        " ".join((*words[: place - 1], words[place - 1] + "-" + words[place], *words[place + 1 :]))
        for place in range(1, len(words))
        if can_join[place] and can_join[place - 1]
    ]
