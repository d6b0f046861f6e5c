"""Nobody outranks anybody: deciding, documents, permissions and preferences."""

from dataclasses import fields
from datetime import UTC, datetime, timedelta
from itertools import count

import pytest

from content.coproduction.agenda import Item, carried_over
from content.coproduction.decisions import Answer, Ballot, Facts, State, outcome_of, quorum
from content.coproduction.documents import Act, CannotMove, can_move, move
from content.coproduction.documents import State as Stand
from content.coproduction.permissions import Action, Role, may
from content.coproduction.policies import (
    why_not_close_comment,
    why_not_decline,
    why_not_move_closing,
    why_not_publish,
)
from content.coproduction.preferences import Offer, Preference, best_of

CLOSES = datetime(2026, 3, 1, tzinfo=UTC)
ANN, BOB, CAT = "ann", "bob", "cat"


def outcome(*ballots: Ballot, late: bool = False, changed: bool = False) -> State:
    return outcome_of(
        Facts(
            members=frozenset({ANN, BOB, CAT}),
            ballots=ballots,
            asked_version="1",
            current_version="2" if changed else "1",
            closes=CLOSES,
            now=CLOSES + timedelta(days=1 if late else -1),
        )
    ).state


def yes(person: str) -> Ballot:
    return Ballot(person, Answer.HAPPY)


def test_all_happy_closes_before_its_time() -> None:
    assert outcome(yes(ANN), Ballot(BOB, Answer.CAN_LIVE)) is State.OPEN
    assert outcome(yes(ANN), Ballot(BOB, Answer.CAN_LIVE), yes(CAT)) is State.AGREED


def test_one_person_who_is_not_happy_is_enough_to_talk_again() -> None:
    said = Ballot(CAT, Answer.NOT_HAPPY, "Too long.")
    assert outcome(yes(ANN), yes(BOB), said) is State.OPEN
    assert outcome(yes(ANN), yes(BOB), said, late=True) is State.NOT_AGREED
    with pytest.raises(ValueError, match="why"):
        Ballot(CAT, Answer.NOT_HAPPY)


def test_one_person_who_needs_to_know_more_is_heard() -> None:
    asks = Ballot(CAT, Answer.NEED_TO_KNOW)
    assert outcome(yes(ANN), yes(BOB), asks, late=True) is State.NOT_AGREED


def test_silence_is_no_consent() -> None:
    assert outcome(late=True) is State.NOT_AGREED
    assert outcome(yes(ANN), late=True) is State.NOT_AGREED
    assert outcome(yes(ANN), yes(BOB), late=True) is State.AGREED
    assert [quorum(size) for size in (1, 2, 3, 4, 5, 9)] == [2, 2, 2, 2, 3, 5]


def test_one_person_has_one_voice_the_last_and_only_members_have_one() -> None:
    assert outcome(yes(ANN), yes(ANN), yes("stranger"), late=True) is State.NOT_AGREED
    changed = (Ballot(ANN, Answer.NOT_HAPPY, "No."), yes(BOB), yes(ANN))
    assert outcome(*changed, late=True) is State.AGREED


def test_changed_words_pause_the_decision() -> None:
    assert outcome(yes(ANN), yes(BOB), yes(CAT), changed=True) is State.PAUSED


def test_no_role_is_known_where_voices_are_counted() -> None:
    names = {field.name for kind in (Facts, Ballot) for field in fields(kind)}
    assert not names & {role.value for role in Role}


def test_nobody_can_accept_alone() -> None:
    assert not {"accept", "agree"} & {action.value for action in Action}
    with pytest.raises(CannotMove):
        move(Stand.WRITING, Act.AGREE)


def test_facilitator_and_publisher_flags_give_no_say_on_words() -> None:
    words = (Action.WRITE, Action.SUGGEST, Action.VOTE, Action.ANSWER_COMMENT)
    for role in (Role.FACILITATOR, Role.PUBLISHER, Role.STRANGER):
        assert not any(may([role], action) for action in words)
    assert all(may([Role.MEMBER], action) for action in words)
    assert not may([Role.MEMBER, Role.FACILITATOR], Action.PUBLISH)
    assert may([], Action.READ_PUBLISHED)
    assert not may([], Action.READ_DRAFT)


def test_every_refused_move_says_why_in_a_sentence() -> None:
    for state in Stand:
        for act in Act:
            if not can_move(state, act):
                with pytest.raises(CannotMove, match=r"\.$"):
                    move(state, act)


def test_agreed_falls_away_when_the_words_change() -> None:
    assert move(Stand.AGREED, Act.WRITE) is Stand.WRITING
    assert move(Stand.DECIDING, Act.WRITE) is Stand.WRITING


def test_publishing_needs_agreed_words_that_people_checked() -> None:
    def why(agreed: str = "2", unreviewed: int = 0, state: Stand = Stand.AGREED) -> str:
        return why_not_publish(
            state, agreed_version=agreed, current_version="2", unreviewed=unreviewed
        )

    assert why() == ""
    assert "agreed" in why(state=Stand.WRITING)
    assert "again" in why(agreed="1")
    assert "computer" in why(unreviewed=1)


def test_declining_and_closing_need_written_words() -> None:
    assert why_not_decline(Stand.AGREED, " ")
    assert not why_not_decline(Stand.AGREED, "Too dear.")
    assert why_not_close_comment("", " ")
    assert not why_not_close_comment("", "The law does not allow it.")


def test_people_can_get_more_time_but_not_less() -> None:
    assert not why_not_move_closing(CLOSES, CLOSES + timedelta(days=1))
    assert why_not_move_closing(CLOSES, CLOSES - timedelta(days=1))


def test_unsettled_points_come_back_once() -> None:
    past = (Item("1", "Why?", "c1"), Item("2", "When?", settled=True), Item("3", "Who?"))
    ids = count(10)
    first = carried_over(past, (), lambda: str(next(ids)))
    assert [(item.id, item.question, item.carried_from) for item in first] == [
        ("10", "Why?", "1"),
        ("11", "Who?", "3"),
    ]
    assert carried_over(past, first, lambda: "x") == ()


def test_a_person_s_own_formats_come_first_and_nothing_is_hidden() -> None:
    offers = tuple(Offer(f, code) for code in ("en", "cy") for f in ("pdf", "audio", "epub"))
    own = Preference(formats=("audio",), languages=("cy",))
    best = best_of(offers, own)
    assert best[0] == Offer("audio", "cy")
    assert sorted(best, key=repr) == sorted(offers, key=repr)
    with pytest.raises(ValueError, match="sizes"):
        Preference(print_size=12)
