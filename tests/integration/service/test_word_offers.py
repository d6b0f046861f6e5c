"""Words to take for hard words that no list knows: from the sentence, and only where they stand."""

from collections.abc import Iterator

import pytest

from content.checking import Finding
from content.languages.parsing import Parser
from content.lexicon.files import BUILT, STAMP
from service.word_offers import with_offers


@pytest.fixture(scope="module")
def parser() -> Iterator[Parser]:
    made = Parser()
    yield made
    made.close()


def finding(word: str, sentence: str) -> Finding:
    at = sentence.index(word)
    return Finding(
        check="hard_word",
        block_id="b",
        piece=0,
        span=(at, at + len(word)),
        words=word,
        sentence=sentence,
        message="",
        why="",
        how="",
    )


@pytest.mark.skipif(
    not (BUILT / STAMP).is_file(), reason="the lexicon is not built: no npm at set-up"
)
@pytest.mark.parametrize(
    ("sentence", "word", "offered"),
    [
        ("It will exacerbate your symptoms.", "exacerbate", "make worse"),
        ("She felt apprehensive before the meeting.", "apprehensive", "worried"),
        ("They reiterated the offer.", "reiterated", "repeated"),
    ],
)
def test_a_hard_word_is_offered_words_that_mean_the_same(
    parser: Parser, sentence: str, word: str, offered: str
) -> None:
    (found,) = with_offers([finding(word, sentence)], parser)
    assert offered in found.suggestions
    assert len(found.suggestions) <= 3


def test_words_that_are_only_used_alike_are_not_offered(parser: Parser) -> None:
    (found,) = with_offers([finding("upheld", "The tribunal upheld the appeal.")], parser)
    assert "rejected" not in found.suggestions


def test_without_the_parser_findings_stay_as_they_are() -> None:
    missing = Parser(("/does/not/exist",))
    found = [finding("upheld", "The tribunal upheld the appeal.")]
    assert list(with_offers(found, missing)) == found
