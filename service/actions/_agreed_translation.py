"""Words that the group agreed for a sentence of a translation: how they go in."""

from sqlalchemy.orm import Session

from content.cleaning import MAX_BLOCK
from content.coproduction.documents import Act, State, can_move
from content.translation.states import State as Translated
from service.actions._translated import put_words, tell
from service.actions.apply_words import Saved
from service.actions.voice import Voice
from service.store import translations
from service.store.tables import Document, Suggestion, TranslationUnit


def translate_agreed(session: Session, document: Document, suggestion: Suggestion) -> Saved:
    """Put the words in as translated, not as checked, unless others wrote meanwhile.

    The group agreed to the words beside one sentence of the source. Where that is another one
    by now, the words go in and wait for somebody to look again.
    """
    if not can_move(State(document.state), Act.WRITE):
        return Saved(outcome="put_away")
    if len(suggestion.text) > MAX_BLOCK:
        return Saved(outcome="too_long")
    unit = _unit(session, suggestion)
    if unit.target == suggestion.text:
        return Saved(outcome="same")
    if unit.target != suggestion.base_text:
        return Saved(outcome="clash")
    as_then = unit.source_text == suggestion.source_text
    unit.state = Translated.TRANSLATED if as_then else Translated.NEEDS_WORK
    unit.target, unit.made_by = suggestion.text, "person"
    by = Voice(suggestion.author_id, suggestion.entered_by_id)
    put_words(session, unit, by)
    tell(session, "translated", unit, by)
    return Saved(outcome="saved")


def _unit(session: Session, suggestion: Suggestion) -> TranslationUnit:
    """Return the stored sentence, or a new one where nobody had translated it."""
    found = session.get(TranslationUnit, suggestion.unit_id)
    found = found or translations.unit_at(session, suggestion.edition_id, suggestion.segment_id)
    block_id, place = suggestion.segment_id.split(".")[:2]
    return found or TranslationUnit(
        edition_id=suggestion.edition_id,
        segment_id=suggestion.segment_id,
        block_id=block_id,
        place=place,
        source_text=suggestion.source_text,
        target="",
    )
