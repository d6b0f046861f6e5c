"""The marks of blocks in files: they come back as they went, and fit what Word allows."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from formats.block_marks import block_of, has_marks, is_ours, mark_of

IDS = ["b1", "b1.242d77fb8b.1", "own-made_by", "0b5f1d0c9a0e4a1f8f5a7e0c2d3b4a59", "_", "a b"]


@pytest.mark.parametrize("block_id", IDS)
def test_a_mark_leads_back_to_its_block(block_id: str) -> None:
    assert block_of(mark_of(block_id)) == block_id


@given(st.text(st.characters(max_codepoint=127), max_size=60))
def test_a_mark_fits_a_word_bookmark_or_there_is_none(block_id: str) -> None:
    mark = mark_of(block_id)
    assert mark == "" or re.fullmatch(r"_[A-Za-z0-9_]{1,39}", mark)
    assert mark == "" or block_of(mark) == block_id


@pytest.mark.parametrize("strange", ["", "_b_", "_Toc123", "b1", "_b_%", "_b_" + "a" * 60, "_b_é"])
def test_a_strange_name_is_no_mark_of_ours(strange: str) -> None:
    assert block_of(strange) == ""


def test_an_id_that_does_not_fit_leaves_no_mark() -> None:
    assert mark_of("x" * 60) == mark_of("é") == mark_of("") == ""


def test_what_a_file_adds_is_told_from_what_people_wrote() -> None:
    assert is_ours(block_of("_b_own_2dcontact_2d0"))
    assert not is_ours(block_of("_b_b1"))


@pytest.mark.parametrize(
    ("data", "marked"),
    [(b'<p id="_b_b1">', True), (b'w:name="_Toc1"', False), (b"_b_b1", False), (b'"_b_%"', False)],
)
def test_a_file_with_one_mark_is_known_as_ours(data: bytes, marked: bool) -> None:
    assert has_marks(data) is marked
