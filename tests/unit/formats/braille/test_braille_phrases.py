"""Phrases whose braille was written down by the rules of the codes, not by what a tool gave.

English: The Rules of Unified English Braille, 2013. Welsh: the Unified Welsh Braille code, which
takes its punctuation and signs from there. Arabic: letter by letter, as World Braille Usage has it.
"""

import pytest

from content.tree import Run
from formats.braille.cells import letters_of
from formats.braille.codes import missing_braille
from formats.braille.speaking import Speaker

pytestmark = pytest.mark.skipif(bool(missing_braille("en")), reason="no liblouis on this machine")

ENGLISH_2 = {
    "people can do more": "P C D M",
    "every day": 'E "D',
    "You and I": ",Y & ,I",
    "with the children": ") ! *N",
    "this shall still go out": "? % / G \\",
    "the meeting": "! MEET+",
    "We work together.": ',WE "W TGR4',
    "Friday": ',FRI"D',
    "You must not say it.": ",Y M/ N SAY X4",
    "12 people": "#AB P",
    "£2.50": "@L#B4EJ",
    "10%": "#AJ.0",
    "(yes)": '"<YES">',
    "I don’t, I can’t": ",I DON'T1 ,I C'T",
    "NHS": ",,NHS",
    "What do you think?": ",:AT D Y ?9K8",
    "I like it": ",I L X",
    "mother and father": '"M & "F',
    "in the house": "9 ! H\\SE",
    "“Hello,” she said.": "8,HELLO10 %E SD4",
    "to be": "TO 2",
    "his and was": "8 & 0",
    "people's action": "P'S AC;N",
    "Part 2: who decides": ',"P #B3 :O DECIDES',
    "1a": "#A;A",
    "In 2026 12 people": ",9 #BJBF #AB P",
    "01632 960 001": '#JAFCB"IFJ"JJA',
    "1 000 000": '#A"JJJ"JJJ',
    "after that, about a friend": "AF T1 AB A FR",
}
ENGLISH_1 = {
    "We work together.": ",WE WORK TOGETHER4",
    "the people and you": "THE PEOPLE AND YOU",
    "10:30, 14 May 2026": "#AJ3#CJ1 #AD ,MAY #BJBF",
    "café": "CAF^/E",
}
WELSH_2 = {
    "Mae pobl yma.": ",M P YMA4",
    "Beth sydd wedi": ",B S W",
    "Rhaid siarad heddiw": ',"RH "S "H',
    "i’r ysgol": "I'R \"Y",
    "(llawer o bobl)": '"<LL O BOBL">',
    "nid gyda chi": "N G *I",
    "plentyn newydd": '"P "N',
    "meddwl hefyd": "_M _H",
    "£2.50": "@L#B4EJ",
    "10%": "#AJ.0",
    "1af": "#A;AF",
    "am 10:30": "AM #AJ3#CJ",
    "‘Iawn’": ",8,IAWN,0",
}
WELSH_1 = {
    "Mae’r tŷ yn fawr.": ",MAE'R T@Y YN FAWR4",
    "Llŷn": ",LL@YN",
    "ŵyr": "@WYR",
    "chwarae": "*WARAE",
    "Siân, siop (caffi)": ',SI@AN1 SIOP "<CAFFI">',
}
ARABIC_1 = {"بيت": "BIT", "كتاب": "KTAB", "مرحبا": "MR:BA", "12": "#AB"}

CASES = [
    pytest.param(language, grade, words, braille, id=f"{language}-{grade}-{words}")
    for language, grade, phrases in (
        ("en", 2, ENGLISH_2),
        ("en", 1, ENGLISH_1),
        ("cy", 2, WELSH_2),
        ("cy", 1, WELSH_1),
        ("ar", 1, ARABIC_1),
    )
    for words, braille in phrases.items()
]


@pytest.mark.parametrize(("language", "grade", "words", "braille"), CASES)
def test_a_phrase_is_written_by_the_rules(
    language: str, grade: int, words: str, braille: str
) -> None:
    assert letters_of(Speaker(grade).words(words, language)) == braille


def test_a_stressed_word_is_marked_in_english() -> None:
    runs = (Run("You "), Run("must", bold=True), Run(" say it."))
    assert letters_of(Speaker(2).line(runs, "en")) == ",Y ^1M/ SAY X4"


def test_each_stretch_is_in_the_braille_of_its_own_language() -> None:
    runs = (Run("The people of "), Run("pobl", language="cy"), Run("."))
    assert letters_of(Speaker(2).line(runs, "en")) == ",! P ( P4"


def test_an_address_in_welsh_words_needs_no_other_cells() -> None:
    told = letters_of(Speaker(2).words("Ewch i a@b.org heddiw", "cy"))
    assert told.split()[-2:] == ["A@AB4ORG", '"H']
