"""Bring a document in: its parts, pictures and first versions, all in one transaction."""

from sqlalchemy.orm import Session

from content.coproduction.documents import Act, State, move
from content.markup import kind_of, text_from
from content.tree import Block as TreeBlock
from content.tree import Document as Tree
from content.tree import Heading, Image, Table
from content.tree import Picture as TreePicture
from service.actions._changed import tell
from service.actions.add_blocks import NewBlock, put_blocks
from service.actions.once import done, result_of, sending
from service.actions.start_document import started
from service.actions.voice import Voice
from service.parts import Parts
from service.store import drafts
from service.store.tables import Picture


def bring_document(
    parts: Parts, group_id: str, tree: Tree, *, by: Voice, operation: str, place: str
) -> str:
    """Make the document that the tree says and return its id. The same sending makes one.

    The bytes of its pictures are stored already. `place` names the draft that held it.
    """
    typed = Voice(by.entered_by_id, by.entered_by_id)
    key = sending(operation, typed, "bring")
    with parts.database.write() as session:
        if (earlier := result_of(session, key)) is not None:
            return earlier
        document, edition = started(
            session, group_id, title=tree.title, purpose=tree.purpose, language=tree.language, by=by
        )
        pictures = _pictures(session, group_id, tree, by)
        new = [_new(block, pictures) for block in tree.blocks]
        put_blocks(session, edition.id, "", new, by=by, what="brought_in")
        document.state = move(State.BLANK, Act.WRITE).value
        tell(session, document, "brought_in", by)
        drafts.drop_draft(session, by.entered_by_id, place)
        done(session, key, by, document.id)
        return document.id


def _pictures(session: Session, group_id: str, tree: Tree, by: Voice) -> dict[str, str]:
    """Keep each picture once and return its row's id by the key of its bytes."""
    found: dict[str, Picture] = {}
    for block in tree.blocks:
        if isinstance(block, TreePicture) and block.image.key not in found:
            found[block.image.key] = _picture(group_id, block.image, by)
    session.add_all(found.values())
    session.flush()
    return {key: picture.id for key, picture in found.items()}


def _picture(group_id: str, image: Image, by: Voice) -> Picture:
    return Picture(
        group_id=group_id,
        key=image.key,
        media_type=image.media_type,
        alt="",  # the words stand at each place where the picture does
        credit=image.credit,
        source="upload",
        created_by_id=by.author_id,
    )


def _new(block: TreeBlock, pictures: dict[str, str]) -> NewBlock:
    image = block.image if isinstance(block, TreePicture) else None
    return NewBlock(
        kind=kind_of(block),
        text=text_from(block),
        level=block.level if isinstance(block, Heading) else 1,
        caption=block.caption if isinstance(block, Table) else "",
        header=block.header if isinstance(block, Table) else True,
        picture_id=pictures.get(image.key) if image else None,
        alt=image.alt if image else "",
        decorative=image.decorative if image else False,
        language=block.language,
    )
