"""Profiles: how strict the checks are, and the group's own."""

import pytest

from content.checking import PROFILES, all_checks, check, examine, profile_for
from content.checking.own_profile import DoesNotFit, own_profile
from content.tree import Document, EditionKind, Paragraph, Run

KNOWN = frozenset(all_checks())
EIGHTEEN = "We will talk about what the group did last year and what it will do in the next."


def document(text: str, language: str = "en", kind: EditionKind = "standard") -> Document:
    return Document("Plan", language, (Paragraph("p", (Run(text),)),), kind=kind)


@pytest.mark.parametrize(
    ("language", "kind", "name"),
    [
        ("en", "standard", "plain-language"),
        ("en-GB", "easy_read", "easy-read"),
        ("cy", "standard", "cymraeg-clir"),
        ("cy", "easy_read", "easy-read"),
    ],
)
def test_the_profile_follows_the_kind_and_the_language(
    language: str, kind: EditionKind, name: str
) -> None:
    assert profile_for(document("", language, kind)).id == name


def test_a_sentence_is_long_where_the_profile_says_so() -> None:
    def severities(name: str, words: int) -> list[str]:
        text = " ".join(["word"] * words) + "."
        found = check(document(text), profile=PROFILES[name])
        return [f.severity for f in found if f.check == "long_sentence"]

    assert severities("plain-language", 20) == []
    assert severities("plain-language", 21) == ["maybe"]
    assert severities("plain-language", 26) == ["look"]
    assert severities("plain-language", 36) == ["first"]
    assert severities("easy-read", 15) == []
    assert severities("easy-read", 16) == ["look"]
    assert severities("easy-read", 21) == ["first"]
    assert severities("cymraeg-clir", 25) == []
    assert severities("cymraeg-clir", 26) == ["look"]


def test_a_group_sets_its_own_limit() -> None:
    strict = own_profile({"limits": {"sentence": 12}}, KNOWN)
    long = [f for f in check(document(EIGHTEEN), profile=strict) if f.check == "long_sentence"]
    assert [f.severity for f in long] == ["look"]


def test_a_group_turns_a_check_off_and_weighs_another() -> None:
    own = own_profile({"off": ["jargon"], "severities": {"hard_word": "maybe"}}, KNOWN)
    found = check(document("We utilise it. The verisimilitude was good."), profile=own)
    assert [(f.check, f.severity) for f in found] == [("hard_word", "maybe")]


def test_an_own_profile_keeps_what_it_is_based_on() -> None:
    own = own_profile({"based_on": "easy-read", "limits": {"commas": 4}}, KNOWN)
    assert own.easy_read
    assert (own.limits.commas, own.limits.sentence) == (4, 15)


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"limits": {"sentence": 0}}, "limits.sentence"),
        ({"limits": {"sentence": "ten"}}, "limits.sentence"),
        ({"limits": {"sentence": True}}, "limits.sentence"),
        ({"limits": {"sentences": 5}}, "limits.sentences"),
        ({"limits": {"sentence": 20, "sentence_hint": 22}}, "limits.sentence_hint"),
        ({"limits": 5}, "limits"),
        ({"off": "jargon"}, "off"),
        ({"off": ["no_such_check"]}, "off"),
        ({"severities": {"jargon": "terrible"}}, "severities.jargon"),
        ({"based_on": "very-strict"}, "based_on"),
        ({"colour": "red"}, "colour"),
    ],
)
def test_a_value_that_does_not_fit_is_told_in_both_languages(
    values: dict[str, object], field: str
) -> None:
    with pytest.raises(DoesNotFit) as told:
        own_profile(values, KNOWN)
    assert told.value.field == field
    assert set(told.value.words) == {"en", "cy"}


def test_the_result_says_when_nobody_looked_deeply() -> None:
    result = examine(document(EIGHTEEN))
    assert not result.deep
    assert result.profile.id == "plain-language"
