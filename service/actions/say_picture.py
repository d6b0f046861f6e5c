"""Choose whether recordings say what a picture shows. The words themselves stay as they are."""

from service.actions.voice import Voice
from service.parts import Parts
from service.store import events
from service.store.tables import Block, Document


def say_picture(parts: Parts, document_id: str, block_id: str, *, said: bool, by: Voice) -> bool:
    """Keep the choice. False where the part or its picture was taken out meanwhile."""
    with parts.database.write() as session:
        document, block = session.get_one(Document, document_id), session.get_one(Block, block_id)
        if block.removed_at is not None or block.picture_id is None:
            return False
        if block.picture_said == said:
            return True
        block.picture_said = said
        events.record(
            session,
            "picture_said" if said else "picture_left_out",
            "picture",
            block_id,
            group_id=document.group_id,
            document_id=document_id,
            actor_id=by.author_id,
            entered_by_id=by.entered_by_id,
        )
    return True
