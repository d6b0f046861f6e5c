"""Ten passages of our own words, as a group writes them, and the facts that must be heard.

A fact is given as it may be written down by somebody who heard it, any one of the ways.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Passage:
    """Sentences as they are written, and each fact in the ways it may be written down."""

    sentences: tuple[str, ...]
    facts: tuple[tuple[str, ...], ...]


PASSAGES = (
    Passage(
        (
            "Our next meeting is on Tuesday 3 March 2026.",
            "It starts at 10.30am and ends at 12 noon.",
            "We meet in the library on Bridge Street.",
            "Please tell us by 20 February if you are coming.",
        ),
        (
            ("3rd of march 2026", "3 march 2026", "march 3 2026"),
            ("20th of february", "20 february", "february 20"),
            ("10 30 am",),
        ),
    ),
    Passage(
        (
            "A taxi to the centre costs £12.50.",
            "The bus is £2 each way.",
            "We pay you back up to £15 a day.",
            "Keep your ticket and give it to Priya.",
        ),
        (("12 pounds 50", "12 pounds and 50", "£12.50"), ("2 pounds",), ("15 pounds",)),
    ),
    Passage(
        (
            "If you feel unwell at night, ring 111.",
            "In an emergency, ring 999.",
            "You can ring our office on 01632 960 001.",
            "The line is open from 9am to 5pm, Monday to Friday.",
        ),
        (("111",), ("999",), ("01632960001",), ("9 am",), ("5 pm",)),
    ),
    Passage(
        (
            "We asked 250 people what they think.",
            "About 60% of them said that letters are too long.",
            "Only 18 people had ever seen an easy read letter.",
            "We want that number to double by 2027.",
        ),
        (("250",), ("60 percent",), ("18",), ("2027",)),
    ),
    Passage(
        (
            "Dr. Jones will come to the group in April.",
            "She will talk about health checks, e.g. eyes, ears and teeth.",
            "A health check takes about 45 minutes.",
            "You can bring a friend with you.",
        ),
        (("dr jones", "doctor jones"), ("45 minutes",)),
    ),
    Passage(
        (
            "The kitchen is 4.5 m long and 3 m wide.",
            "The door is 90 cm wide, so a wheelchair fits.",
            "The room is kept at 21 degrees.",
            "There is a lift to the second floor.",
        ),
        (
            ("4.5 meters", "4.5 m"),
            ("3 meters", "3 m"),
            ("90 centimeters", "90 cm"),
            ("21 degrees",),
        ),
    ),
    Passage(
        (
            "You can have your say in three ways.",
            "Write to us, ring us, or come and talk.",
            "We read every answer by 31 July.",
            "Then we tell you what we did, and what we could not do.",
        ),
        (("31st of july", "31 july", "july 31"),),
    ),
    Passage(
        (
            "The council spent £1.2 million on respite care last year.",
            "That is about £3,400 for each family.",
            "This year there is less money.",
            "We think that breaks for carers must stay.",
        ),
        (("1.2 million pounds",), ("3400 pounds",)),
    ),
    Passage(
        (
            "Text the word HELP to 07700 900123.",
            "We answer between 8am and 8pm.",
            "If nobody answers, leave a message and say your name slowly.",
            "Someone will ring you back within 2 days.",
        ),
        (("07700900123",), ("8 am",), ("8 pm",), ("2 days",)),
    ),
    Passage(
        (
            "The group has met 24 times since 2019.",
            "At first there were 6 of us, and now there are 31.",
            "The youngest member is 19 and the oldest is 82.",
            "Everyone has one voice, and nobody decides alone.",
        ),
        (("24",), ("2019",), ("6",), ("31",), ("19",), ("82",)),
    ),
)
