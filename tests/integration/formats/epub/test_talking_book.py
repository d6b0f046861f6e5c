"""A talking book: every sentence has its sound, and the lengths that it tells are right."""

import re
from io import BytesIO
from zipfile import ZIP_STORED, ZipFile

import pytest
from golden.documents import all_documents
from golden.made import SHORT, made
from lxml import etree

from content.segments import sentences_of
from content.tree import Heading, ListBlock, Paragraph, Point, language_of
from formats.block_marks import mark_of, sentence_mark
from formats.readers._sound_decoding import mp3_pieces
from formats.voices.voice import RATE

heard = pytest.mark.parametrize("name", SHORT)
CLIP = re.compile(
    r'<par id="said-(\d+)"><text src="([^"#]+)#([^"]+)"></text>'
    r'<audio src="([^"]+)" clipBegin="([\d.]+)s" clipEnd="([\d.]+)s">'
)


def files(name: str) -> dict[str, bytes]:
    with ZipFile(BytesIO(made("talking-epub", name).data)) as archive:
        return {each.removeprefix("book/"): archive.read(each) for each in archive.namelist()}


def clips(held: dict[str, bytes]) -> dict[str, list[tuple[str, str, str, float, float]]]:
    """Return for each overlay its clips: page, mark, sound, begin and end."""
    return {
        file: [
            (page, mark, sound, float(begin), float(end))
            for _, page, mark, sound, begin, end in CLIP.findall(held[file].decode())
        ]
        for file in held
        if file.endswith(".smil")
    }


def durations(held: dict[str, bytes]) -> dict[str, float]:
    """Return the lengths that the package tells, by overlay; "" for the whole."""
    told = re.findall(
        r'<meta property="media:duration"(?: refines="#overlay-([^"]+)")?>([\d.]+)s<',
        held["package.opf"].decode(),
    )
    return {f"{page}.smil" if page else "": float(seconds) for page, seconds in told}


@heard
def test_every_sentence_of_the_text_has_its_own_sound(name: str) -> None:
    document = all_documents()[name]
    said = {mark for each in clips(files(name)).values() for _, mark, *_ in each}
    for block in document.blocks:
        count = len(sentences_of(block, language_of(block, document)))
        if isinstance(block, Heading):
            assert said & {mark_of(block.id), sentence_mark(block.id, 0)}
        elif isinstance(block, Paragraph | ListBlock):
            assert {sentence_mark(block.id, n) for n in range(count)} <= said
        elif isinstance(block, Point):
            assert sentence_mark(block.id, 0) in said


@heard
def test_words_that_are_said_stand_on_the_page_that_says_them(name: str) -> None:
    held = files(name)
    for file, said in clips(held).items():
        for page, mark, *_ in said:
            assert f"{file.partition('.')[0]}.xhtml" == page
            assert f' id="{mark}"'.encode() in held[page]


@heard
def test_clips_follow_each_other_from_the_first_moment_to_the_last(name: str) -> None:
    for said in clips(files(name)).values():
        at: dict[str, float] = {}
        for _, _, sound, begin, end in said:
            assert begin == at.get(sound, 0.0)
            assert end > begin
            at[sound] = end


@heard
def test_the_lengths_add_up_and_are_those_of_the_sound(name: str) -> None:
    held = files(name)
    told, parts = durations(held), clips(held)
    for file, said in parts.items():
        assert told[file] == pytest.approx(sum(end - begin for *_, begin, end in said), abs=0.01)
    assert told[""] == pytest.approx(sum(told[file] for file in parts), abs=0.1)
    assert told[""] == pytest.approx(made("talking-epub", name).seconds, abs=0.1)
    sounds = [file for file in held if file.endswith(".mp3")]
    samples = sum(piece.size for file in sounds for piece in mp3_pieces(held[file]))
    assert samples / RATE == pytest.approx(told[""], abs=0.1)


def test_the_book_says_that_it_speaks_and_how_words_light_up() -> None:
    held = files("easy_read")
    package = etree.fromstring(held["package.opf"])
    metas = [(each.get("property"), each.text) for each in package.iter("{*}meta")]
    assert ("schema:accessMode", "auditory") in metas
    assert ("schema:accessibilityFeature", "synchronizedAudioText") in metas
    assert ("media:active-class", "-epub-media-overlay-active") in metas
    assert b".-epub-media-overlay-active" in held["book.css"]
    summary = next(text for name, text in metas if name == "schema:accessibilitySummary")
    assert "A computer voice reads this." in str(summary)


def test_sound_is_not_packed_again() -> None:
    with ZipFile(BytesIO(made("talking-epub", "easy_read").data)) as archive:
        sounds = [each for each in archive.infolist() if each.filename.endswith(".mp3")]
        assert sounds
        assert {each.compress_type for each in sounds} == {ZIP_STORED}


def test_the_book_without_a_voice_stays_lean() -> None:
    with ZipFile(BytesIO(made("epub", "easy_read").data)) as archive:
        names = archive.namelist()
        assert not [name for name in names if name.endswith((".smil", ".mp3"))]
        assert b'-0"' not in archive.read("book/part-003.xhtml")
        assert b"overlay" not in archive.read("book/book.css")
