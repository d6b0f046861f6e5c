"""Words offered for a hard word in its sentence, from the real lexicon and parser."""

from collections.abc import Iterator

import pytest

from content.easy_read.substitutes import substitutes
from content.easy_read.substitutes.never import NEVER
from content.languages.parsing import Parser
from content.lexicon.files import BUILT, STAMP

pytestmark = pytest.mark.skipif(
    not (BUILT / STAMP).is_file(), reason="the lexicon is not built: no npm at set-up"
)


@pytest.fixture(scope="module")
def parser() -> Iterator[Parser]:
    made = Parser()
    yield made
    made.close()


@pytest.mark.parametrize(
    ("sentence", "word", "plain"),
    [
        ("The team relocated to Cardiff.", "relocated", "moved"),
        ("The rules were established in 2019.", "established", "made"),
        ("People with sufficient money can buy it.", "sufficient", "enough"),
        ("The bus terminates at the hospital.", "terminates", "ends"),
        ("They are seeking funds for a hall.", "seeking", "looking for"),
    ],
)
def test_a_plain_word_is_among_the_first_three_in_the_same_form(
    parser: Parser, sentence: str, word: str, plain: str
) -> None:
    assert plain in substitutes(sentence, word, parser=parser)[:3]


def test_the_place_tells_which_of_two_equal_words_is_meant(parser: Parser) -> None:
    sentence = "We desert the desert."
    second = sentence.rindex("desert")
    first = substitutes(sentence, "desert", 3, parser=parser)
    assert first != substitutes(sentence, "desert", second, parser=parser)


@pytest.mark.parametrize(
    ("sentence", "word"),
    [("", "word"), ("Only marks: ...", "absent"), ("The cat sat.", "the"), ("🙂 ok", "🙂")],
)
def test_where_there_is_nothing_to_offer_nothing_is_offered(
    parser: Parser, sentence: str, word: str
) -> None:
    assert substitutes(sentence, word, parser=parser) == ()


@pytest.mark.parametrize("word", ["maniac", "woman", "prostitute", "disabled", "intellect"])
def test_a_word_that_hurts_is_never_offered(parser: Parser, word: str) -> None:
    offered = substitutes(f"The report speaks of one {word} in the town.", word, parser=parser)
    assert not NEVER & set(" ".join(offered).split())
