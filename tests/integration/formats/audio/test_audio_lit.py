"""Words light up while they are said, and no others: from the title to "End of document"."""

import json
import re
from io import BytesIO
from zipfile import ZipFile

import pytest
from golden.documents import all_documents
from golden.made import KEEPING, SHORT, made
from lxml import html

from content.languages import label
from formats.block_marks import is_ours
from formats.format import Options, no_progress
from formats.heard import TITLE, Heard, marks
from formats.writers._matter import ready
from formats.writers._recorded import recorded
from formats.writers._sentences import markable
from formats.writers._sound_recording import Timing

CLIP = re.compile(r'<text src="([^"]+)"></text><audio src="([^"]+)" clipBegin="([\d.]+)s"')
Lit = list[tuple[str, float]]
Shown = dict[str, str]


def in_page(name: str) -> tuple[Lit, Shown]:
    """Return what lights up from when, and the words by their mark."""
    page = made("web-read-along", name).data
    player = next(each for each in html.fromstring(page).iter() if each.get("data-read-along"))
    return json.loads(player.get("data-read-along", "")), shown_in(page)


def shown_in(page: bytes, prefix: str = "") -> Shown:
    elements = html.fromstring(page).iter("{*}*")
    return {
        f"{prefix}{each.get('id')}": " ".join(str(text) for text in each.itertext())
        for each in elements
        if each.get("id")
    }


def in_book(name: str) -> tuple[Lit, Shown]:
    """Return the same of a book, where each time is counted from the start of one sound file."""
    lit: Lit = []
    shown: Shown = {}
    with ZipFile(BytesIO(made("talking-epub", name).data)) as archive:
        for file in archive.namelist():
            if file.endswith(".smil"):
                clips = CLIP.findall(archive.read(file).decode())
                lit += [(mark, float(begin)) for mark, _, begin in clips]
            elif file.endswith(".xhtml"):
                shown |= shown_in(archive.read(file), f"{file.removeprefix('book/')}#")
    return lit, shown


def said(name: str) -> tuple[Timing, ...]:
    return recorded(markable(ready(all_documents()[name])), Options(), KEEPING, no_progress).timings


def words(text: str) -> set[str]:
    return set(re.findall(r"\w+", text))


def belongs(said_now: str, lit: str) -> bool:
    return bool(words(lit)) and (words(said_now) <= words(lit) or words(lit) <= words(said_now))


def is_lit(each: Timing, name: str) -> bool:
    """Whether it stands somewhere with the same words: the contents have a heading of their own."""
    contents = each.text == f"{label(all_documents()[name].language, 'contents')}:"
    in_block = each.sentence < 0 and each.block_id and not is_ours(each.block_id)
    return not contents and not in_block


@pytest.mark.parametrize("name", SHORT)
def test_the_words_that_are_heard_are_lit_on_the_page(name: str) -> None:
    lit, shown = in_page(name)
    lines = [each for each in said(name) if is_lit(each, name)]
    assert len(lines) > 10
    for each in lines:
        mark = [mark for mark, start in lit if start <= each.start + 0.1][-1]
        assert belongs(each.text, shown[mark]), each


@pytest.mark.parametrize("name", SHORT)
def test_a_book_shows_all_that_its_voice_says_in_that_order(name: str) -> None:
    lit, shown = in_book(name)
    clips = [mark for mark, _ in lit]
    for each in said(name):
        if is_lit(each, name):
            while clips and not belongs(each.text, shown[clips[0]]):
                del clips[0]
            assert clips, each
    assert len(clips) == 1


def test_words_that_lead_to_a_sentence_light_that_sentence_and_are_no_step_of_their_own() -> None:
    heard = [
        Heard("h", -1, 1.0),
        Heard("h", 0, 2.0),
        Heard("t", -1, 4.0),
        Heard("t", -1, 5.0),
        Heard("t", 0, 6.0),
        Heard("t", -1, 7.0),
        Heard("t", 1, 8.0),
        Heard("t", -1, 9.0),
    ]
    there = {"_b_h", "_b_h-0", "_b_t", "_b_t-0", "_b_t-1", "_b_t-10"}
    assert list(marks(heard, there)) == [
        ("_b_h-0", 0.0),
        ("_b_t-0", 4.0),
        ("_b_t-1", 7.0),
        ("_b_t", 9.0),
    ]


def test_what_takes_no_time_is_no_step_so_that_nobody_is_held_before_it() -> None:
    heard = [Heard(name, 0, start) for name, start in (("a", 1.0), ("b", 3.0), ("c", 3.001))]
    assert list(marks(heard, {"_b_a-0", "_b_b-0", "_b_c-0"})) == [
        ("_b_a-0", 0.0),
        ("_b_c-0", 3.001),
    ]


def test_nothing_is_lit_while_words_are_said_that_stand_nowhere() -> None:
    heard = [
        Heard("own-title", -1, 0.05),
        Heard("own-title", -1, 3.0),
        Heard("own-contents", -1, 4.0),
        Heard("p1", 0, 6.0),
        Heard("", -1, 9.0),
        Heard("p1", 1, 11.0),
        Heard("own-contact", -1, 14.0),
    ]
    assert list(marks(heard, {TITLE, "_b_p1-0", "_b_p1-1"})) == [
        (TITLE, 0.0),
        ("", 3.0),
        ("_b_p1-0", 6.0),
        ("", 9.0),
        ("_b_p1-1", 11.0),
        ("", 14.0),
    ]
