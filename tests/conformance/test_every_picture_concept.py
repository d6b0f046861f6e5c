"""Every concept of the list: words in both languages, pictures that exist, senses kept apart."""

import zipfile
from collections import Counter
from pathlib import Path, PurePosixPath

import pytest

from content.pictures import built_in, concepts

PACK = Path(__file__).parents[2] / ".." / "shared" / "pictures" / "mulberry-symbols.zip"


def test_the_list_covers_the_field() -> None:
    assert len(concepts()) >= 600


def test_every_concept_has_words_in_english_and_welsh_and_a_built_in_picture() -> None:
    here = {entry.id for entry in built_in()}
    for concept in concepts():
        assert concept.words["en"], concept
        assert concept.words["cy"], concept
        assert concept.pictures["openmoji"], concept
        assert {f"openmoji-{code}" for code in concept.pictures["openmoji"]} <= here, concept


def test_no_english_words_stand_for_two_concepts() -> None:
    said = Counter(phrase for concept in concepts() for phrase in concept.words["en"])
    assert [phrase for phrase, times in said.items() if times > 1] == []


def test_most_concepts_have_a_picture_in_the_pack_for_adults() -> None:
    assert sum(bool(concept.pictures["mulberry"]) for concept in concepts()) >= 590


@pytest.mark.skipif(not PACK.exists(), reason="the picture pack is not beside this repository")
def test_every_name_of_the_pack_is_a_picture_of_the_pack() -> None:
    with zipfile.ZipFile(PACK) as archive:
        there = {PurePosixPath(name).stem for name in archive.namelist() if name.endswith(".svg")}
    named = {name for concept in concepts() for name in concept.pictures["mulberry"]}
    assert sorted(named - there) == []
