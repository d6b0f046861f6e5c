"""In which written forms a term is found, and in which sense."""

import pytest

from content.words.forms import find, in_words
from content.words.neighbours import is_meant
from content.words.spellings import spellings
from content.words.terms import Term, built_in
from content.words.welsh_verb import verb_forms


def term(near: str = "", unless: str = "") -> Term:
    words = (tuple(near.split()), tuple(unless.split()))
    return Term("discharge", "noun", (), "leaving hospital", "", "he", "practice", (), *words)


@pytest.mark.parametrize(
    ("written", "wanted"),
    [
        ("co-production", "coproduction"),
        ("co-production", "co production"),
        ("well-being", "wellbeing"),
        ("person-centred", "person centred"),
        ("long term condition", "long-term condition"),
        ("prioritise", "prioritize"),
        ("organisational", "organizational"),
        ("decision making", "decision-making"),
    ],
)
def test_a_term_is_known_in_other_spellings(written: str, wanted: str) -> None:
    assert wanted in spellings(written)


@pytest.mark.parametrize("written", ["buy-in", "opt-out"])
def test_a_noun_with_a_hyphen_is_not_the_verb_without(written: str) -> None:
    assert written.replace("-", " ") not in spellings(written)


@pytest.mark.parametrize(
    ("code", "written", "base"),
    [
        ("en", "mandatory reconsiderations", "mandatory reconsideration"),
        ("en", "submitted", "submit"),
        ("en", "co producing", "co-produce"),
        ("en", "Carers assessments", "carers assessment"),
        ("en", "Section 117 aftercare", "section 117 aftercare"),
        ("cy", "asesiadau", "asesiadau"),
        ("cy", "ddeddfwriaeth", "deddfwriaeth"),
        ("cy", "gweithredir", "gweithredu"),
        ("cy", "ymgynghorwyd", "ymgynghori"),
        ("cy", "thribiwnlysoedd", "tribiwnlys"),
        ("cy", "mholisïau", "polisi"),
    ],
)
def test_a_term_is_found_in_its_forms(code: str, written: str, base: str) -> None:
    found = find(code, in_words(written))
    assert found is not None
    assert found.term.term == base


def test_a_form_offers_the_plain_words_in_the_same_form() -> None:
    found = find("en", ("utilised",))
    assert found is not None
    assert found.plain == ("used",)


def test_a_word_is_meant_only_near_the_words_that_show_its_sense() -> None:
    words = ["she", "came", "home", "after", "her", "discharge", "from", "the", "hospital"]
    assert is_meant(term(near="hospital* ward"), words, 5, 1)
    assert not is_meant(term(near="battery"), words, 5, 1)
    assert not is_meant(term(unless="her"), words, 5, 1)
    assert is_meant(term(unless="hospital"), words, 5, 1)


@pytest.mark.parametrize(
    ("verb_noun", "form"),
    [
        ("gweithredu", "gweithredwyd"),
        ("integreiddio", "integreiddir"),
        ("ystyried", "ystyriwyd"),
        ("sicrhau", "sicrheir"),
    ],
)
def test_a_regular_welsh_verb_has_its_forms(verb_noun: str, form: str) -> None:
    assert form in verb_forms(verb_noun)


def test_no_forms_are_made_for_a_welsh_verb_that_follows_no_rule() -> None:
    assert verb_forms("cynnal") == ()


@pytest.mark.parametrize("written", ["ways of working", "minutes"])
def test_a_draft_leaves_alone_what_only_a_person_can_say_in_other_words(written: str) -> None:
    assert find("en", in_words(written)) is None
    assert find("en", in_words(written), any_sense=True) is not None


def test_each_term_says_from_which_kind_of_text_it_is_known() -> None:
    assert {each.source for each in built_in("en")} == {
        "guidance",
        "law",
        "practice",
        "name",
        "group",
    }
