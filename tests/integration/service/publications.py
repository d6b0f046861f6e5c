"""A small document of the group Riverside, agreed and published with the real actions."""

from uuid import uuid4

from people import World

from content.coproduction.decisions import Answer
from content.segments import segments
from service.actions.add_blocks import NewBlock, add_blocks
from service.actions.cast_ballot import Said, cast_ballot
from service.actions.open_decision import open_document_decision
from service.actions.publish import publish
from service.actions.start_document import start_document
from service.actions.voice import Voice
from service.parts import Parts
from service.store import documents, trees
from service.store.order import spread
from service.store.tables import Block, Document, Edition, TranslationUnit


def operation() -> str:
    """Return the id of a form that was not sent before."""
    return uuid4().hex


def written(parts: Parts, world: World, title: str = "Our day") -> str:
    """Return the id of a document with a heading and two paragraphs, by Alice."""
    by = Voice(world.alice, world.alice)
    made = start_document(
        parts,
        world.riverside,
        title=title,
        purpose="To say how it was.",
        language="en",
        by=by,
        operation=operation(),
    )
    new = [
        NewBlock(kind="heading", text="The morning"),
        NewBlock(kind="paragraph", text="It was a good day. We met at ten."),
        NewBlock(kind="paragraph", text="We had tea."),
    ]
    add_blocks(parts, made, "", new, by=by, operation=operation())
    return made


def answer(
    parts: Parts, decision_id: str, person: str, what: Answer = Answer.HAPPY, because: str = ""
) -> None:
    """Let the person answer for themselves."""
    cast_ballot(parts, decision_id, Said(Voice(person, person), what, because))


def agreed(parts: Parts, world: World, document_id: str) -> str:
    """Let the whole group be happy with the document. Returns the decision's id."""
    alice = Voice(world.alice, world.alice)
    decision = open_document_decision(parts, document_id, "", alice)
    for person in (world.alice, world.bob, world.fran):
        answer(parts, decision, person)
    return decision


def add_easy_read(parts: Parts, document_id: str) -> str:
    """Add an easy read edition of two points that people kept. Returns its id."""
    with parts.database.write() as session:
        source = documents.standard_edition(session, session.get_one(Document, document_id))
        edition = Edition(
            document_id=document_id, kind="easy_read", language="en", source_id=source.id
        )
        session.add(edition)
        session.flush()
        texts = ("We had a good day.", "We met at 10.")
        for key, words in zip(spread(len(texts)), texts, strict=True):
            block = Block(edition_id=edition.id, kind="point", order_key=key, text=words)
            block.state = "kept"
            session.add(block)
        return edition.id


def add_welsh(parts: Parts, document_id: str, world: World, state: str = "reviewed") -> str:
    """Add a Welsh edition of the standard one, every sentence in `state`. Returns its id."""
    with parts.database.write() as session:
        source = documents.standard_edition(session, session.get_one(Document, document_id))
        edition = Edition(
            document_id=document_id, kind="standard", language="cy", source_id=source.id
        )
        session.add(edition)
        session.flush()
        for number, segment in enumerate(segments(trees.tree_of(session, source))):
            session.add(
                TranslationUnit(
                    edition_id=edition.id,
                    segment_id=segment.id,
                    block_id=segment.block_id,
                    place=segment.place,
                    source_text=segment.text,
                    target=f"Brawddeg {number}.",
                    state=state,
                    author_id=world.alice,
                    entered_by_id=world.alice,
                )
            )
        return edition.id


def published(parts: Parts, world: World, *, welsh: bool = False, easy_read: bool = False) -> str:
    """Return the id of a document that Pat published."""
    document_id = written(parts, world)
    if welsh:
        add_welsh(parts, document_id, world)
    if easy_read:
        add_easy_read(parts, document_id)
    agreed(parts, world, document_id)
    publish(parts, document_id, world.pat)
    return document_id
