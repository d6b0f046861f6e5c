"""What files put around people's words: about, how to tell us, contact, who made it."""

from dataclasses import replace
from io import BytesIO
from itertools import chain

import pytest
from golden.documents import all_documents, assets, easy_read, english
from PIL import Image as Canvas

from content.languages import get
from content.tree import Block, Document, HardWord, Heading, Image, Point, Run, plain, texts
from formats.own_pictures import found, own_picture
from formats.pictures import raster
from formats.writers import _matter
from formats.writers._contact import contact_blocks, contact_runs
from formats.writers._meanings import first_met

EASY = ("easy_read", "easy_read_welsh", "easy_read_arabic")
NAMES = (
    "booklet",
    "group",
    "bold",
    "help",
    "tell",
    "yes",
    "some",
    "no",
    "post",
    "phone",
    "email",
    "web",
)


class Empty:
    """Assets without a single picture."""

    def picture(self, key: str) -> bytes:
        raise KeyError(key)


def said(blocks: tuple[Block, ...]) -> list[str]:
    return list(chain.from_iterable(texts(block) for block in blocks))


def around(document: Document) -> tuple[Block, ...]:
    return (*_matter.about(document), *_matter.back(document))


def test_a_booklet_says_what_it_is_and_that_one_may_ask_for_help() -> None:
    words = said(_matter.about(easy_read()))
    assert words[0] == "About this booklet"
    assert "This booklet is about our day centre." in words
    assert "You can ask someone to help you read it." in words
    assert said(_matter.about(english())) == []


def test_hard_words_are_announced_only_where_there_are_some() -> None:
    without = replace(easy_read(), hard_words=())
    assert "Hard words are in bold." in said(_matter.about(easy_read()))
    assert "Hard words are in bold." not in said(_matter.about(without))


def test_a_booklet_asks_what_people_think_where_there_is_a_way_to_tell() -> None:
    assert "How to tell us what you think" in said(_matter.back(easy_read()))
    mute = replace(easy_read(), contact="")
    assert "How to tell us what you think" not in said(_matter.back(mute))
    assert "How to tell us what you think" not in said(_matter.back(english()))


@pytest.mark.parametrize("name", ["About this booklet", "how to tell us what you think "])
def test_a_section_that_people_wrote_themselves_is_not_there_twice(name: str) -> None:
    own = Heading("own", 1, (Run(name),))
    document = replace(easy_read(), blocks=(own, *easy_read().blocks))
    assert name.strip().casefold() not in [each.casefold() for each in said(around(document))]


def test_each_way_to_reach_the_group_has_its_own_picture() -> None:
    lines = (
        "Riverside Friends\n4 Mill Lane\nPhone: 01632 960 001\na@example.org\nhttps://example.org"
    )
    ways = contact_blocks(replace(easy_read(), contact=lines))
    pictures = [way.image for way in ways if isinstance(way, Point)]
    assert pictures == [own_picture(name) for name in ("post", "phone", "email", "web")]
    assert said(ways[:1]) == ["Riverside Friends", "4 Mill Lane"]


@pytest.mark.parametrize(
    ("line", "link"),
    [
        ("Phone: 01632 960 001", "tel:01632960001"),
        ("+44 (0)1632 960001", "tel:+4401632960001"),
        ("الهاتف: 01632\u00a0960\u00a0001", "tel:01632960001"),
        ("Write to a.b@example.org.uk", "mailto:a.b@example.org.uk"),
        ("https://example.org/a", "https://example.org/a"),
        ("4 Mill Lane, NP10 1AB", ""),
        ("Open 9 to 5, 12 May 2026", ""),
    ],
)
def test_an_address_or_number_becomes_a_link(line: str, link: str) -> None:
    runs = contact_runs(line)
    assert plain(runs) == line
    assert "".join(run.link for run in runs) == link


@pytest.mark.parametrize("name", EASY)
def test_what_files_add_to_a_booklet_is_easy_read_too(name: str) -> None:
    document = all_documents()[name]
    language = get(document.language)
    assert language is not None
    points = [block for block in around(document) if isinstance(block, Point)]
    assert all(point.image and point.image.decorative for point in points)
    assert all(1 <= len(point.lines) <= 3 for point in points)
    lines = [plain(line) for point in points for line in point.lines]
    sentences = [text[a:b] for text in lines for a, b in language.sentences(text)]
    assert [each for each in sentences if len(each.split()) > 15] == []


@pytest.mark.parametrize("name", NAMES)
def test_our_own_pictures_can_be_drawn_and_need_no_assets(name: str) -> None:
    image = own_picture(name)  # type: ignore[arg-type]  # the names of the test are those of the type
    with Canvas.open(BytesIO(raster(image, Empty(), 120).data)) as drawn:
        colours = drawn.convert("RGB").getcolors(100_000) or []
    assert len(colours) > 2


def test_other_pictures_come_from_the_assets() -> None:
    key = easy_read().blocks[1].image.key  # type: ignore[union-attr]  # the first point has a picture
    assert found(key, assets()) == assets().picture(key)
    with pytest.raises(KeyError):
        found(Image("0" * 64, "", "image/png").key, assets())


def test_a_meaning_that_the_text_gives_in_a_welsh_sentence_is_not_said_twice() -> None:
    lines = ((Run("gwasanaethau", hard=True), Run(" yw'r rhan o'r cyngor sy'n helpu.")),)
    word = HardWord("gwasanaethau", "y rhan o'r cyngor sy'n helpu")
    said = Document("T", "cy", (Point("p", lines),), hard_words=(word,))
    assert first_met(said) == {}
    assert first_met(replace(said, blocks=(Point("p", (lines[0][:1],)),))) == {0: (word,)}
