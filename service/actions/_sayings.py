"""What the verbs of "Say it like this" share: the newest version, and one more."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from service.actions.voice import Voice
from service.store import events
from service.store.sayings import Place, entry_of
from service.store.tables import SayingVersion


def newest(session: Session, entry: str) -> SayingVersion | None:
    """Return the version that holds, None where nobody wrote it yet."""
    question = select(SayingVersion).where(SayingVersion.entry == entry)
    return session.scalars(question.order_by(SayingVersion.version.desc()).limit(1)).first()


def add_version(
    session: Session,
    place: Place,
    last: SayingVersion | None,
    words: tuple[str, str, str],
    by: Voice,
    *,
    taken_out: bool = False,
) -> None:
    """Add a version inside the open transaction. `words`: language, written, said."""
    language, written, said = words
    entry = entry_of(place, language, written)
    session.add(
        SayingVersion(
            group_id=place.group_id,
            document_id=place.document_id,
            entry=entry,
            version=last.version + 1 if last else 1,
            language=language,
            written=written,
            said=said,
            taken_out=taken_out,
            author_id=by.author_id,
            entered_by_id=by.entered_by_id,
        )
    )
    verb = "removed" if taken_out else "changed" if last and not last.taken_out else "added"
    # Not the verbs of blocks: a page that is open must not tell of new words in the text.
    events.record(
        session,
        f"saying_{verb}",
        "saying",
        entry,
        group_id=place.group_id,
        document_id=place.document_id,
        actor_id=by.author_id,
        entered_by_id=by.entered_by_id,
    )
