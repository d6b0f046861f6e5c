"""The annotated documents say what is there: every term, sentence, clause and fact, literally."""

import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).parents[3] / "bench" / "coproduction"
ANNOTATIONS: dict[str, dict[str, Any]] = json.loads(
    (HERE / "annotations.json").read_text(encoding="utf-8")
)
PAIRS: list[dict[str, Any]] = json.loads((HERE / "simplification.json").read_text(encoding="utf-8"))
KINDS = {"number", "date", "time", "money", "phone", "email", "name", "negation", "obligation"}
LITERAL = {"number", "date", "time", "money", "phone", "email", "name"}
DIGITS = {"one": "1", "three": "3", "eight": "8"}
every_document = pytest.mark.parametrize("name", sorted(ANNOTATIONS))
every_pair = pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair["source"][:40])


def document(name: str) -> str:
    return (HERE / name).read_text(encoding="utf-8")


def whole(term: str, text: str, *, case: bool = True) -> bool:
    flags = 0 if case else re.IGNORECASE
    return re.search(rf"(?<!\w){re.escape(term)}(?!\w)", text, flags) is not None


def test_every_document_is_annotated_and_every_annotation_has_its_document() -> None:
    assert {path.name for path in HERE.glob("[0-9]*.md")} == set(ANNOTATIONS)


def test_both_languages_have_each_style() -> None:
    spread = Counter((each["language"], each["style"]) for each in ANNOTATIONS.values())
    assert sum(spread[language, style] for language, style in spread if language == "en") == 9
    assert sum(spread[language, style] for language, style in spread if language == "cy") == 5
    assert len(spread) == 6


@every_document
def test_each_term_stands_in_its_document_as_written(name: str) -> None:
    text, notes = document(name), ANNOTATIONS[name]
    terms = [each["term"] for each in notes["jargon"]]
    terms += notes["acronyms_unexplained"] + notes["explained_in_text"] + notes["hard_to_picture"]
    assert [term for term in terms if not whole(term, text)] == []
    ordinary = notes["not_jargon"]
    assert [word for word in ordinary if not whole(word, text, case=False)] == []


@every_document
def test_no_word_is_both_hard_and_ordinary(name: str) -> None:
    notes = ANNOTATIONS[name]
    hard = {each["term"].lower() for each in notes["jargon"]}
    assert hard.isdisjoint(word.lower() for word in notes["not_jargon"])


@every_document
def test_each_fact_stands_in_its_sentence_and_each_sentence_in_its_document(name: str) -> None:
    text = document(name)
    for fact in ANNOTATIONS[name]["facts"]:
        assert fact["kind"] in KINDS
        assert fact["sentence"] in text
        clause = fact.get("clause", fact["sentence"])
        assert clause in fact["sentence"]
        assert fact["text"].lower() in clause.lower()


@every_document
def test_negations_and_obligations_say_what_they_are_about(name: str) -> None:
    for fact in ANNOTATIONS[name]["facts"]:
        assert ("clause" in fact) == (fact["kind"] in {"negation", "obligation"})


@every_document
def test_marked_sentences_and_passives_stand_in_their_document(name: str) -> None:
    text, notes = document(name), ANNOTATIONS[name]
    marked = notes["long_sentences"] + notes["already_easy"]
    assert [sentence for sentence in marked if sentence not in text] == []
    for passive in notes["passives"]:
        assert passive["clause"] in passive["sentence"]
        assert passive["sentence"] in text


@every_document
def test_long_sentences_have_more_than_20_words(name: str) -> None:
    sentences = ANNOTATIONS[name]["long_sentences"]
    assert [each for each in sentences if len(each.split()) <= 20] == []


def test_there_are_25_pairs_with_two_renderings_each() -> None:
    assert len(PAIRS) == 25
    assert {len(pair["renderings"]) for pair in PAIRS} == {2}


@every_pair
def test_no_sentence_of_a_rendering_is_long(pair: dict[str, Any]) -> None:
    sentences = [sentence for each in pair["renderings"] for sentence in each]
    assert [sentence for sentence in sentences if len(sentence.split()) > 15] == []


@every_pair
def test_each_rendering_keeps_the_figures_and_names_of_its_source(pair: dict[str, Any]) -> None:
    for fact in pair["facts"]:
        assert fact.get("clause", fact["text"]) in pair["source"]
        if fact["kind"] in LITERAL:
            wanted = DIGITS.get(fact["text"], fact["text"])
            for rendering in pair["renderings"]:
                assert wanted in " ".join(rendering), (wanted, rendering)
