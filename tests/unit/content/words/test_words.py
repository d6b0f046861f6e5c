"""The built-in words and the group's own."""

import pytest

from content.words import WordBank, built_in
from content.words.inflection import plural, verb
from content.words.mutation import NASAL, SOFT, mutate
from content.words.plural_phrase import plural_phrase


def test_the_group_s_meaning_comes_before_the_built_in_one() -> None:
    bank = WordBank("en", {"Advocacy": "when Sam helps us to say it"})
    found = bank.meaning("advocacy")
    assert found is not None
    assert (found.text, found.origin) == ("when Sam helps us to say it", "group")


def test_the_built_in_list_knows_a_word_in_any_form() -> None:
    found = WordBank("en").meaning("Direct  payments")
    assert found is not None
    assert found.origin == "built in"
    assert found.term == "direct payment"


@pytest.mark.parametrize("term", ["", "  ", "breakfast"])
def test_an_unknown_word_has_no_meaning(term: str) -> None:
    assert WordBank("en").meaning(term) is None


def test_a_language_without_a_list_has_no_terms() -> None:
    assert built_in("ar") == ()


@pytest.mark.parametrize(
    ("base", "form", "wanted"),
    [
        ("use", "ed", "used"),
        ("carry out", "ing", "carrying out"),
        ("give", "en", "given"),
        ("try", "s", "tries"),
        ("agree", "ing", "agreeing"),
        ("stop", "ed", "stopped"),
        ("be", "s", "is"),
        ("make", "base", "make"),
    ],
)
def test_plain_verbs_take_the_form_of_the_word_they_replace(
    base: str, form: str, wanted: str
) -> None:
    assert verb(base, form) == wanted  # type: ignore[arg-type]  # parametrize gives plain str


def test_welsh_words_are_known_after_a_mutation_too() -> None:
    for form in ("eiriolaeth", "heiriolaeth"):
        found = WordBank("cy").meaning(form)
        assert found is not None
        assert found.term == "eiriolaeth"
    assert mutate("cyngor", SOFT) == "gyngor"
    assert mutate("gofal", SOFT) == "ofal"
    assert mutate("chwarae", SOFT) == "chwarae"
    assert mutate("teulu", NASAL) == "nheulu"


def test_plurals_change_the_last_word() -> None:
    assert plural("support plan") == "support plans"
    assert plural("disabled person") == "disabled people"
    assert plural("policy") == "policies"


@pytest.mark.parametrize(
    ("one", "many"),
    [
        ("person who uses the service", "people who use the service"),
        ("set of rules", "sets of rules"),
        ("what changes", "what changes"),
        ("asking people what they think", "asking people what they think"),
        ("part of the work", "parts of the work"),
        ("organisation that runs the service", "organisations that run the service"),
        ("right", "rights"),
        ("unfairness", "unfairness"),
        ("help", "help"),
        ("person who applies", "people who apply"),
    ],
)
def test_a_plain_phrase_turns_plural_at_its_head(one: str, many: str) -> None:
    assert plural_phrase(one) == many
