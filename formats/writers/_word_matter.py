"""What stands before and after the text in every Word file: title, draft mark, who, credits."""

from collections.abc import Iterator

from content.languages import get, label
from content.tree import Document, HardWord, Heading, Run, Runs, images
from formats.dates import written_date
from formats.writers._word_fields import page_number
from formats.writers._word_lists import numbered
from formats.writers._word_nodes import Node
from formats.writers._word_paper import Paper
from formats.writers._word_template import BULLETS
from formats.writers._word_text import paragraph


def label_run(document: Document, key: str) -> Run:
    """Return a word of our own; in English, and marked so, where the language has none."""
    language = document.language if get(document.language) else "en"
    return Run(label(language, key), language="" if language == document.language else language)


def labelled(document: Document, key: str, said: str) -> Runs:
    """Return a line such as "Checked by: Mina", its label bold."""
    name = label_run(document, key)
    return (Run(f"{name.text}: ", bold=True, language=name.language), Run(said))


def draft_mark(paper: Paper) -> Iterator[Node]:
    """Yield the warning of a text that no person has accepted."""
    if paper.document.draft:
        yield paragraph(paper, "DraftMark", (label_run(paper.document, "draft"),))


def edges(paper: Paper, *, bare_first: bool) -> None:
    """Set the header, which says DRAFT where it is one, and the page number."""
    document = paper.document
    word = label_run(document, "page")
    footer = paragraph(paper, "Footer", (Run(f"{word.text} ", language=word.language),))
    footer.extend(page_number())
    header = paragraph(paper, "Header", (label_run(document, "draft"),)) if document.draft else None
    paper.edges(header, footer, bare_first)


def title_lines(paper: Paper) -> Iterator[Node]:
    """Yield the title, what the document is for, who wrote it and when."""
    document = paper.document
    yield paragraph(paper, "Title", document.title)
    day = written_date(document.date, document.language)
    for said in (document.purpose, document.group, document.version, day):
        if said:
            yield paragraph(paper, "Subtitle", said)


def section(paper: Paper, key: str) -> Node:
    """Return a heading of our own."""
    return paragraph(paper, "Heading1", (label_run(paper.document, key),))


def words_we_used(paper: Paper) -> Iterator[Node]:
    """Yield every hard word with its meaning."""
    if paper.document.hard_words:
        yield section(paper, "words_we_used")
    for word in paper.document.hard_words:
        yield paragraph(paper, "Normal", meaning(word))


def meaning(word: HardWord) -> Runs:
    """Return "term: what it means", the term bold."""
    return (Run(word.term, hard=True), Run(f": {word.meaning}"))


def contact(paper: Paper) -> Iterator[Node]:
    """Yield how to reach the group, one way a line."""
    lines = [line.strip() for line in paper.document.contact.splitlines() if line.strip()]
    if lines:
        yield section(paper, "contact")
    for line in lines:
        yield paragraph(paper, "Normal", (contact_run(line),))


def contact_run(line: str) -> Run:
    """Return the line, as a link where the whole of it is an e-mail or web address."""
    if " " not in line and "@" in line:
        return Run(line, link=f"mailto:{line}")
    if " " not in line and line.startswith(("https://", "http://")):
        return Run(line, link=line)
    return Run(line)


def credit_lines(paper: Paper) -> Iterator[Node]:
    """Yield who took part, made, checked and translated it, and whose pictures these are."""
    document = paper.document
    if document.credits:
        yield section(paper, "credits")
        for name in document.credits:
            yield paragraph(paper, "ListBullet", name, "", numbered(BULLETS))
    for key, said in _thanks(document):
        if said:
            yield paragraph(paper, "Normal", labelled(document, key, said))


def _thanks(document: Document) -> tuple[tuple[str, str], ...]:
    return (
        ("made_by", document.group),
        ("checked_by", ", ".join(document.checked_by)),
        ("translated_by", document.translated_by),
        ("pictures_from", "; ".join(picture_credits(document))),
        ("date", written_date(document.date, document.language)),
    )


def picture_credits(document: Document) -> tuple[str, ...]:
    """Return every credit line that a picture of the document asks for, once each."""
    lines = [image.credit.strip() for image in images(document)]
    return tuple(dict.fromkeys(line for line in lines if line))


def headings_worth_listing(headings: tuple[Heading, ...]) -> tuple[Heading, ...]:
    """Return the headings of the contents list: none where the document is short."""
    upper = tuple(heading for heading in headings if heading.level <= 2)
    return upper if len(upper) >= 4 else ()
