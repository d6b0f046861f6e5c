"""The table of guidelines: what is in it, whose it is, and that its rules exist."""

import re
from pathlib import Path

import pytest

from content.checking.checks import all_checks
from formats.access import braille, daisy, epub, markdown, opendocument, pdf, text, tree, web, word
from formats.passport.guideline import Guideline
from formats.passport.on_build import BUILDS
from formats.passport.on_look import LOOKS
from formats.passport.on_loudness import ON_LOUDNESS
from formats.passport.on_sound import ON_SOUND
from formats.passport.on_text import ON_EASY_TEXT, ON_TEXT
from formats.passport.table import GUIDELINES

IDS = [one.id for one in GUIDELINES]
MACHINE = [one for one in GUIDELINES if not one.by_person]


def known_rules() -> set[str]:
    on_text = {rule.id for rule in (*tree.EVERY, *tree.EASY, *ON_TEXT, *ON_EASY_TEXT)}
    on_files = {rule.id for rule in web.RULES} | {rule.id for rule in word.RULES} | {"pdf-ua"}
    on_files |= {rule.id for rule in (*opendocument.RULES, *text.RULES, *markdown.RULES)}
    on_files |= {rule.id for rule in (*epub.RULES, *braille.RULES, *pdf.RULES)}
    on_files |= {rule.id for rule in (*daisy.RULES, *ON_SOUND, *ON_LOUDNESS)}
    looks = {look.rule.id for look in (*LOOKS, *BUILDS)}
    words = {f"words-{name}" for name in all_checks()} | {"words-reading_age"}
    return on_text | on_files | looks | words


def test_thirty_guidelines_or_more_are_tried_by_machine() -> None:
    assert len(MACHINE) >= 30


def test_each_guideline_stands_once() -> None:
    assert len(set(IDS)) == len(IDS)


def test_no_rule_serves_two_guidelines() -> None:
    rules = [rule for one in GUIDELINES for rule in one.rules]
    assert len(set(rules)) == len(rules)


@pytest.mark.parametrize("one", GUIDELINES, ids=IDS)
def test_a_guideline_names_its_source_and_its_proof(one: Guideline) -> None:
    assert one.source
    assert one.rules or one.question
    assert set(one.rules) <= known_rules()


@pytest.mark.parametrize("one", GUIDELINES, ids=IDS)
def test_a_guideline_speaks_in_short_plain_sentences(one: Guideline) -> None:
    for said in (one.promise, one.mend, one.question):
        for sentence in filter(None, said.replace("?", ".").split(". ")):
            assert len(sentence.split()) <= 15, sentence


PAGE = Path(__file__).parents[4] / "docs/explanation/passport.md"


@pytest.mark.parametrize("one", GUIDELINES, ids=IDS)
def test_the_page_about_passports_names_it_with_its_source(one: Guideline) -> None:
    assert f"| `{one.id}` | {one.promise} | {one.source} |" in PAGE.read_text(encoding="utf-8")


def test_the_page_names_no_guideline_that_is_gone() -> None:
    named = set(re.findall(r"^\| `([\w-]+)` \|", PAGE.read_text(encoding="utf-8"), re.MULTILINE))
    assert named == set(IDS)


def test_every_look_is_part_of_a_guideline() -> None:
    claimed = {rule for one in GUIDELINES for rule in one.rules}
    assert {look.rule.id for look in (*LOOKS, *BUILDS)} <= claimed


def test_every_rule_about_files_is_part_of_a_guideline() -> None:
    claimed = {rule for one in GUIDELINES for rule in one.rules}
    assert known_rules() - claimed - {f"words-{name}" for name in all_checks()} == set()
