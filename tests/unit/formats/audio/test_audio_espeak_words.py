"""Words that the built-in voice misreads are mended on its own way, not in what will be said."""

import numpy as np

from formats.voices.engines._espeak_words import respelt
from formats.voices.said import say
from formats.voices.speaker import Speaker


def test_what_will_be_said_keeps_the_word_that_people_know() -> None:
    assert say("Ms Patel met the IMCA in Southwark.", "en") == "Ms Patel met the Imca in Southwark."


def test_a_misread_word_gets_a_spelling_that_the_voice_reads_right() -> None:
    assert respelt("Ms Patel in Southwark", "en-GB") == "Miz Patel in Suthuck"


def test_a_part_of_a_word_or_another_language_stays() -> None:
    assert respelt("systems, Ms's", "en") == "systems, Ms's"
    assert respelt("Tŷ Hafan", "cy") == "Tŷ Hafan"
    assert respelt("Ms Patel", "pl") == "Ms Patel"
    assert respelt("unig, Mind's", "cy") == "unig, Mind's"


def test_the_welsh_voice_says_the_letter_u_and_titles_as_people_do() -> None:
    assert respelt("Mr Huws, y D U", "cy") == "Mistar Huws, y D Iw"


def test_the_voice_itself_is_given_the_spelling() -> None:
    with Speaker() as speaker:
        known, spelt = (
            speaker.speak(f"{word} Patel", "gmw/en", "normal").samples for word in ("Ms", "Miz")
        )
    assert known.size
    assert np.array_equal(known, spelt)


def test_figures_said_one_by_one_stand_apart_and_their_groups_further() -> None:
    said = "Ring zero one six three two, nine six zero, zero zero one, or one one one."
    assert respelt(said, "en") == (
        "Ring zero, one, six, three, two; nine, six, zero; zero, zero, one, or one, one, one."
    )


def test_words_of_health_and_care_are_said_as_people_say_them() -> None:
    said = "Bereaved carers, a physiotherapist and safeguarding"
    assert respelt(said, "en") == "Berieved carers, a physio-therapist and safe-guarding"
