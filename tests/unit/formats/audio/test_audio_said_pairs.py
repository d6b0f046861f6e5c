"""What leaflets write and what is said: every line of `said_en.tsv` and `said_cy.tsv`.

The patterns are those of British health, care, council and charity leaflets; the words are ours.
"""

from pathlib import Path

import pytest

from formats.voices.said import say

_FEWEST = {"en": 1500, "cy": 120}


def pairs(language: str) -> list[tuple[str, str]]:
    lines = Path(__file__).with_name(f"said_{language}.tsv").read_text("utf-8").splitlines()
    return [(written, said) for written, _, said in (line.partition("\t") for line in lines)]


@pytest.mark.parametrize("language", _FEWEST)
def test_leaflets_are_said_as_people_say_them(language: str) -> None:
    # All at once: a test apiece would take longer to set up than to run.
    wrong = [
        (written, said, found)
        for written, said in pairs(language)
        if (found := say(written, language)) != said
    ]
    assert not wrong


@pytest.mark.parametrize("language", _FEWEST)
def test_there_are_enough_pairs_to_trust(language: str) -> None:
    assert len(dict(pairs(language))) >= _FEWEST[language]


@pytest.mark.parametrize("language", _FEWEST)
def test_what_is_said_is_said_the_same_again(language: str) -> None:
    changed = [said for _, said in pairs(language) if say(said, language) != said]
    assert not changed
