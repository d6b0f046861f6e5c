"""Any legal document makes every file, or is refused in words; the other files are still made."""

import re
from collections.abc import Iterator

import pytest
from any_tree import documents
from bad_input import BAD, NOT_A_PICTURE, long_document
from golden.documents import assets
from golden.made import SPOKEN
from hypothesis import HealthCheck, Phase, given, settings
from read_back import readers

from content.tree import Document, texts
from formats.access.tree import rules_for
from formats.format import Assets, CannotMake, Format, Options, no_progress
from formats.passport.evidence import of_file
from formats.writers import all_formats

WORD = re.compile(r"[A-Za-zÀ-ž]{2,40}")
"""Words in letters that every file can show; other letters may be replaced by a sign."""
IN_BRAILLE = re.compile(r"[A-Za-z]{2,40}")
"""Letters with marks do not all come back from braille."""
OF_THE_WORDS = frozenset(
    {"word-direction", "word-real-lists", "word-blank-lines", "word-headings", "pdf-headings"}
)
"""Rules for files that speak of what people wrote: odd words fail them in a faultless file."""
MEASURED = "look-"
"""Rules that measure the usual look of a text: a document of a word or two has none."""
MAY_BE_REFUSED = {
    *("a lost picture", "a lost picture, easy read", "no picture at all"),
    *("all in Chinese", "a language we do not know"),
}
"""Bad input for which some file cannot be made; all other files are."""
WRITTEN = tuple(each for each in all_formats().values() if each.id not in SPOKEN)


class SomePictures(Assets):
    """The golden pictures, and bytes that are no picture."""

    def __init__(self) -> None:
        self._golden = assets()

    def picture(self, key: str) -> bytes:
        return b"not a picture" if key == NOT_A_PICTURE.key else self._golden.picture(key)


def written(made_as: Format, document: Document) -> bytes | None:
    """Return the file, or None where the format refuses the document in words for people."""
    if made_as.missing(document.language):
        return None
    try:
        return made_as.write(document, Options(), SomePictures(), no_progress).data
    except CannotMake as refusal:
        assert_for_people(str(refusal))
        return None


def assert_for_people(message: str) -> None:
    assert message.endswith("safe."), "say that nothing is lost"
    assert max(len(sentence.split()) for sentence in re.split(r"(?<=[.:])\s", message)) <= 15


def formats_of(document: Document) -> Iterator[Format]:
    yield from (each for each in WRITTEN if document.kind in each.kinds)


def lost_words(document: Document, read: str, suffix: str) -> list[str]:
    told, word = bare(read), IN_BRAILLE if suffix in {".brf", ".pef"} else WORD
    words = [w for block in document.blocks for text in texts(block) for w in word.findall(text)]
    return [word for word in words if bare(word) not in told]


def bare(text: str) -> str:
    return "".join(letter for letter in text if letter.isalnum()).casefold()


def faults_of_the_file(made_as: Format, document: Document, data: bytes) -> list[str]:
    """Return the access rules that the file fails, and the text in it does not."""
    own = OF_THE_WORDS | {rule.id for rule in rules_for(document) if rule.faults(document)}
    found = [each for each in of_file(document, made_as, data) if each.certain and each.faults]
    return [
        f"{each.rule}: {each.faults}"
        for each in found
        if each.rule not in own and not each.rule.startswith(MEASURED)
    ]


def try_all(document: Document, *, refusing: bool = True) -> None:
    for made_as in formats_of(document):
        data = written(made_as, document)
        assert data is not None or refusing or made_as.missing(document.language), made_as.id
        if data is not None:
            assert written(made_as, document) == data, f"{made_as.id} differs the second time"
            read = readers()[made_as.suffix](data)
            assert lost_words(document, read.words, made_as.suffix) == [], made_as.id
            assert faults_of_the_file(made_as, document, data) == [], made_as.id


@pytest.mark.parametrize("name", BAD)
def test_bad_input_makes_whole_files_or_is_refused_in_words(name: str) -> None:
    try_all(BAD[name], refusing=name in MAY_BE_REFUSED)


@settings(
    max_examples=40,
    deadline=None,
    derandomize=True,
    database=None,
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(documents)
def test_any_legal_document_makes_whole_files_or_is_refused_in_words(document: Document) -> None:
    try_all(document)


def test_one_lost_picture_stops_only_the_files_that_would_show_it() -> None:
    document = BAD["a lost picture"]
    made = {each.id for each in formats_of(document) if written(each, document)}
    assert "plain-text" in made
    assert "pdf" not in made


def test_a_document_of_twenty_thousand_words_makes_every_file() -> None:
    document = long_document(20_000)
    assert [each.id for each in formats_of(document) if not written(each, document)] == []
