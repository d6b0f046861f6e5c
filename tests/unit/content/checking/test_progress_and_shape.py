"""What improved since last time, and the calm picture of a document."""

from content.checking import check
from content.checking.progress import progress
from content.checking.shape import shape
from content.tree import Document, Heading, Paragraph, Run

HARD = "We utilise it. We utilise it in order to meet; then we go."
EASIER = "We use it. We use it to meet; then we go."


def document(*paragraphs: str) -> Document:
    blocks = tuple(Paragraph(f"p{n}", (Run(text),)) for n, text in enumerate(paragraphs))
    return Document("Plan", "en", blocks)


def test_what_improved_is_told_check_by_check() -> None:
    found = progress(check(document(HARD)), check(document(EASIER)))
    assert [(step.check, step.before, step.now) for step in found.better] == [("jargon", 3, 0)]
    assert found.better[0].words["en"] == "All done. Nothing is left here."
    assert [step.check for step in found.same] == ["semicolon"]
    assert found.words["en"].startswith("The words are clearer.")


def test_new_places_are_told_without_blame() -> None:
    found = progress(check(document(EASIER)), check(document(HARD)))
    assert [step.check for step in found.new] == ["jargon"]
    assert found.words == {
        "en": "There are 3 new places to look at.",
        "cy": "Mae 3 o leoedd newydd i edrych arnyn nhw.",
    }


def test_nothing_left_is_good_news() -> None:
    assert progress((), ()).words["en"] == "There is nothing left to look at."


def test_the_shape_tells_each_paragraph_in_words_that_say_the_same() -> None:
    doc = document("We utilise it. " + "It is good " * 9 + "now.", "Tea.")
    picture = shape(doc, check(doc))
    first, second = picture.paragraphs
    assert (first.sentence_words, first.long, first.hard_words) == ((3, 28), (False, True), 1)
    assert first.words["en"] == "Words in each sentence: 3, 28. Long sentences: 1. Hard words: 1."
    assert second.words["cy"] == "Geiriau ym mhob brawddeg: 1. Brawddegau hir: 0. Geiriau anodd: 0."
    assert picture.words["en"] == "Sentences: 3. Longer than 25 words: 1. Hard words: 1."


def test_headings_have_no_shape() -> None:
    doc = Document("Plan", "en", (Heading("h", 1, (Run("Our plan"),)),))
    assert shape(doc, ()).paragraphs == ()
