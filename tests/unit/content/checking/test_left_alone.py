"""What the checks leave alone, where they point, and that hostile text stops nothing."""

from itertools import pairwise

import pytest

from content.checking import check, examine
from content.checking.doubles import ONE_OF
from content.tree import Document, EditionKind, Heading, Paragraph, Quote, Run, texts


def document(*paragraphs: str, language: str = "en", kind: EditionKind = "standard") -> Document:
    blocks = tuple(Paragraph(f"p{n}", (Run(text),)) for n, text in enumerate(paragraphs))
    return Document("Plan", language, blocks, kind=kind)


def names(doc: Document, **bank: str) -> set[str]:
    return {f.check for f in check(doc, bank)}


def marked(text: str, name: str, kind: EditionKind = "standard") -> list[str]:
    return [f.words for f in check(document(text, kind=kind)) if f.check == name]


def test_nobody_is_told_how_to_speak() -> None:
    said = "We must utilise the hall, and touch base with the disabled; can't we?"
    assert names(Document("Plan", "en", (Quote("q", (Run(said),)),))) <= {
        "long_sentence",
        "semicolon",
    }
    assert marked("She said: “We can't touch base with the disabled.”", "contraction") == []
    assert marked("She said: “We want to utilise the hall.”", "jargon") == []


def test_a_term_that_the_text_explains_is_not_marked_again() -> None:
    text = "This is called advocacy. Advocacy is free."
    assert marked(text, "jargon") == []
    assert marked("Advocacy is free. It is good.", "jargon") == ["Advocacy"]


def test_people_see_one_mark_on_the_same_words() -> None:
    found = check(document("It should be noted that we made a decision on the disabled."))
    spans = sorted(f.span for f in found if f.check in ONE_OF)
    assert len(spans) == 3
    assert all(first[1] <= second[0] for first, second in pairwise(spans))


def test_addresses_and_code_are_not_read() -> None:
    text = "Look at www.nhs.uk/and/or/1-2-26?a=1&b=2 or `x; (y)` or mail a&b@c.org."
    assert names(document(text)) <= {"semicolon"}


def test_a_heading_in_capitals_is_one_finding() -> None:
    doc = Document("Plan", "en", (Heading("h", 1, (Run("OUR PLAN FOR THE NEW DAY CENTRE"),)),))
    assert [f.check for f in check(doc)] == ["all_capitals"]


@pytest.mark.parametrize(
    "text",
    [
        "It was decided by consensus.",
        "It was sent by post.",
        "It must be paid by 5pm.",
        "It was agreed by a show of hands.",
    ],
)
def test_by_bus_or_by_friday_nobody_does_anything(text: str) -> None:
    found = [f for f in check(document(text)) if f.check == "passive_voice"]
    assert [f.severity for f in found] == ["maybe"]


def test_the_number_of_a_paragraph_is_no_word() -> None:
    assert marked("3.1 " + "We " + "meet " * 19 + "now.", "long_sentence") != []
    assert marked("3.1 " + "We " + "meet " * 18 + "now.", "long_sentence") == []


def test_easy_read_is_stricter_than_plain_language() -> None:
    text = "We'll meet (in the hall) for two hours, and 25% will come."
    easy = names(document(text, kind="easy_read")) - names(document(text))
    assert easy >= {"contraction", "brackets", "number_word", "percentage"}


def test_findings_say_which_words_to_write_in_the_form_that_was_written() -> None:
    found = {f.words: f.suggestions for f in check(document("Touching base, we made decisions."))}
    assert found["Touching base"] == ("Talking",)
    assert found["made decisions"] == ("decided",)


def test_without_a_parser_the_result_says_that_nobody_looked_deeply() -> None:
    assert not examine(document("We met.")).deep


HOSTILE = (
    "İSTANBUL ß ﬁ ŀ e\u0301 \u202e\ud800 \U0001f600",
    "(((a) b [c] (d",
    "a/b/c/d 1/2/2026 12:30 14:30 3 Jan 4 Dec.",
    "A & B & c < d > e ~ f — g – h - i",
    "can’t won't “we'll ‘it's” 'x'",
    "25% 1,000,000 2.5 twenty-one Twelve",
    "cafodd y ei cael ei nid oni bai ‘gellir’",
    "THE END OF THE LINE: MUST NOT",
    "the disabled, the touch base is called means",
    "\x00\u2028\u2029\u0085 a\u00adb c\u200bd",
)


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
@pytest.mark.parametrize("language", ["en", "cy"])
@pytest.mark.parametrize("kind", ["standard", "easy_read"])
def test_a_mark_lies_on_exactly_the_words_it_names(
    text: str, language: str, kind: EditionKind
) -> None:
    doc = document(text, " ".join([text] * 20), language=language, kind=kind)
    blocks = {block.id: block for block in doc.blocks}
    for finding in check(doc):
        piece = texts(blocks[finding.block_id])[finding.piece]
        assert piece[slice(*finding.span)] == finding.words
        assert finding.sentence in piece
