"""Every check marks what its own examples say, and speaks plainly about it."""

import string
from collections.abc import Iterator
from dataclasses import replace

import pytest

from content.checking import Finding, all_checks, check, profile_for
from content.checking.contract import Check, Example, Says
from content.languages.parsing import Parser

CHECKS = tuple(all_checks().items())


@pytest.fixture(scope="module")
def parser() -> Iterator[Parser]:
    """One parser process for all deep checks; it starts when the first one asks."""
    found = Parser()
    yield found
    found.close()


def found(each: Check, example: Example, parser: Parser | None = None) -> tuple[Finding, ...]:
    """Return what this check finds by itself, without the others, in the order of the words."""
    others = frozenset(all_checks()) - {each.id}
    profile = replace(profile_for(example.document), off=others)
    findings = check(example.document, profile=profile, parser=parser)
    return tuple(sorted(findings, key=lambda f: (f.block_id, f.piece, f.span)))


def cases(kind: str) -> list[tuple[Check, Example]]:
    return [
        (each, example)
        for _, each in CHECKS
        for example in (each.flags if kind == "flags" else each.passes)
    ]


def label(value: object) -> str:
    return value.id if isinstance(value, Check) else ""


@pytest.mark.parametrize(("name", "each"), CHECKS, ids=[name for name, _ in CHECKS])
def test_a_check_is_named_after_its_file_and_has_examples_both_ways(name: str, each: Check) -> None:
    assert each.run.__module__ == f"content.checking.checks.{name}"
    assert each.flags
    assert each.passes
    assert each.source


@pytest.mark.parametrize(("each", "example"), cases("flags"), ids=label)
def test_a_check_marks_exactly_the_words_of_its_failing_examples(
    each: Check, example: Example, parser: Parser
) -> None:
    assert example.marked
    for how in ways(each, parser):
        assert tuple(f.words for f in found(each, example, how)) == example.marked


@pytest.mark.parametrize(("each", "example"), cases("passes"), ids=label)
def test_a_check_stays_quiet_on_its_passing_examples(
    each: Check, example: Example, parser: Parser
) -> None:
    for how in ways(each, parser):
        assert found(each, example, how) == ()


def ways(each: Check, parser: Parser) -> tuple[Parser | None, ...]:
    """A deep check needs the parser; the passive is found with it and without it."""
    if each.depth == "deep":
        return (parser,)
    return (None, parser) if each.id == "passive_voice" else (None,)


def test_without_a_parser_the_deep_checks_are_absent() -> None:
    deep = [each for _, each in CHECKS if each.depth == "deep"]
    assert deep
    for each in deep:
        assert all(found(each, example) == () for example in each.flags)


@pytest.mark.parametrize(("name", "each"), CHECKS, ids=[name for name, _ in CHECKS])
def test_a_check_speaks_english_and_welsh_in_short_calm_sentences(name: str, each: Check) -> None:
    assert set(each.title) == {"en", "cy"}
    for form in each.says.values():
        assert set(form) == {"en", "cy"}
        assert fields(form["en"]) == fields(form["cy"])
        for says in form.values():
            for text in (says.what, says.why, says.how):
                assert_plain(text)


def fields(says: Says) -> set[str | None]:
    text = says.what + says.why + says.how
    return {field for _, field, _, _ in string.Formatter().parse(text) if field}


def assert_plain(text: str) -> None:
    assert text.endswith(".")
    for sentence in text.rstrip(".").split(". "):
        assert len(sentence.split()) <= 15
    banned = ("error", "wrong", "mistake", "invalid", "please", "simply", "gwall", "!")
    assert not any(word in text.lower().replace("the wrong way round", "") for word in banned)
