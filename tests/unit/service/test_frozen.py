"""Frozen trees: the same words give the same bytes, and the bytes give the same words back."""

import json

import pytest
from golden.documents import all_documents

from content.tree import Document, Image, Paragraph, Picture, Run, Saying
from service.store.frozen import freeze, thaw

DOCUMENTS = all_documents()


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_tree_comes_back_as_it_was(name: str) -> None:
    tree = DOCUMENTS[name]
    assert thaw(freeze(tree)) == tree
    assert freeze(thaw(freeze(tree))) == freeze(tree)


def test_one_letter_more_gives_other_bytes() -> None:
    trees = [Document("Ours", "en", (Paragraph("a", (Run(words),)),)) for words in ("a", "ab")]
    assert freeze(trees[0]) != freeze(trees[1])


def test_every_sign_that_people_write_comes_back() -> None:
    words = '\u202egpj \U0001f468\u200d\U0001f469 "quoted" \\ {is} \n \u2028 dŵr ﷺ'
    tree = Document(words, "cy", (Paragraph("a", (Run(words, bold=True, language="ar"),)),))
    assert thaw(freeze(tree)) == tree


@pytest.mark.parametrize("data", [b"[]", b"1", b'{"is": "Run", "text": "a"}'])
def test_other_bytes_are_no_frozen_document(data: bytes) -> None:
    with pytest.raises(TypeError, match="not a frozen document"):
        thaw(data)


def test_bytes_can_name_no_other_kind_of_thing() -> None:
    with pytest.raises(KeyError):
        thaw(json.dumps({"is": "os.system", "command": "true"}).encode())


def test_a_field_that_says_nothing_is_left_out_so_that_sums_outlive_new_versions() -> None:
    words = Document("Our day", "en", (Paragraph("a", (Run("Good."),)),))
    assert freeze(words) == (
        b'{"is":"Document","title":"Our day","language":"en",'
        b'"blocks":[{"is":"Paragraph","id":"a","runs":[{"is":"Run","text":"Good."}]}]}'
    )


def test_what_people_said_about_the_sound_comes_back() -> None:
    picture = Picture("a", Image("0" * 64, "A bus", "image/png", said=True))
    sayings = (Saying("PIP", "P I P"), Saying("cat", "puss", "en", whole=False, case=True))
    tree = Document("Ours", "en", (picture,), sayings=sayings)
    assert thaw(freeze(tree)) == tree
