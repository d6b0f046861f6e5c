"""Close a comment with what the group did, or why it could not. There is no other way."""

from content.coproduction.policies import why_not_close_comment
from service.actions._changed import tell
from service.actions.once import done, result_of, sending
from service.actions.voice import Voice
from service.parts import Parts
from service.store.tables import Comment, Document, Outcome


def answer_comment(
    parts: Parts, comment_id: str, *, we_did: str, because: str, by: Voice, operation: str
) -> str:
    """Write the outcome and close the comment. Returns "" or, in plain words, why not yet."""
    if why_not := why_not_close_comment(we_did, because):
        return why_not
    key = sending(operation, by, comment_id, we_did, because)
    with parts.database.write() as session:
        if result_of(session, key) is not None:
            return ""
        comment = session.get_one(Comment, comment_id)
        document = session.get_one(Document, comment.document_id)
        session.add(
            Outcome(
                document_id=document.id,
                comment_id=comment_id,
                we_did=we_did,
                because=because,
                done=bool(we_did),
                author_id=by.author_id,
                entered_by_id=by.entered_by_id,
            )
        )
        comment.state = "answered"
        tell(session, document, "answered", by, block=comment.block_id)
        done(session, key, by)
    return ""
