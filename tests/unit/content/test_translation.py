"""Translations: in step with their source, checked, and remembered."""

from dataclasses import replace

import pytest

from content.inline import runs_from
from content.segments import segments
from content.translation.align import Unit, aligned
from content.translation.checks import warnings
from content.translation.memory import Remembered, look_up
from content.translation.states import State, may_publish
from content.tree import Document, Paragraph

FIRST = Document(
    "Plan",
    "en",
    (Paragraph("a", runs_from("We meet on Monday. Bring tea.")), Paragraph("b", runs_from("End."))),
)
UNITS = tuple(
    Unit(s.id, s.block_id, s.text, f"cy {s.text}", State.REVIEWED) for s in segments(FIRST)
)


def rows(document: Document) -> list[tuple[str, State, str]]:
    found = aligned(segments(document), UNITS)
    return [(row.segment.text, row.state, row.source_then) for row in found]


def test_a_moved_part_is_not_out_of_date() -> None:
    moved = replace(FIRST, blocks=FIRST.blocks[::-1])
    assert {state for _, state, _ in rows(moved)} == {State.REVIEWED}


def test_a_changed_sentence_is_out_of_date_and_keeps_its_old_words() -> None:
    changed = replace(FIRST.blocks[0], runs=runs_from("We meet on Friday. Bring tea. Brand new."))
    found = rows(replace(FIRST, blocks=(changed, FIRST.blocks[1])))
    assert found[1:4] == [
        ("We meet on Friday.", State.STALE, "We meet on Monday."),
        ("Bring tea.", State.REVIEWED, ""),
        ("Brand new.", State.EMPTY, ""),
    ]


def test_a_sentence_in_another_part_keeps_its_translation() -> None:
    blocks = (Paragraph("z", runs_from("Bring tea.")),)
    assert rows(replace(FIRST, blocks=blocks))[1][1] is State.REVIEWED


def test_only_words_that_a_person_stands_behind_are_published() -> None:
    assert {state for state in State if may_publish(state)} == {State.TRANSLATED, State.REVIEWED}


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("It costs £12,500 a year.", "Mae'n costio 12.500 ewro y flwyddyn."),
        ("Take 2 tablets each day.", "Cymerwch 20 tabled bob dydd."),
        ("You do not have to come.", "Mae'n rhaid i chi ddod yno."),
        ("Ring 029 2049 0000 today.", "Ffoniwch 029 2049 0001 heddiw."),
        ("Write to ann@example.org now.", "Ysgrifennwch at ann@example.com nawr."),
        ("Dear [NAME], come to us.", "Annwyl enw, dewch aton ni."),
        ("Come to us on Monday.", "Come to us on Monday."),
        ("We meet every Monday in town.", "Rydyn ni'n cwrdd. " * 10),
    ],
)
def test_what_may_say_something_else_is_pointed_out(source: str, target: str) -> None:
    assert warnings(source, target, "en", "cy")


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("You can say no.", "Gallwch chi ddweud na."),
        ("It costs £12,500 a year.", "Mae'n costio £12,500 y flwyddyn."),
        ("We meet at 2pm on 4 March 2026.", "Rydyn ni'n cwrdd am 14:00 ar 4 Mawrth 2026."),
        ("Ring 029 2049 0000 today.", "Ffoniwch 02920 490000 heddiw."),
        ("You do not have to come.", "Does dim rhaid i chi ddod."),
    ],
)
def test_a_good_translation_is_left_in_peace(source: str, target: str) -> None:
    assert warnings(source, target, "en", "cy") == ()


def test_only_the_very_same_words_are_ready() -> None:
    memory = [Remembered("You can come in today.", "x"), Remembered("Take 2 tablets.", "y")]
    assert [match.is_ready for match in look_up("Take 2 tablets.", memory, "en")] == [True]
    near = look_up("Take 20 tablets.", memory, "en")
    assert [(match.is_ready, match.score) for match in near] == [(False, 74)]
    assert [c.text for c in near[0].differing if c.kind != "same"] == ["2 ", "20 "]
    assert look_up("You cannot come in today.", memory, "en")[0].score == 74


def test_arabic_digits_are_the_same_numbers() -> None:
    assert warnings("Take 12 tablets each day.", "خذ ١٢ حبة كل يوم.", "en", "ar") == ()
