"""Sentences of other rooms are said in the language of the page, gaps and all."""

import pytest
from flask import Flask
from flask_babel import force_locale

from service.web.said import say


@pytest.mark.parametrize(
    ("english", "welsh"),
    [
        ("The number 12 is not in this text.", "Dydy'r rhif 12 ddim yn y testun hwn."),
        (
            "Write the reason. The group will read it.",
            "Ysgrifennwch y rheswm. Bydd y grŵp yn ei ddarllen.",
        ),
        ("A picture has no words. And 2 more.", "Does dim geiriau gan lun. A 2 arall."),
        (
            "3 scripts were left out. We never run programs from a file.",
            "Sgriptiau a adawyd allan: 3. Dydyn ni byth yn rhedeg rhaglenni o ffeil.",
        ),
        ("Large print PDF", "PDF print bras"),
        ("Nobody wrote this.", "Nobody wrote this."),
        ("", ""),
    ],
)
def test_it_is_said_in_welsh(app: Flask, english: str, welsh: str) -> None:
    with app.test_request_context("/"), force_locale("cy"):
        assert say(english) == welsh


def test_in_english_it_stays_as_it_is(app: Flask) -> None:
    with app.test_request_context("/"), force_locale("en"):
        assert say("The number 12 is not in this text.") == "The number 12 is not in this text."


def test_words_of_people_in_a_gap_stay_as_they_are(app: Flask) -> None:
    with app.test_request_context("/"), force_locale("cy"):
        assert say("A point has no picture: 100 %(x)s {y} <b>") == (
            "Does dim llun gan bwynt: 100 %(x)s {y} <b>"
        )
