"""Two people changed the same words and ask the group: nothing changes, both wordings stay."""

from service.actions.once import done, result_of, sending
from service.actions.suggest_words import suggested
from service.actions.voice import Voice
from service.parts import Parts
from service.store import drafts
from service.store.tables import AgendaItem, Block, Document


def ask_about_clash(
    parts: Parts,
    document_id: str,
    block_id: str,
    *,
    mine: str,
    question: str,
    by: Voice,
    operation: str,
) -> str:
    """Suggest `mine` to the group and put the question on the agenda. Returns the suggestion."""
    key = sending(operation, by, block_id, mine)
    with parts.database.write() as session:
        if (earlier := result_of(session, key)) is not None:
            return earlier
        document, block = session.get_one(Document, document_id), session.get_one(Block, block_id)
        suggestion = suggested(parts, session, block, text=mine, why=question, by=by)
        session.add(
            AgendaItem(
                group_id=document.group_id,
                question=question,
                source_kind="suggestion",
                source_id=suggestion.id,
                document_id=document.id,
                raised_by_id=by.author_id,
            )
        )
        drafts.drop_draft(session, by.entered_by_id, block_id)
        done(session, key, by, suggestion.id)
        return suggestion.id
