"""A draft proposes what could come first and what could wait. It moves nothing by itself."""

from content.easy_read import DraftHeading, DraftPoint, proposals


def _point(point_id: str, text: str) -> DraftPoint:
    return DraftPoint(point_id, "b", text, (text,))


def test_what_to_do_and_whom_to_ask_could_come_first() -> None:
    items = (
        _point("a", "The group was set up by friends."),
        _point("b", "You must send the form back."),
        _point("c", "Ring 01632 960014 for help."),
    )
    found = {(each.point_id, each.what) for each in proposals(items)}
    assert found == {("b", "first"), ("c", "first")}


def test_law_and_other_papers_could_go_to_more_information() -> None:
    items = (_point("a", "You can get help."), _point("b", "See section 9 of the Care Act 2014."))
    assert [(p.point_id, p.what, p.why) for p in proposals(items)] == [
        ("b", "more", "It is about a law or another paper.")
    ]


def test_nothing_is_proposed_across_a_heading() -> None:
    items = (
        _point("a", "We like tea."),
        DraftHeading("h", 2, "Help"),
        _point("b", "You can ring."),
    )
    assert proposals(items) == ()
