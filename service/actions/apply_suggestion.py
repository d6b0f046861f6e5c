"""Put other words into a block once the group has agreed to them."""

from sqlalchemy.orm import Session

from service.actions._agreed_parts import add_part, take_out_part
from service.actions._agreed_points import change_agreed
from service.actions._agreed_translation import translate_agreed
from service.actions.apply_words import Saved, Wording, apply_words
from service.actions.voice import Voice
from service.store.tables import AgendaItem, Block, Document, Suggestion

WHY_NOT: dict[str, str] = {
    "clash": "We agreed to other words, but the old words changed meanwhile. Look at both.",
    "taken_out": "We agreed to other words for a part that was taken out. Look at both.",
    "put_away": "We agreed to other words for a document that is put away.",
    "too_long": "We agreed to other words that are too long for one part. Make two parts.",
    "full": "We agreed to other words, but the document is full. Make it shorter first.",
}
"""For the agenda: why agreed words could not go in. Nothing is lost, the suggestion stays."""


def apply_suggestion(session: Session, suggestion: Suggestion) -> Saved:
    """Put the suggested words in, as their author's, inside the open transaction.

    Where others changed the same sentence meanwhile nothing is put in: no machine chooses
    between people's words, so both go to the agenda.
    """
    document = session.get_one(Document, suggestion.document_id)
    put = _PUT.get(suggestion.what, _words)
    saved = put(session, document, suggestion)
    if not saved.is_kept:
        suggestion.state = "agreed_not_in"
        _to_agenda(session, document, suggestion, WHY_NOT[saved.outcome])
    return saved


def _words(session: Session, document: Document, suggestion: Suggestion) -> Saved:
    block = session.get_one(Block, suggestion.block_id)
    by = Voice(suggestion.author_id, suggestion.entered_by_id)
    with change_agreed(session, block, by):
        return apply_words(
            session,
            document,
            block,
            Wording(text=suggestion.text),
            base_version=suggestion.base_version,
            by=by,
            joins_own=True,
        )


_PUT = {
    "add_after": add_part,
    "add_first": add_part,
    "take_out": take_out_part,
    "translation": translate_agreed,
}
"""What is done by what was suggested; all else is other words."""


def _to_agenda(session: Session, document: Document, suggestion: Suggestion, why: str) -> None:
    session.add(
        AgendaItem(
            group_id=document.group_id,
            document_id=document.id,
            source_kind="suggestion",
            source_id=suggestion.id,
            question=f"{why}\n{suggestion.text}",
        )
    )
