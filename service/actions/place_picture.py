"""Put a picture that a person chose beside a point, without keeping the words yet."""

from service.actions._changed import note_revision, tell
from service.actions._pictures import PictureChoice, put_picture
from service.actions.voice import Voice
from service.parts import Parts
from service.store.tables import Block, Document


def place_picture(
    parts: Parts, document_id: str, block_id: str, picture: PictureChoice, *, by: Voice
) -> bool:
    """Place it. Returns False where the point was taken out meanwhile."""
    with parts.database.write() as session:
        document, block = session.get_one(Document, document_id), session.get_one(Block, block_id)
        if block.removed_at is not None:
            return False
        before = block.picture_id
        put_picture(parts, session, document, block, choice=picture, by=by)
        if block.picture_id != before:
            block.version += 1
            note_revision(session, block, "picture", by, block.version - 1)
            tell(session, document, "picture", by, block=block_id)
        return True
