"""Words that might stand for a word: from WordNet, from our own list, from its neighbours."""

import re
from collections import defaultdict
from functools import cache
from typing import TypeAlias

from content.easy_read.everyday.lists import everyday
from content.easy_read.substitutes.never import NEVER
from content.easy_read.substitutes.place import PARTS, Place
from content.easy_read.substitutes.senses import likely_senses
from content.lexicon import vectors, wordnet
from content.lexicon.inflect import inflected
from content.lexicon.wordnet import ALIKE, ALSO, MEMBER, NARROWER, WIDER, Part, Sense
from content.words.irregular import PAST, PLURALS
from content.words.terms import built_in

Relations: TypeAlias = dict[str, float]
"""How a candidate came up: relation -> how likely the sense is through which it did."""
LINKS = {"wider": WIDER, "alike": ALIKE, "also": ALSO, "group": MEMBER, "narrower": NARROWER}
MOST_NARROWER = 25
NEIGHBOURS = 30
_PLAIN = re.compile(r"[a-z][a-z -]+\Z")
_PASTS = frozenset(form for forms in PAST.values() for form in forms)


def candidates(here: Place) -> dict[str, tuple[str, Relations]]:
    """Return each candidate in the form needed here, with its base form and relations."""
    found: dict[str, tuple[str, Relations]] = {}
    for base, tag, relations in _all(here):
        form = inflected(base, tag)
        if form and _may_stand(form, base, here):
            known = found.setdefault(form, (base, {}))[1]
            for name, value in relations.items():
                known[name] = max(known.get(name, 0.0), value)
    return found


def _all(here: Place) -> list[tuple[str, str, Relations]]:
    listed = [*_terms().get(here.base, ()), *_terms().get(here.form, ())]
    if known := everyday().get((here.base, here.part)):
        listed.append(known.plain)
    found = [(base, here.tag, each) for base, each in _related(here.base, here.part, here).items()]
    if here.part == "adj" and len(found) < 3:
        found += _as_participle(here)
    found += [(word, here.tag, {"listed": 1.0}) for word in listed]
    near = (word for word, _ in vectors.neighbours(here.form, NEIGHBOURS))
    return found + [(word, "", {"near": 1.0}) for word in near if has_form(word, here)]


def _may_stand(form: str, base: str, here: Place) -> bool:
    same = form == here.form or base == here.base
    return not same and bool(_PLAIN.match(form)) and not NEVER & set(base.split())


def _related(base: str, part: Part, here: Place) -> dict[str, Relations]:
    found: dict[str, Relations] = defaultdict(lambda: defaultdict(float))
    for sense, likelihood in likely_senses(base, part, here):
        for name, other in _around(sense):
            for word in other.words:
                if word != base:
                    found[word][name] += likelihood
    return found


def _around(sense: Sense) -> list[tuple[str, Sense]]:
    """Return the sense itself and those it leads to, each with the name of the relation."""
    found = [("same", sense)]
    for name, kind in LINKS.items():
        found += [(name, other) for other in wordnet.led_to(sense, kind)[:MOST_NARROWER]]
    if sense.part == "adj":
        heads = wordnet.led_to(sense, ALIKE)
        found += [("far", far) for head in heads for far in wordnet.led_to(head, ALIKE)]
    return found


def _as_participle(here: Place) -> list[tuple[str, str, Relations]]:
    """Return the relatives of "deploy" for "deployed" where WordNet has no such adjective."""
    tag = {"ed": "VBN", "ng": "VBG"}.get(here.form[-2:])
    stems = (here.form[:-2], here.form[:-1], here.form[:-3], here.form[:-3] + "e")
    verb = next((stem for stem in stems if tag and wordnet.senses(stem, "verb")), None)
    if tag is None or verb is None:
        return []
    return [(base, tag, each) for base, each in _related(verb, "verb", here).items()]


def has_form(word: str, here: Place) -> bool:
    """Return whether a neighbour is in the form needed here, as far as its letters tell."""
    match here.tag:
        case "VBD" | "VBN":
            return word.endswith("ed") or word in _PASTS
        case "VBG":
            return word.endswith("ing")
        case "VBZ":
            return word.endswith("s") and bool(wordnet.senses(word[:-1], "verb"))
        case "NNS":
            return word in PLURALS.values() or (
                word.endswith("s") and not wordnet.senses(word, "noun")
            )
        case "JJR" | "JJS" | "RBR" | "RBS":
            return False
        case _:
            return share(word, here.part) >= 0.25


@cache
def share(base: str, part: Part) -> float:
    """Return how much of a word's use is as this part of speech, 0 to 1."""
    uses = {each: _uses(base, each) for each in PARTS.values()}
    return uses[part] / (sum(uses.values()) or 1.0)


def _uses(base: str, part: Part) -> float:
    return sum(wordnet.uses(base, part).values()) + 0.2 * bool(wordnet.senses(base, part))


@cache
def _terms() -> dict[str, tuple[str, ...]]:
    """Return the plain words of the built-in list by their hard word."""
    return {term.term.lower(): term.plain for term in built_in("en") if term.part != "acronym"}
