"""Welsh as it is written and as it is said."""

import pytest

from formats.voices.phrases import list_of
from formats.voices.said import say
from formats.voices.said.welsh_numbers import day, number, soft

PAIRS = (
    ("Ffoniwch 111.", "Ffoniwch un un un."),
    ("Ffoniwch 999 nawr.", "Ffoniwch naw naw naw nawr."),
    ("Ffoniwch 101.", "Ffoniwch un dim un."),
    ("Daeth 101 o bobl.", "Daeth cant ac un o bobl."),
    (
        "Ffoniwch 01792 205678.",
        "Ffoniwch dim un saith naw dau, dau dim pump, chwech saith wyth.",
    ),
    ("116 123", "un un chwech, un dau tri"),
    ("3 Mawrth 2026", "y trydydd o Fawrth dwy fil a dau ddeg chwech"),
    ("03/12/2026", "y trydydd o Ragfyr dwy fil a dau ddeg chwech"),
    ("2026-11-14", "y pedwerydd ar ddeg o Dachwedd dwy fil a dau ddeg chwech"),
    ("Dydd Llun 8 Mai", "Dydd Llun yr wythfed o Fai"),
    ("ar yr 21 o Ionawr", "ar yr unfed ar hugain o Ionawr"),
    ("1 Gorffennaf", "y cyntaf o Orffennaf"),
    ("2-4 Medi", "yr ail hyd at y pedwerydd o Fedi"),
    ("Mai 2026", "Mai dwy fil a dau ddeg chwech"),
    ("2026-27", "dwy fil a dau ddeg chwech i ddwy fil a dau ddeg saith"),
    ("am 10:30", "am hanner awr wedi deg y bore"),
    ("am 10am", "am ddeg o'r gloch y bore"),
    ("am 2yp", "am ddau o'r gloch y prynhawn"),
    ("am 7.15yh", "am chwarter wedi saith yr hwyr"),
    ("14:45", "chwarter i dri y prynhawn"),
    ("12:00", "hanner dydd"),
    ("2pm-4pm", "dau o'r gloch y prynhawn tan bedwar o'r gloch y prynhawn"),
    ("£1", "un bunt"),
    ("£2", "dwy bunt"),
    ("£3", "tair punt"),
    ("£5", "pum punt"),
    ("£6", "chwe phunt"),
    ("£12.50", "un deg dwy bunt pum deg ceiniog"),
    ("£100", "can punt"),
    ("£1,200", "mil dau gant o bunnoedd"),
    ("£2 filiwn", "dwy filiwn o bunnoedd"),
    ("£5-£10", "pum punt hyd at ddeg punt"),
    ("50c", "pum deg ceiniog"),
    ("2c", "dwy geiniog"),
    ("25%", "dau ddeg pump y cant"),
    ("2.5%", "dau pwynt pump y cant"),
    ("10-20%", "deg i ddau ddeg y cant"),
    ("1-2 wythnos", "un i ddwy wythnos"),
    ("5 km", "pum cilometr"),
    ("1,250 o bobl", "mil dau gant pum deg o bobl"),
    ("3.5", "tri pwynt pump"),
    ("1af, 2il", "cyntaf, ail"),
    ("GIG", "G I G"),
    ("e.e. bws", "er enghraifft, bws"),
    ("h.y. ni", "hynny yw, ni"),
    ("te, cacen ayyb.", "te, cacen ac yn y blaen."),
    ("staff & gofalwyr", "staff a gofalwyr"),
    ("te & afal", "te ac afal"),
    ("hi/fe", "hi neu fe"),
    ("post@enghraifft.cymru", "post at enghraifft dot cymru"),
    ("www.enghraifft.cymru/iechyd", "w w w dot enghraifft dot cymru slaes iechyd"),
    ("CF10 3NP", "C F deg, tri N P"),
    ("t. 5", "tudalen pump"),
    ("PEIDIWCH", "peidiwch"),
    ("Aethon ni (ar y bws) adref.", "Aethon ni, ar y bws, adref."),
)


@pytest.mark.parametrize(("written", "said"), PAIRS)
def test_welsh_is_said_as_people_say_it(written: str, said: str) -> None:
    assert say(written, "cy") == said


def test_there_are_enough_pairs_to_trust() -> None:
    assert len(PAIRS) >= 40


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (0, "dim"),
        (10, "deg"),
        (11, "un deg un"),
        (20, "dau ddeg"),
        (99, "naw deg naw"),
        (100, "cant"),
        (105, "cant a phump"),
        (123, "cant dau ddeg tri"),
        (300, "tri chant"),
        (1000, "mil"),
        (2026, "dwy fil a dau ddeg chwech"),
        (5000, "pum mil"),
        (1_000_000, "un filiwn"),
    ],
)
def test_welsh_numbers_are_decimal(value: int, words: str) -> None:
    assert number(value) == words


def test_every_day_of_the_month_has_its_article() -> None:
    assert day(1) == "y cyntaf"
    assert day(8) == "yr wythfed"
    assert day(31) == "yr unfed ar ddeg ar hugain"


def test_the_soft_mutation_leaves_letters_that_never_change() -> None:
    assert [soft(word) for word in ("tri", "pump", "chwech", "saith", "mil", "llaw", "gardd")] == [
        "dri",
        "bump",
        "chwech",
        "saith",
        "fil",
        "law",
        "ardd",
    ]


def test_a_list_is_announced_with_its_count_and_mutation() -> None:
    assert list_of(4, "cy") == "Rhestr o bedwar peth:"
    assert list_of(2, "cy") == "Rhestr o ddau beth:"
    assert list_of(12, "cy") == "Rhestr o un deg dau o bethau:"
    assert list_of(4, "en") == "List of four things:"
    assert list_of(1, "en") == "List of one thing:"
