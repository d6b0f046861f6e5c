"""The meaning guard: what may never be lost, added or moved."""

import pytest

from content.easy_read.guard import broken

KEPT = [
    ("We met on 3 May and ate.", ["We met on 3 May.", "We ate."]),
    ("Ann can write and read.", ["Ann can write.", "Ann can read."]),
    ("Ring 0113 496 0000 or www.example.org/a.", ["Ring 0113 496 0000 or www.example.org/a."]),
    ("You don't have to pay.", ["You do not have to pay."]),
    ("You cannot smoke, but you can drink.", ["You cannot smoke.", "But you can drink."]),
    ("If it rains, we stay in.", ["If it rains, we stay in."]),
    ("Leeds City Council pays, and Ann helps.", ["Leeds City Council pays.", "Ann helps."]),
    ("Ann’s plan is good.", ["Ann's plan is good."]),
    ("The plan was written by Ann.", ["Ann wrote the plan."]),
    ("Write prior to 3 May.", ["Write before 3 May."]),
]
BROKEN = [
    ("We met on 3 May.", ["We met in May."], "number"),
    ("We met on 3 May.", ["We met on 4 May."], "number"),
    ("It costs £3.50 a day.", ["It costs £350 a day."], "number"),
    ("It costs £3.50 a day.", ["It costs 3.50 a day."], "number"),
    ("About 20% of people came.", ["About 20 of people came."], "number"),
    ("We met on Monday.", ["We met."], "number"),
    ("Two people came.", ["People came."], "number"),
    ("We came twice.", ["We came."], "number"),
    ("Ring 0113 496 0000.", ["Ring 0113 496 0001."], "number"),
    ("Write to a.b@example.org today.", ["Write to ab@example.org today."], "address"),
    ("See www.example.org/a for more.", ["See www.example.org for more."], "address"),
    ("We met Ann in Leeds.", ["We met in Leeds."], "name"),
    ("We met Ann.", ["We met Bob."], "name"),
    ("We met her.", ["We met Ann."], "name"),
    ("You do not have to pay.", ["You have to pay."], "not"),
    ("You have to pay.", ["You do not have to pay."], "not"),
    ("You can't come.", ["You can come."], "not"),
    ("Nobody came.", ["People came."], "not"),
    ("We work without money.", ["We work with money."], "not"),
    ("Come if you can.", ["Come.", "You can."], "if"),
    ("Only members vote.", ["Members vote."], "only"),
    ("Come unless you are ill.", ["Come when you are ill."], "if"),
    ("You must come.", ["You should come."], "must"),
    ("You may come.", ["You come."], "must"),
    ("You come.", ["You must come."], "must"),
    ("You should come and can leave.", ["You should come.", "You leave."], "must"),
    ("3 people and 4 dogs came.", ["4 people and 3 dogs came."], "with other words"),
    ("They do not pay and eat.", ["They pay.", "They do not eat."], "with other words"),
    ("We can meet but not eat.", ["We can not meet.", "But eat."], "with other words"),
]


@pytest.mark.parametrize(("source", "results"), KEPT)
def test_what_keeps_its_meaning_passes(source: str, results: list[str]) -> None:
    assert broken(source, results) == ()


@pytest.mark.parametrize(("source", "results", "word"), BROKEN)
def test_what_changes_the_meaning_is_named(source: str, results: list[str], word: str) -> None:
    found = " ".join(broken(source, results))
    assert word in found


@pytest.mark.parametrize(("source", "_results", "_word"), BROKEN)
def test_a_sentence_left_alone_always_passes(source: str, _results: list[str], _word: str) -> None:
    assert broken(source, [source]) == ()


def test_a_rewording_may_change_the_word_after_a_number() -> None:
    assert broken("3 individuals came.", ["3 people came."], same_order=False) == ()


PLACES = [
    (
        "You must pay the rent and you may keep a dog.",
        ["You may pay the rent.", "You must keep a dog."],
    ),
    (
        "We do not charge for tea, but we charge for lunch.",
        ["We charge for tea.", "But we do not charge for lunch."],
    ),
    (
        "If you are ill, ring us, and bring the form on Monday.",
        ["If you bring the form on Monday, ring us.", "You are ill."],
    ),
    ("Rent is £40 and heating is £12.", ["Rent is £12.", "Heating is £40."]),
    (
        "You should ring Ann, and you must not ring Bob.",
        ["You should not ring Ann.", "You must ring Bob."],
    ),
]


@pytest.mark.parametrize(("source", "results"), PLACES)
def test_what_goes_to_another_clause_is_found(source: str, results: list[str]) -> None:
    assert broken(source, results, same_order=False)


@pytest.mark.parametrize(
    ("source", "results"),
    [
        ("Twenty-eight people came.", ["28 people came."]),
        ("Come at 2.30 pm.", ["Come at 2:30pm."]),
        ("You are required to sign the form.", ["You must sign the form."]),
        ("You do not need to sign it.", ["You do not have to sign it."]),
        ("About 20 per cent of people came.", ["About 20% of people came."]),
        ("Ring 0113 496 0000 now.", ["Ring 01134960000 now."]),
        ("You must bring a pen and a cup.", ["You must bring:", "• a pen", "• a cup"]),
        ("If it rains, we will stay in.", ["What if it rains?", "Then we will stay in."]),
        ("Come on 3 May if you may.", ["If you may, come on 3 May."]),
    ],
)
def test_the_same_in_other_words_passes(source: str, results: list[str]) -> None:
    assert broken(source, results, same_order=False) == ()


WELSH = "Rhaid i chi dalu £12 cyn 3 Mai, ond does dim rhaid i chi ddod ar ddydd Llun."


@pytest.mark.parametrize(
    "results",
    [
        ["Rhaid i chi dalu £12 cyn 3 Mai.", "Ond rhaid i chi ddod ar ddydd Llun."],
        ["Dylech dalu £12 cyn 3 Mai.", "Ond does dim rhaid i chi ddod ar ddydd Llun."],
        ["Rhaid i chi dalu £12.", "Ond does dim rhaid i chi ddod ar ddydd Llun."],
    ],
)
def test_welsh_duties_denials_and_dates_are_watched(results: list[str]) -> None:
    assert broken(WELSH, results, language="cy")


def test_a_welsh_split_that_keeps_all_passes() -> None:
    parts = ["Rhaid i chi dalu £12 cyn 3 Mai.", "Ond does dim rhaid i chi ddod ar ddydd Llun."]
    assert broken(WELSH, parts, language="cy") == ()


@pytest.mark.parametrize(
    ("source", "lines"),
    [
        ("You must apply and we decide.", ["You must apply.", "We must decide."]),
        ("You may stay but staff leave at 5pm.", ["You may stay.", "Staff may leave at 5pm."]),
    ],
)
def test_nobody_else_gets_a_must_or_a_may(source: str, lines: list[str]) -> None:
    assert broken(source, lines)


def test_two_verbs_of_one_doer_may_share_their_can() -> None:
    lines = ["You can make a complaint.", "You can go to the Ombudsman."]
    assert not broken("You can make a complaint and go to the Ombudsman.", lines)


def test_a_not_in_capitals_is_kept() -> None:
    assert broken("DON'T pay before 5 May.", ["Pay before 5 May."])
