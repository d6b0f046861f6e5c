"""Every term of the built-in lists is well formed, helps, and speaks plainly itself."""

from collections import Counter

import pytest

from content.checking.matching import Match, matches
from content.checking.reading import read
from content.tree import Document, Paragraph, Run
from content.words.forms import Entry, entries
from content.words.terms import Term, built_in
from content.words.word_set import word_set

LANGUAGES = ("en", "cy")
LONGEST_MEANING = 15
FEWEST = {"en": 3_000, "cy": 700}
FEWEST_ACRONYMS = {"en": 200, "cy": 20}
AREAS = word_set(
    "of sc he mh ld ho be co la me wo cp da di ed fi hr re "
    "sw gc ie im ad bu cy cf ty te ar ym gw dy"
)
WHOLE_WORDS = ("i.e.", "e.g.", "etc", "&", "/")


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_lists_are_long_enough_to_help(code: str) -> None:
    parts = Counter(term.part for term in built_in(code))
    assert parts.total() >= FEWEST[code]
    assert parts["acronym"] >= FEWEST_ACRONYMS[code]


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_list_is_sorted_and_has_no_word_twice(code: str) -> None:
    names = [term.term.lower() for term in built_in(code)]
    assert names == sorted(names)
    assert [name for name, count in Counter(names).items() if count > 1] == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_each_term_offers_a_plain_word_or_a_meaning_and_says_where_it_lives(code: str) -> None:
    for term in built_in(code):
        assert term.plain or term.meaning, term
        assert all(term.plain), term
        assert term.term == term.term.strip(), term
        assert term.term not in term.plain, term
        assert term.area in AREAS, term


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_meaning_is_short_and_goes_on_in_a_sentence(code: str) -> None:
    for term in built_in(code):
        if not term.meaning:
            continue
        assert len(term.meaning.split()) <= LONGEST_MEANING, term
        assert not term.meaning.endswith((".", ",", ";")), term
        assert not any(sign in term.meaning for sign in WHOLE_WORDS), term
        assert "  " not in term.meaning, term


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_meaning_needs_a_meaning_itself(code: str) -> None:
    """Names of benefits, laws and bodies may stand: they have to be named."""
    hard = [
        f"{term.term}: {found.entry.term.term} in “{term.meaning}”"
        for term in built_in(code)
        for found in in_words_of(term.meaning, code)
        if not explains_itself(term, found.entry)
    ]
    assert hard == []


def explains_itself(term: Term, entry: Entry) -> bool:
    is_head = set(entry.words) <= set(term.term.lower().split())
    return is_head or entry.term is term or entry.term.source == "name"


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_condition_is_made_of_single_small_words(code: str) -> None:
    for term in built_in(code):
        for word in (*term.near, *term.unless):
            assert word == word.lower(), term
            assert len(word.rstrip("*")) > 1 or word in {"£", "o"}, term


@pytest.mark.parametrize("code", LANGUAGES)
def test_each_term_is_found_in_the_forms_that_are_listed(code: str) -> None:
    known = {entry.words for each in entries(code).values() for entry in each.single}
    for each in entries(code).values():
        known |= {entry.words for group in each.longer.values() for entry in group}
    assert len(known) > len(built_in(code))


def in_words_of(meaning: str, code: str) -> list[Match]:
    if not meaning:
        return []
    document = Document("Words", code, (Paragraph("p", (Run(meaning),)),))
    return [
        found
        for passage in read(document).passages
        for sentence in passage.sentences
        for found in matches(sentence, passage.text, code)
    ]
