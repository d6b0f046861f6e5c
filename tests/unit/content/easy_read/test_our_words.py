"""The group's own words stand in the next draft, and nowhere else."""

from content.easy_read.stages.our_words import STAGE
from content.easy_read.stages.stage import Tools, Work
from content.languages.parsing import Parser
from content.words import WordBank


def said(sentence: str, says: dict[str, str]) -> Work:
    tools = Tools(Parser(("no-such-program",)), WordBank("en", says=says))
    return STAGE.run([Work(sentence, (sentence,))], tools)[0]


def test_the_groups_words_stand_in_place_of_the_term() -> None:
    work = said("Support workers help. A support worker helps.", {"support worker": "helper"})
    assert work.lines == ("Support workers help. A helper helps.",)
    assert "as your group says it" in work.changes[0].words


def test_the_first_letter_stays_large() -> None:
    assert said("Service users vote.", {"service users": "people"}).lines == ("People vote.",)


def test_a_word_to_keep_changes_nothing() -> None:
    work = said("We will assess you.", {"assess": "assess"})
    assert work.changes == ()
    assert Tools(Parser(("no-such-program",)), WordBank("en", says={"assess": "assess"})).keeps(
        "Assess"
    )


def test_words_that_would_lose_a_duty_are_not_put_in() -> None:
    assert said("You must pay.", {"must pay": "can pay"}).lines == ("You must pay.",)
