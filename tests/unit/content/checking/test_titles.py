"""The title of a whole file is checked with its text."""

from content.checking import check
from content.checking.titled import TITLE, titled
from content.tree import Document, Paragraph, Run


def test_jargon_in_the_title_is_marked_at_the_title() -> None:
    document = Document("Terms of reference", "en", (Paragraph("b1", (Run("We meet."),)),))
    found = check(titled(document))
    assert [(each.block_id, each.words) for each in found if each.check == "jargon"] == [
        (TITLE, "Terms of reference")
    ]


def test_a_document_without_a_title_stays_as_it_is() -> None:
    document = Document(" ", "en", (Paragraph("b1", (Run("We meet."),)),))
    assert titled(document) is document
