"""The passport of a file: what passes, what fails, and what only a person can say."""

from dataclasses import replace

import pytest
from golden.documents import assets, easy_read, english

from content.tree import Document, HardWord, Heading, Image, Paragraph, Picture, Point, Run
from formats.format import Options, no_progress
from formats.passport import Evidence, Row, passport, text_passport
from formats.writers import all_formats

WORD = all_formats()["standard-word"]
GOOD = Document("Our week", "en", (Heading("h", 1, (Run("Monday"),)),))


def rows(document: Document) -> dict[str, Row]:
    return {row.rule: row for row in text_passport(document)}


def one(*blocks: object, **more: object) -> dict[str, Row]:
    return rows(replace(GOOD, blocks=blocks, **more))  # type: ignore[arg-type]  # test shorthand


def test_a_good_text_fails_nothing() -> None:
    assert [row.rule for row in rows(GOOD).values() if row.status == "fail"] == []


def test_a_word_file_is_tried_by_its_own_rules() -> None:
    data = WORD.write(english(), Options(), assets(), no_progress).data
    found = passport(english(), WORD, data)
    assert {"alt-text", "language", "lists", "contrast"} <= {row.rule for row in found}
    assert [row for row in found if row.status == "fail"] == []
    assert len(found) > 30


@pytest.mark.parametrize("suffix", ["standard-word", "pdf", "web-page", "audio", "plain-text"])
def test_a_file_that_does_not_open_fails(suffix: str) -> None:
    found = passport(GOOD, all_formats()[suffix], b"\xff\xfe broken")
    assert any(row.status == "fail" for row in found)


def test_a_picture_without_words_fails() -> None:
    silent = Picture("i", Image("0" * 64, "", "image/png"))
    assert one(silent)["alt-text"].status == "fail"


def test_a_skipped_heading_level_fails() -> None:
    assert one(Heading("h", 2, (Run("Deep"),)))["headings"].status == "fail"


def test_an_empty_heading_fails() -> None:
    assert one(Heading("h", 1, (Run(" "),)))["headings"].status == "fail"


def test_a_language_that_nobody_here_speaks_fails() -> None:
    assert one(Paragraph("p", (Run("??", language="xx"),)))["language"].status == "fail"


def test_a_link_that_says_only_here_fails() -> None:
    link = Run("here", link="https://example.org")
    assert one(Paragraph("p", (link,)))["links"].status == "fail"


def test_a_hard_word_without_meaning_fails_until_it_is_explained() -> None:
    text = Paragraph("p", (Run("Quorum", hard=True),))
    assert one(text)["hard-words"].status == "fail"
    known = (HardWord("quorum", "Enough people."),)
    assert one(text, hard_words=known)["hard-words"].status == "pass"


@pytest.mark.parametrize(("count", "status"), [(15, "pass"), (16, "fail")])
def test_easy_read_sentences_have_at_most_fifteen_words(count: int, status: str) -> None:
    words = ("go " * count).strip() + ". Short one."
    point = Point("p", ((Run(words),),))
    assert one(point, kind="easy_read")["easy-sentences"].status == status


def test_long_sentences_are_allowed_outside_easy_read() -> None:
    assert "easy-sentences" not in one(Paragraph("p", (Run("go " * 40),)))


def test_a_point_with_four_lines_fails() -> None:
    lines = ((Run("One."),),) * 4
    assert one(Point("p", lines), kind="easy_read")["short-points"].status == "fail"


def test_a_draft_fails_until_a_person_accepts_it() -> None:
    assert one(draft=True)["accepted"].status == "fail"
    assert one()["accepted"].status == "pass"


def test_whether_words_fit_a_picture_is_for_a_person() -> None:
    assert rows(easy_read())["alt-fits"].status == "needs a person"


def test_a_file_nobody_tried_says_so() -> None:
    assert rows(GOOD)["tried"].status == "needs a person"
    assert "Mina" in rows(easy_read())["tried"].words


def test_every_row_is_a_sentence_and_says_whose_guideline_it_is() -> None:
    for row in rows(easy_read()).values():
        assert row.words.endswith((".", "?"))
        assert row.source


def test_what_failed_says_how_to_mend_it() -> None:
    failed = [row for row in rows(easy_read()).values() if row.status == "fail"]
    assert [row.rule for row in failed] == ["pictures"]
    assert failed[0].mend
    assert all(not row.mend for row in rows(easy_read()).values() if row.status == "pass")


def test_what_others_found_is_judged_with_the_rest() -> None:
    found = Evidence(rule="words-jargon", promise="-", tool="a tool", faults=("Look.",))
    doubted = {row.rule: row for row in text_passport(GOOD, (replace(found, certain=False),))}
    failed = {row.rule: row for row in text_passport(GOOD, (found,))}
    assert doubted["plain-words"].status == "needs a person"
    assert failed["plain-words"].status == "fail"
    assert failed["plain-words"].tool == "a tool"


def test_evidence_of_no_guideline_gets_a_row_of_its_own() -> None:
    found = Evidence(rule="odd", promise="It is odd.", tool="a tool")
    assert Row("odd", "pass", "a tool", "It is odd.") in text_passport(GOOD, (found,))


def test_many_faults_are_counted_and_only_three_are_shown() -> None:
    silent = tuple(Heading(f"h{n}", 1, (Run(" "),)) for n in range(9))
    assert one(*silent)["headings"].words.endswith("And 6 more.")
