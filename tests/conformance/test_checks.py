"""Every check marks what its own examples say, and speaks plainly about it."""

import string
from dataclasses import replace

import pytest

from content.checking import Finding, all_checks, check, profile_for
from content.checking.contract import Check, Example, Says

CHECKS = tuple(all_checks().items())


def found(each: Check, example: Example) -> tuple[Finding, ...]:
    """Return what this check finds by itself, without the others."""
    others = frozenset(all_checks()) - {each.id}
    profile = replace(profile_for(example.document), off=others)
    return check(example.document, profile=profile)


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
    each: Check, example: Example
) -> None:
    assert example.marked
    in_order = sorted(found(each, example), key=lambda f: (f.block_id, f.piece, f.span))
    assert tuple(f.words for f in in_order) == example.marked


@pytest.mark.parametrize(("each", "example"), cases("passes"), ids=label)
def test_a_check_stays_quiet_on_its_passing_examples(each: Check, example: Example) -> None:
    assert found(each, example) == ()


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
