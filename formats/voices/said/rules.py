"""How a text becomes what is said: an ordered list of patterns, each with its own words."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

Match: TypeAlias = re.Match[str]


@dataclass(frozen=True, slots=True)
class Rule:
    """One kind of thing that a voice reads wrongly, and how it is said instead."""

    pattern: re.Pattern[str]
    said: Callable[[Match], str]


def rule(pattern: str, said: Callable[[Match], str] | str, flags: int = 0) -> Rule:
    """Return a rule; `said` is a function of the match, or the words themselves."""
    if isinstance(said, str):
        words = said
        return Rule(re.compile(pattern, flags), lambda match: match.expand(words))
    return Rule(re.compile(pattern, flags), said)


def figures_rule(decimal: Callable[[str], str], section: Callable[[str], str]) -> Rule:
    """Return the rule for every number that is left, kept apart from letters that touch it.

    `section` says numbers such as "1.2.3".
    """

    def spoken(match: Match) -> str:
        text = match.string
        before = " " if match.start() and text[match.start() - 1].isalnum() else ""
        after = " " if text[match.end() : match.end() + 1].isalnum() else ""
        words = section(match[0]) if match[0].count(".") > 1 else decimal(match[0])
        return f"{before}{words}{after}"

    return rule(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)*", spoken)


@dataclass(frozen=True, slots=True)
class Group:
    """Rules that change nothing in a text without some sign: most sentences skip most of them."""

    needs: re.Pattern[str]
    rules: tuple["Rule | Group", ...]


def where(needs: str, *rules: Rule | Group) -> Group:
    """Return the rules as a group that waits for the pattern `needs`."""
    return Group(re.compile(needs), rules)


def by_initial(words: str) -> str:
    """Return alternatives ("appt|dept|drs?") as a pattern that looks at each first letter once."""
    rests: dict[str, list[str]] = {}
    for word in words.split("|"):
        rests.setdefault(word[0], []).append(word[1:])
    return "|".join(f"{first}(?:{'|'.join(rest)})" for first, rest in rests.items())


def apply(rules: tuple[Rule | Group, ...], text: str) -> str:
    """Return the text after every rule, in order. Earlier rules leave words, not digits."""
    return " ".join(_applied(rules, text, {}).split())


def _applied(rules: tuple[Rule | Group, ...], text: str, lacking: dict[str, str]) -> str:
    for each in rules:
        if isinstance(each, Rule):
            text = each.pattern.sub(each.said, text)
        elif lacking.get(each.needs.pattern) == text:
            continue
        elif each.needs.search(text):
            text = _applied(each.rules, text, lacking)
        else:
            lacking[each.needs.pattern] = text
    return text
