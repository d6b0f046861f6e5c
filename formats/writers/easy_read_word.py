"""Easy-read Word: a booklet with a cover, contents, pictures beside short lines, a word list."""

from collections.abc import Iterator
from itertools import groupby

from content.tree import Block, Document, Point, Run, images
from formats.dates import written_date
from formats.format import Assets, Format, Made, Options, Progress
from formats.writers import _word_matter as matter
from formats.writers._word_blocks import Places, nodes, places
from formats.writers._word_fields import contents
from formats.writers._word_look import easy_look
from formats.writers._word_nodes import Node
from formats.writers._word_paper import Paper
from formats.writers._word_pictures import picture
from formats.writers._word_points import point_row, points
from formats.writers._word_tables import frame, gap
from formats.writers._word_text import paragraph

_COVER_WIDE, _COVER_HIGH = 13.0, 10.0


def _write(document: Document, options: Options, assets: Assets, progress: Progress) -> Made:  # noqa: ARG001 - every format takes options
    paper = Paper(document, easy_look(document), assets)
    where = places(document.blocks)
    paper.add(*_cover(paper), *_contents(paper, where), *_about(paper))
    done = 0
    for pointed, run in groupby(document.blocks, key=lambda block: isinstance(block, Point)):
        blocks = tuple(run)
        paper.add(*_body(paper, blocks, where, pointed=pointed))
        done += len(blocks)
        progress(done / (len(document.blocks) + 1))
    paper.add(*_words(paper), *matter.contact(paper), *matter.credit_lines(paper))
    matter.edges(paper, bare_first=True)
    return Made(paper.bytes())


def _cover(paper: Paper) -> Iterator[Node]:
    document = paper.document
    yield from matter.draft_mark(paper)
    yield paragraph(paper, "EditionLabel", (matter.label_run(document, "easy_read"),))
    yield paragraph(paper, "Title", document.title)
    for image in images(document):
        if not image.decorative:
            yield picture(paper, image, "Picture", _COVER_WIDE, _COVER_HIGH)
            break
    for said in (document.group, document.version, written_date(document.date, document.language)):
        if said:
            yield paragraph(paper, "Subtitle", said)


def _contents(paper: Paper, where: Places) -> Iterator[Node]:
    listed = tuple(heading for heading in where.headings if heading.level == 1)
    if listed:
        yield paragraph(paper, "TOCHeading", (matter.label_run(paper.document, "contents"),))
        yield from contents(paper, [(heading, where.name(heading)) for heading in listed])


def _about(paper: Paper) -> Iterator[Node]:
    document = paper.document
    yield matter.section(paper, "about")
    text = matter.label_run(document, "about_text")
    if document.purpose:
        yield paragraph(paper, "Normal", document.purpose)
    for sentence in _sentences(text):
        yield paragraph(paper, "Normal", (sentence,))
    if document.group:
        yield paragraph(paper, "Normal", matter.labelled(document, "made_by", document.group))


def _sentences(text: Run) -> tuple[Run, ...]:
    return tuple(
        Run(f"{part.strip('. ')}.", language=text.language) for part in text.text.split(". ")
    )


def _body(
    paper: Paper, blocks: tuple[Block, ...], where: Places, *, pointed: bool
) -> Iterator[Node]:
    group = [block for block in blocks if isinstance(block, Point)]
    if pointed:
        yield from points(paper, group, matter.label_run(paper.document, "easy_read").text)
        return
    for block in blocks:
        yield from nodes(paper, block, where)


def _words(paper: Paper) -> Iterator[Node]:
    words = paper.document.hard_words
    if not any(word.image for word in words):
        yield from matter.words_we_used(paper)
        return
    yield matter.section(paper, "words_we_used")
    rows = [point_row(paper, (matter.meaning(word),), word.image) for word in words]
    about = matter.label_run(paper.document, "words_we_used").text
    yield frame(paper, "PointRows", (1750, 3250), rows, ("", about), header=False)
    yield gap(paper)


FORMAT = Format(
    id="easy-read-word",
    label="Easy read Word document",
    suffix=".docx",
    media_type="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    version=1,
    kinds=frozenset({"easy_read"}),
    write=_write,
)
