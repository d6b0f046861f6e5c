"""Which pictures are offered for a sentence."""

import hashlib

import pytest

from content.pictures import Catalogue, Pack, PictureEntry, pack_entries
from content.pictures.stems import forms


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return Catalogue()


def first(catalogue: Catalogue, sentence: str, language: str = "en") -> str:
    return catalogue.offer(sentence, language)[0].alt["en"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("You will have a care plan.", "A clipboard"),
        ("You can vote in the election.", "A ballot box with a voting paper"),
        ("You are not on your own.", "Two people hugging"),
        ("You do not have to pay.", "A sign that says FREE"),
        ("You don't have to pay.", "A sign that says FREE"),
        ("Your information is confidential.", "A closed padlock"),
        ("The dentist looks at your teeth.", "A tooth"),
    ],
)
def test_the_first_offer_fits_the_sentence(
    catalogue: Catalogue, sentence: str, expected: str
) -> None:
    assert expected in [entry.alt["en"] for entry in catalogue.offer(sentence, "en")[:2]]


def test_a_mutated_welsh_word_is_found(catalogue: Catalogue) -> None:
    assert first(catalogue, "Mae gennych chi hawl i bleidleisio.", "cy").startswith(
        ("A ballot", "Weighing", "A scroll")
    )
    assert "tŷ" in forms("dŷ", "cy")


def test_five_different_pictures_are_always_offered(catalogue: Catalogue) -> None:
    for sentence in ("", "Xyzzy.", "We met.", "money " * 500):
        assert len({entry.id for entry in catalogue.offer(sentence, "en")}) == 5


def test_a_negative_sentence_is_offered_the_red_cross(catalogue: Catalogue) -> None:
    assert "A red cross" in [e.alt["en"] for e in catalogue.offer("Do not bring a dog.", "en")]


def test_a_short_note_is_not_a_negation(catalogue: Catalogue) -> None:
    assert "A notepad" not in [e.alt["en"] for e in catalogue.offer("You will not lose.", "en")]


def test_a_groups_own_picture_comes_first(catalogue: Catalogue) -> None:
    data = b"<svg/>"
    own = PictureEntry(
        "own-1", {"en": "Our meeting room"}, {"en": ("meeting",)}, data, "0" * 64, "image/svg+xml"
    )
    assert Catalogue([own]).search("Come to the meeting.", "en")[0] is own
    assert Catalogue([own]).bytes_of("own-1") == data


def test_a_search_without_a_match_finds_nothing(catalogue: Catalogue) -> None:
    assert catalogue.search("Xyzzy.", "en") == ()


def test_an_image_carries_alt_text_credit_and_the_hash_of_its_bytes(catalogue: Catalogue) -> None:
    entry = catalogue.search("house", "en")[0]
    image = entry.image("cy")
    assert image.key == hashlib.sha256(catalogue.bytes_of(entry.id)).hexdigest()
    assert image.alt
    assert image.alt == entry.alt["cy"]
    assert image.credit == "OpenMoji, CC BY-SA 4.0"


@pytest.mark.parametrize(
    ("sentence", "unwanted"),
    [
        ("It is against the law to treat you unfairly.", "A pill"),
        ("The meeting needs a new chair.", "A chair"),
        ("Bring your bank card.", "A birthday cake"),
        ("An advocate can speak up for you.", "An arrow pointing up"),
        ("You do not have to pay.", "A bank card"),
        ("We asked Bill, whose wife is ill.", "A receipt"),
        ("Ms Rose Hill will come.", "A rose"),
    ],
)
def test_a_picture_of_another_sense_is_not_offered(
    catalogue: Catalogue, sentence: str, unwanted: str
) -> None:
    assert unwanted not in [entry.alt["en"] for entry in catalogue.offer(sentence, "en")]


@pytest.mark.parametrize(
    ("sentence", "language", "expected"),
    [
        ("We need suitable training.", "en", "A teacher"),
        ("You must take your tablets.", "en", "A pill"),
        ("Gallwch ddod â brechdan.", "cy", "A sandwich"),
        ("Rhaid i chi gael eich moddion.", "cy", "A pill"),
        ("Bydd bws i Gaerdydd.", "cy", "A bus"),
    ],
)
def test_the_thing_itself_comes_before_what_is_done_with_it(
    catalogue: Catalogue, sentence: str, language: str, expected: str
) -> None:
    assert first(catalogue, sentence, language) == expected


def test_pictures_of_an_imported_pack_come_before_the_built_in_ones() -> None:
    data = b"<svg/>"
    pack = Pack("mulberry", "Someone, CC BY-SA 4.0", {"vote_,_to": "0" * 64})
    with_pack = Catalogue(packs=pack_entries(pack, {"0" * 64: data}))
    offered = with_pack.offer("You can vote.", "en")
    assert offered[0].id == "mulberry-vote_,_to"
    assert offered[0].alt == {"en": "Vote", "cy": "Pleidleisio"}
    assert offered[0].credit == "Someone, CC BY-SA 4.0"
    assert offered[1].alt["en"] == "A ballot box with a voting paper"


def test_a_picture_that_the_list_does_not_name_is_never_taken_from_a_pack() -> None:
    pack = Pack("mulberry", "", {"cigarette": "0" * 64})
    assert pack_entries(pack, {"0" * 64: b"<svg/>"}) == ()
