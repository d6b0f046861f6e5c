"""The Welsh of the pages is whole: nothing missing, nothing guessed, nothing left behind."""

import re
from collections import Counter
from gettext import c2py  # type: ignore[attr-defined]  # the reader of such rules, not announced

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.plurals import get_plural

from service.catalogues import WELSH, collected, read

GAP = re.compile(r"%\(\w+\)[sd]|%%")
NUMBER = "%(num)s"
RULE = "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n==3 ? 3 : n==6 ? 4 : 5);"


@pytest.fixture(scope="module")
def welsh() -> Catalog:
    return read(WELSH)


def messages(catalogue: Catalog) -> list[Message]:
    return [message for message in catalogue if message.id]


def ids(catalogue: Catalog) -> set[tuple[str, ...]]:
    return {forms(message.id) for message in messages(catalogue)}


def forms(words: str | list[str] | tuple[str, ...]) -> tuple[str, ...]:
    return (words,) if isinstance(words, str) else tuple(words)


def gaps(words: str) -> Counter[str]:
    return Counter(gap for gap in GAP.findall(words) if gap != NUMBER)


def test_the_catalogue_holds_exactly_the_words_of_the_code(welsh: Catalog) -> None:
    wanted, there = ids(collected()), ids(welsh)
    assert wanted - there == set(), "run: make catalogues"
    assert there - wanted == set(), "run: make catalogues"


def test_every_word_has_its_welsh(welsh: Catalog) -> None:
    missing = [
        message.id for message in messages(welsh) if not all(map(str.strip, forms(message.string)))
    ]
    assert missing == []


def test_nothing_is_guessed(welsh: Catalog) -> None:
    assert [message.id for message in messages(welsh) if message.fuzzy] == []


def test_every_plural_has_the_six_forms_of_welsh(welsh: Catalog) -> None:
    assert welsh.plural_forms == RULE
    assert {len(message.string) for message in messages(welsh) if message.pluralizable} == {6}


def test_the_rule_gives_each_number_the_form_that_welsh_has_for_it() -> None:
    assert get_plural("cy").num_plurals != 6, "Babel has learned Welsh: the rule can go"
    expected = {0: 0, 1: 1, 2: 2, 3: 3, 4: 5, 5: 5, 6: 4, 7: 5, 10: 5, 26: 5, 100: 5}
    chosen = c2py(RULE.partition("plural=")[2].rstrip(";"))
    assert {number: chosen(number) for number in expected} == expected


def test_gaps_are_kept(welsh: Catalog) -> None:
    wrong = []
    for message in messages(welsh):
        allowed = [gaps(words) for words in forms(message.id)]
        wrong += [
            (message.id, words) for words in forms(message.string) if gaps(words) not in allowed
        ]
    assert wrong == []


def test_a_number_is_only_left_out_where_the_form_is_for_one_number(welsh: Catalog) -> None:
    wrong = [
        (message.id, form)
        for message in messages(welsh)
        if message.pluralizable and NUMBER in message.id[1]
        for form in message.string[2:]
        if NUMBER not in form
    ]
    assert wrong == []


def test_spaces_at_the_ends_are_kept(welsh: Catalog) -> None:
    wrong = [
        message.id
        for message in messages(welsh)
        if isinstance(message.id, str) and ends(message.id) != ends(message.string)
    ]
    assert wrong == []


def ends(words: str) -> tuple[bool, bool]:
    return words[:1].isspace(), words[-1:].isspace()


def test_no_welsh_sentence_is_english(welsh: Catalog) -> None:
    """Names of things are the same in both; a whole sentence never is."""
    same = [
        message.id
        for message in messages(welsh)
        if message.id == message.string and len(GAP.sub("", message.id).split()) > 3
    ]
    assert same == []
