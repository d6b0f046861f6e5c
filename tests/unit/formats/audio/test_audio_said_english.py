"""English as it is written and as it is said."""

import pytest

from formats.voices.said import say

PAIRS = (
    ("Call NHS 111.", "Call N H S one one one."),
    ("Ring 999 now.", "Ring nine nine nine now."),
    ("Ring 101 for the police.", "Ring one zero one for the police."),
    ("There were 101 people.", "There were one hundred and one people."),
    ("It has 111 pages.", "It has one hundred and eleven pages."),
    ("Samaritans: 116 123.", "Samaritans: one one six, one two three."),
    (
        "Phone 07700 900123.",
        "Phone zero seven seven zero zero, nine zero zero, one two three.",
    ),
    (
        "Phone 0117 496 0123.",
        "Phone zero one one seven, four nine six, zero one two three.",
    ),
    (
        "Phone (01632) 960 001.",
        "Phone zero one six three two, nine six zero, zero zero one.",
    ),
    (
        "Phone +44 7700 900123.",
        "Phone plus four four, seven seven zero zero, nine zero zero, one two three.",
    ),
    ("Phone 0800 1111", "Phone zero eight zero zero, one one one one"),
    ("Text HELP to 85258.", "Text help to eight five two five eight."),
    ("hello@example.org", "hello at example dot org"),
    ("Write to a.b_c@example.org.uk.", "Write to a dot b underscore c at example dot org dot uk."),
    ("See www.example.org.", "See w w w dot example dot org."),
    ("See https://example.org/easy-read/.", "See example dot org slash easy dash read."),
    ("Go to example.co.uk today.", "Go to example dot co dot uk today."),
    ("on 3 March 2026", "on the third of March twenty twenty-six"),
    ("on the 3rd of March", "on the third of March"),
    ("03/03/2026", "the third of March twenty twenty-six"),
    ("31.12.1999", "the thirty-first of December nineteen ninety-nine"),
    ("2026-11-14", "the fourteenth of November twenty twenty-six"),
    ("2026-13-14", "two thousand and twenty-six-thirteen-fourteen"),
    ("Mon 3 March", "Monday the third of March"),
    ("3-5 March 2026", "the third to the fifth of March twenty twenty-six"),
    ("1 Jan 2005", "the first of January two thousand and five"),
    ("March 2026", "March twenty twenty-six"),
    ("March 3, 2026", "the third of March twenty twenty-six"),
    ("in 2026", "in twenty twenty-six"),
    ("in 2026 people", "in two thousand and twenty-six people"),
    ("2024-25", "twenty twenty-four to twenty twenty-five"),
    ("2024/25", "twenty twenty-four to twenty twenty-five"),
    ("the 1990s", "the nineteen nineties"),
    ("at 10:30am", "at ten thirty a.m"),
    ("at 10.05 a.m. today", "at ten oh five a.m today"),
    ("It ends at 2pm.", "It ends at two p.m."),
    ("14:00", "two p.m"),
    ("12:00", "twelve noon"),
    ("00:00", "midnight"),
    ("09:00-17:00", "nine a.m to five p.m"),
    ("10am-12pm", "ten a.m to twelve p.m"),
    ("2-4pm", "two to four p.m"),
    ("£12.50", "twelve pounds fifty"),
    ("£1", "one pound"),
    ("£0.50", "fifty pence"),
    ("50p", "fifty pence"),
    ("1p", "one penny"),
    ("£1,200", "one thousand two hundred pounds"),
    ("£3.2m", "three point two million pounds"),
    ("£2 billion", "two billion pounds"),
    ("£5-£10 a week", "five pounds to ten pounds a week"),
    ("£2, £3", "two pounds, three pounds"),
    ("25%", "twenty-five per cent"),
    ("2.5%", "two point five per cent"),
    ("10-20%", "ten to twenty per cent"),
    ("1-2 weeks", "one to two weeks"),
    ("ages 18–25", "ages eighteen to twenty-five"),
    ("5 km", "five kilometres"),
    ("1kg", "one kilogram"),
    ("30 mins", "thirty minutes"),
    ("12 °C", "twelve degrees Celsius"),
    ("½ a day", "half a day"),
    ("2½ hours", "two and a half hours"),
    ("3/4 of us", "three quarters of us"),
    ("1,234,567", "one million two hundred and thirty-four thousand five hundred and sixty-seven"),
    ("3.14", "three point one four"),
    ("the 2nd, the 22nd", "the second, the twenty-second"),
    ("007", "zero zero seven"),
    ("-5", "minus five"),
    ("50+ people", "fifty or more people"),
    ("your GP", "your G P"),
    ("the GPs", "the G P's"),
    ("an EHCP", "an E H C P"),
    ("PIP and SEND", "Pip and Send"),
    ("A&E", "A-and-E"),
    ("LGBTQ+ people", "L G B T Q plus people"),
    ("COVID-19", "Covid nineteen"),
    ("an MP3", "an M P three"),
    ("the AGM", "the A.G.M"),
    ("DO NOT STOP", "do not stop"),
    ("IMPORTANT", "important"),
    ("Date TBC", "Date to be confirmed"),
    ("e.g. a bus", "for example, a bus"),
    ("tea, cake etc.", "tea, cake and so on."),
    ("i.e. us", "that is, us"),
    ("Dr. Jones", "Doctor Jones"),
    ("St. Mary's Church", "Saint Mary's Church"),
    ("the High St", "the High Street"),
    ("No. 6", "Number six"),
    ("p. 5", "page five"),
    ("staff & carers", "staff and carers"),
    ("he/she", "he or she"),
    ("and/or", "and or"),
    ("open 24/7", "open twenty-four seven"),
    ("CF10 3NP", "C F ten, three N P"),
    ("We went (by bus) home.", "We went, by bus, home."),
    ("We went (by bus).", "We went, by bus."),
    ("Yes – now", "Yes, now"),
    ("well-being", "well-being"),
    ("Mr. O’Neill", "Mr O'Neill"),
    ("• Tea", "Tea"),
    ("Co-production Week 2019", "Co-production Week twenty nineteen"),
    ("(Parks, 1981)", "Parks, nineteen eighty-one"),
    ("a 2-hour meeting", "a two-hour meeting"),
    ("SOME PUBLIC NHS SERVICES", "some public N H S services"),
    ("the NHS, GP, DWP", "the N H S, G P, D W P"),
    ("offices / support", "offices or support"),
    ("3B", "three B"),
    ("1.2.3", "one point two point three"),
)


@pytest.mark.parametrize(("written", "said"), PAIRS)
def test_english_is_said_as_people_say_it(written: str, said: str) -> None:
    assert say(written, "en") == said


def test_there_are_enough_pairs_to_trust() -> None:
    assert len(PAIRS) >= 60


def test_regional_english_follows_the_same_rules() -> None:
    assert say("£5", "en-GB") == "five pounds"


def test_another_language_keeps_its_figures() -> None:
    assert say("Spotkanie (3 marca)", "pl") == "Spotkanie, 3 marca"


@pytest.mark.parametrize("word", ["BADGE", "QUICK", "WELSH", "BULBS", "QUEUE", "DYING"])
def test_capitals_with_the_shape_of_a_word_are_a_word(word: str) -> None:
    assert say(f"the {word} team", "en") == f"the {word.lower()} team"


@pytest.mark.parametrize("word", ["DVLC", "PHSX", "UPRQ", "NHSBSB", "CRGT", "EMDX"])
def test_capitals_that_nobody_could_say_are_spelt(word: str) -> None:
    said = say(f"the {word} team", "en").removeprefix("the ").removesuffix(" team")
    assert said.replace(".", " ").split() == list(word)
