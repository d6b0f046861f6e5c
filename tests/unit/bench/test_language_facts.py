"""What a draft keeps, by the scoring rules of the annotated documents."""

import pytest

from bench.language.annotated.documents import Fact
from bench.language.annotated.facts import invented, keeps
from bench.language.annotated.meaning import Draftwords, keeps_meaning, negated


def holds(kind: str, text: str, *draft: str) -> bool:
    return keeps(Fact(kind, text, "", text, optional=False), draft)


def means(kind: str, text: str, clause: str, *draft: str, orders: bool = False) -> bool:
    said = Draftwords(tuple(line.lower() for line in draft), (orders,) * len(draft))
    return keeps_meaning(Fact(kind, text, clause, clause, optional=False), said)


@pytest.mark.parametrize(
    ("kind", "text", "draft"),
    [
        ("time", "2.30pm", "We meet at 2:30 pm."),
        ("phone", "01632 960014", "Phone 01632960014."),
        ("number", "twenty-eight", "You have 28 days."),
        ("number", "28", "You have 28 days."),
        ("name", "Ms Hill", "ms hill will visit."),
        ("money", "£1,200", "It costs £1,200."),
    ],
)
def test_a_fact_may_be_written_another_way(kind: str, text: str, draft: str) -> None:
    assert holds(kind, text, draft)


@pytest.mark.parametrize(
    ("kind", "text", "draft"),
    [
        ("number", "28", "You have twenty-eight days."),
        ("number", "28", "You have 128 days."),
        ("money", "£12", "It costs £12.50."),
        ("time", "2.30pm", "We meet at 2pm."),
        ("phone", "01632 960014", "Phone 01632 960015."),
    ],
)
def test_a_changed_fact_is_lost(kind: str, text: str, draft: str) -> None:
    assert not holds(kind, text, draft)


def test_a_weekday_may_stand_beside_its_date() -> None:
    date = "Tuesday 9 March"
    assert holds("date", date, "The visit is on 9 March.", "It is a Tuesday.")
    assert not holds("date", date, "The visit is on 9 March.", "Bring tea.", "It is a Tuesday.")


def test_a_figure_that_the_source_does_not_hold_is_invented() -> None:
    source = "Twenty-eight people came at 14:30 on 03/02/26 and paid £1,200."
    drafted = ["28 people came at 2.30pm.", "It was 3 February 2026.", "They paid £1200."]
    assert invented(source, drafted) == []
    assert invented(source, ["30 people came."]) == ["30: 30 people came."]


def test_a_negation_must_stay_on_its_own_statement() -> None:
    fact = ("negation", "do not", "You do not have to meet her")
    assert means(*fact, "You do not have to meet her.", "You can ask.")
    assert means(*fact, "You don't need to meet her.")
    assert not means(*fact, "You have to meet her.", "She is not late.")


def test_need_not_never_becomes_must_not() -> None:
    assert not means("negation", "do not", "You do not have to meet her", "You must not meet her.")
    assert means("negation", "must not", "You must not open it", "Do not open it.")
    assert not means("negation", "must not", "You must not open it", "You should not open it.")


def test_unless_may_become_only_if() -> None:
    fact = ("negation", "unless", "unless a relative has been appointed")
    assert means(*fact, "Do this only if a relative has been appointed.")
    assert means(*fact, "This is for you if no relative has been appointed.")
    assert not means(*fact, "A relative has been appointed.")


def test_must_should_and_may_are_three_things() -> None:
    must = ("obligation", "must", "You must send the form")
    assert means(*must, "You have to send the form.")
    assert not means(*must, "You can send the form.")
    assert not means(*must, "You should send the form.")
    assert means(*must, "Send the form.", orders=True)
    may = ("obligation", "may", "Anyone may request an advocate")
    assert means(*may, "Anyone can ask for an advocate.")
    assert not means(*may, "Request an advocate.", orders=True)


def test_welsh_negations_and_duties_count() -> None:
    assert means("negation", "peidiwch", "Peidiwch ag agor y drws", "Peidiwch ag agor y drws.")
    assert not means("obligation", "rhaid", "Rhaid i chi ffonio", "Gallwch ffonio.")


def test_welsh_am_before_a_time_is_no_half_of_the_day() -> None:
    assert holds("date", "10 Chwefror 2027", "Cyfarfod nesaf: 10 Chwefror 2027 am 10am.")


def test_a_limit_that_no_list_holds_is_kept_where_it_stands() -> None:
    fact = ("negation", "unable", "the adult is unable to wash")
    assert means(*fact, "The adult is unable to wash.")
    assert not means(*fact, "The adult is able to wash.")
    assert means("obligation", "might", "Who might do it", "Think about who might do it.")


def test_a_text_that_says_no_is_known_in_both_languages() -> None:
    assert negated("You don’t have to come.")
    assert negated("Peidiwch ag agor y drws.")
    assert not negated("You can come.")
