"""Checking a document: what is marked, what is kept and in which order."""

import pytest

from content.checking import Finding, by_block, by_check, check
from content.checking.reading import pieces, read
from content.checking.summary import summary
from content.tree import Document, Heading, Image, Paragraph, Picture, Quote, Run, Table, texts


def document(*paragraphs: str, language: str = "en") -> Document:
    blocks = tuple(Paragraph(f"p{n}", (Run(text),)) for n, text in enumerate(paragraphs))
    return Document("Plan", language, blocks)


def marked(doc: Document, name: str, **bank: str) -> list[str]:
    return [f.words for f in check(doc, bank) if f.check == name]


def test_findings_come_worst_first_and_then_in_the_order_of_the_document() -> None:
    long = "We met " + "and we met " * 20 + "again."
    found = check(document("We utilise it.", long, "We utilise it all."))
    assert [f.severity for f in found] == sorted(
        (f.severity for f in found), key=["first", "look", "maybe"].index
    )
    assert found[0].check == "long_sentence"
    assert [f.block_id for f in found if f.words == "utilise"] == ["p0", "p2"]


def test_a_finding_offers_the_plain_word_in_the_form_that_was_written() -> None:
    finding = by_check(check(document("Utilised tins are here.")))["jargon"][0]
    assert finding.suggestions[0] == "Used"
    assert finding.span == (0, 8)


def test_a_word_the_group_has_explained_is_not_marked() -> None:
    text = "The verisimilitude of advocacy was good."
    assert marked(document(text), "jargon") == ["advocacy"]
    assert marked(document(text), "jargon", Advocacy="help to speak up") == []
    assert marked(document(text), "hard_word", verisimilitude="looking real") == []


def test_keep_it_as_it_is_outlives_edits_elsewhere() -> None:
    first = check(document("We utilise it."))
    kept = frozenset(f.key for f in first)
    assert check(document("A new line.", "We utilise it."), kept=kept) == ()
    assert check(document("We utilise it now."), kept=kept) != ()


def test_findings_speak_welsh_where_the_interface_does() -> None:
    assert "anodd" in check(document("We utilise it."), interface="cy")[0].message


def test_words_in_another_language_are_left_alone() -> None:
    runs = (Run("We say "), Run("utilise", language="fr"), Run(" here."))
    assert check(Document("Plan", "en", (Paragraph("p", runs),))) == ()


def test_a_welsh_block_in_an_english_document_is_read_as_welsh() -> None:
    doc = Document("Plan", "en", (Paragraph("p", (Run("Gellir aros."),), language="cy"),))
    assert [f.check for f in check(doc)] == ["impersonal_verb"]


def test_the_pieces_are_those_of_the_tree() -> None:
    image = Image("0" * 64, "A pen", "image/png")
    cells = (((Run("Day"),), (Run("Place"),)),)
    blocks = (Heading("h", 1, (Run("Hi"),)), Table("t", cells, caption="When"), Picture("i", image))
    for block in blocks:
        got = tuple("".join(run.text for run in runs) for _, runs in pieces(block))
        assert got == texts(block)


def test_a_quote_is_read_but_nobody_is_told_how_to_speak_of_themselves() -> None:
    doc = Document("Plan", "en", (Quote("q", (Run("I am one of the disabled."),)),))
    assert marked(doc, "people_first_words") == []


def test_an_empty_document_has_no_findings_and_a_summary() -> None:
    empty = Document("", "en", ())
    assert check(empty) == ()
    assert summary(empty).words == 0
    assert read(empty).passages == ()


def test_the_summary_gives_the_length_of_each_sentence_by_paragraph() -> None:
    shapes = summary(document("We met. It was a good day.", "Ring 3.50 now.")).shapes
    assert [shape.sentence_words for shape in shapes] == [(2, 5), (3,)]


def test_findings_can_be_grouped_by_block() -> None:
    grouped: dict[str, tuple[Finding, ...]] = by_block(check(document("We utilise it.", "Tea.")))
    assert list(grouped) == ["p0"]


@pytest.mark.parametrize(
    "phrase",
    [
        "dementia sufferers",
        "victims of stroke",
        "drug addicts",
        "bed-blockers",
        "Wheelchair-bound",
        "confined to a wheelchair",
        "mentally handicapped",
        "hard-to-reach",
        "high-functioning",
        "challenging behaviour",
        "committed suicide",
        "BAME",
        "special needs",
        "normal people",
        "frequent flyers",
        "deaf and dumb",
    ],
)
def test_words_about_people_are_marked_in_any_spelling(phrase: str) -> None:
    assert marked(document(f"They are {phrase}, they say."), "people_first_words") == [phrase]


@pytest.mark.parametrize(
    "text",
    [
        "Ms Grant and Mark Hill came with Rose Peer.",
        "Is your permit in the car? The request is kind.",
        "It took 10 minutes.",
        "Bring your bus driver a card.",
    ],
)
def test_names_and_everyday_words_are_left_alone(text: str) -> None:
    assert marked(document(text), "jargon") == []


def test_words_are_known_with_a_letter_leaning_on_them() -> None:
    text = "The commissioner’s plan helps with carer's allowance."
    assert marked(document(text), "jargon") == ["commissioner", "carer's allowance"]
    welsh = document("Mae'r strategaeth'n dda.", language="cy")
    assert marked(welsh, "jargon") == ["strategaeth"]


def test_words_in_quotation_marks_are_read_too() -> None:
    assert marked(document("They said 'utilise' and ‘advocacy’."), "jargon") == [
        "utilise",
        "advocacy",
    ]


def test_the_name_of_a_body_is_left_alone() -> None:
    text = "Then the National Team for Inclusion met our Service User Trust."
    assert marked(document(text), "jargon") == []


@pytest.mark.parametrize(
    "text",
    [
        "a" * 20_000,
        "a-" * 10_000,
        "a." * 10_000,
        "@" * 10_000,
        "‘a" * 5_000,
        "“" * 5_000,
        "not " * 5_000,
        "A " * 5_000,
        "\x00\u202e\ud800 \U0001f600 " * 1_000,
        "(" * 5_000,
    ],
    ids=range(10),
)
def test_strange_text_breaks_nothing(text: str) -> None:
    findings = check(document(text))
    assert all(len(finding.key) == 16 for finding in findings)
