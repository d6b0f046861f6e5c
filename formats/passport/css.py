"""Reads as much of a stylesheet as is needed to say how the words of our pages look.

No browser is asked: simple selectors, the cascade and variables are enough for pages that we
make. A rule whose selector we do not know is left out.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_VARIABLE = re.compile(r"var\(\s*(--[\w-]+)\s*(?:,([^()]*))?\)")
_COMPOUND = re.compile(r"^(?P<tag>[a-zA-Z][\w-]*|\*|:root)?(?P<classes>(?:\.[\w-]+)*)$")


@dataclass(frozen=True, slots=True)
class Element:
    """An element as selectors see it, with its way up."""

    tag: str
    classes: frozenset[str]
    path: str = ""
    """Its way up in words: elements of one path look alike."""
    above: "Element | None" = None


def inside(above: Element | None, tag: str, classes: frozenset[str] = frozenset()) -> Element:
    """Return an element that stands inside another one."""
    own = ".".join((tag, *sorted(classes)))
    return Element(tag, classes, f"{above.path if above else ''}/{own}", above)


ROOT_ELEMENT = inside(None, "html")


@dataclass(frozen=True, slots=True)
class Rule:
    """One selector with what it sets."""

    steps: tuple[tuple[str, str], ...]
    """Combinator and compound, from the last to the first."""
    weight: tuple[int, int]
    """How many classes and tags the selector names: more wins."""
    sets: Mapping[str, str]

    def matches(self, element: Element) -> bool:
        """Return whether the selector means this element."""
        return _matches(self.steps, element)


@dataclass(frozen=True, slots=True)
class Sheet:
    """The rules of a stylesheet that hold in one medium, weakest first."""

    rules: tuple[Rule, ...]
    text: str
    """All of it, for what is asked of the sheet as a whole."""

    def of(self, element: Element) -> dict[str, str]:
        """Return what the sheet sets for the element, variables still inside."""
        found: dict[str, str] = {}
        for rule in self.rules:
            if rule.matches(element):
                found |= rule.sets
        return found


def read_sheet(text: str, media: frozenset[str] = frozenset()) -> Sheet:
    """Return the rules that hold on a wide screen, and those inside these media conditions."""
    bare = _COMMENT.sub("", text)
    rules = [rule for block, sets in _blocks(bare, media) for rule in _rules(block, sets)]
    return Sheet(tuple(sorted(rules, key=lambda rule: rule.weight)), bare)


def _blocks(text: str, media: frozenset[str]) -> Iterator[tuple[str, str]]:
    """Yield selector and declarations of each block that holds."""
    at = 0
    while (start := text.find("{", at)) >= 0:
        head, end = text[at:start].strip(), _closing(text, start)
        inside = text[start + 1 : end]
        if head.startswith("@media"):
            if head.removeprefix("@media").strip() in media:
                yield from _blocks(inside, media)
        elif not head.startswith("@"):
            yield head, inside
        at = end + 1


def _closing(text: str, start: int) -> int:
    depth = 0
    for at in range(start, len(text)):
        depth += {"{": 1, "}": -1}.get(text[at], 0)
        if not depth:
            return at
    return len(text)


def declarations(text: str) -> dict[str, str]:
    """Return what a block such as "color: red; margin: 0" sets."""
    pairs = (each.partition(":") for each in text.split(";"))
    return {name.strip().lower(): value.strip() for name, _, value in pairs if value.strip()}


def _rules(selectors: str, inside: str) -> Iterator[Rule]:
    sets = declarations(inside)
    for selector in selectors.split(","):
        steps = _steps(selector.strip())
        if steps:
            classes = sum(each.count(".") + (each == ":root") for _, each in steps)
            tags = sum(each[:1] not in {".", "*", ":"} for _, each in steps)
            yield Rule(steps, (classes, tags), sets)


def _steps(selector: str) -> tuple[tuple[str, str], ...]:
    """Return the steps of a selector from its end; nothing where we cannot read it."""
    parts = re.sub(r"\s*>\s*", " > ", selector).split()
    steps: list[tuple[str, str]] = []
    combinator = ""
    for part in parts:
        if part == ">":
            combinator = ">"
            continue
        if not _COMPOUND.match(part):
            return ()
        steps.append((combinator, part))
        combinator = ""
    return tuple(reversed(steps))


def _matches(steps: tuple[tuple[str, str], ...], element: Element) -> bool:
    combinator, compound = steps[0]
    if not _is(compound, element):
        return False
    rest = steps[1:]
    if not rest:
        return True
    above = element.above
    while above is not None:
        if _matches(rest, above):
            return True
        if combinator == ">":
            return False
        above = above.above
    return False


def _is(compound: str, element: Element) -> bool:
    found = _COMPOUND.match(compound)
    tag = found["tag"] if found else None
    wanted = frozenset((found["classes"] if found else "").split(".")) - {""}
    named = tag in {None, "*", element.tag} or (tag == ":root" and element.tag == "html")
    return named and wanted <= element.classes


def resolved(value: str, variables: Mapping[str, str]) -> str:
    """Return the value with its variables filled in; ten deep at most."""
    for _ in range(10):
        filled = _VARIABLE.sub(lambda found: variables.get(found[1], found[2] or ""), value)
        if filled == value:
            break
        value = filled
    return value.strip()
