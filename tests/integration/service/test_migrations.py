"""The steps from an empty database: they lead to the code's tables, and history stays as it was."""

from datetime import timedelta
from pathlib import Path

import pytest
from alembic import command
from people import World
from sqlalchemy import inspect, text, update
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from service.parts import Parts
from service.store import events, schema
from service.store.tables import (
    Block,
    CheckChoice,
    Decision,
    Document,
    DocumentRevision,
    Edition,
    Event,
    FrozenTree,
    OwnProfile,
    Publication,
    Revision,
    Row,
    SayingVersion,
    TranslationRevision,
    TranslationUnit,
    VoiceCheck,
)
from service.store.tables.columns import now

HISTORY = [
    *(Event, Revision, TranslationRevision, FrozenTree, DocumentRevision),
    *(CheckChoice, OwnProfile, SayingVersion, VoiceCheck),
]


def test_the_steps_lead_to_the_tables_of_the_code(parts: Parts) -> None:
    assert schema.is_current(parts.database)


def test_taking_the_steps_again_changes_nothing(parts: Parts, world: World) -> None:
    with parts.database.write() as session:
        events.record(session, "said", "person", world.alice)
    schema.upgrade(parts.database)
    with parts.database.read() as session:
        assert events.last_seq(session) == 1
    assert schema.is_current(parts.database)


def test_every_step_can_be_taken_back_and_taken_again(parts: Parts) -> None:
    config = schema._config(parts.database)
    command.downgrade(config, "base")
    left = set(inspect(parts.database.engine).get_table_names()) & set(Row.metadata.tables)
    assert not left
    schema.upgrade(parts.database)
    assert schema.is_current(parts.database)


def test_the_steps_stand_in_one_line() -> None:
    names = sorted(path.name for path in (schema.MIGRATIONS / "versions").glob("[0-9]*.py"))
    for number, name in enumerate(names, 1):
        said = (schema.MIGRATIONS / "versions" / name).read_text()
        before = f'"{number - 1:04d}"' if number > 1 else "None"
        assert f'revision = "{number:04d}"' in said
        assert f"down_revision = {before}" in said


def test_an_upgrade_says_nothing_aloud(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], parts: Parts
) -> None:
    database = type(parts.database)(f"sqlite:///{tmp_path / 'fresh.sqlite3'}")
    schema.upgrade(database)
    database.close()
    assert capfd.readouterr() == ("", "")


@pytest.fixture
def history(parts: Parts, world: World) -> None:
    """Put one row into each table of history."""
    with parts.database.write() as session:
        events.record(session, "said", "person", world.alice, actor_id=world.alice)
        edition = _edition(session, world)
        by = {"author_id": world.alice, "entered_by_id": world.alice}
        block = Block(edition_id=edition.id, kind="paragraph", order_key="i", text="Words")
        unit = TranslationUnit(edition_id=edition.id, segment_id="s", state="draft", **by)
        publication = _publication(session, edition, world)
        session.add_all([block, unit])
        session.flush()
        session.add(Revision(block_id=block.id, version=1, what="added", kind="paragraph", **by))
        session.add(DocumentRevision(document_id=edition.document_id, title="Old", **by))
        session.add(TranslationRevision(unit_id=unit.id, state="draft", **by))
        session.add(CheckChoice(edition_id=edition.id, profile="own", **by))
        session.add(OwnProfile(group_id=world.riverside, **by))
        words = {"language": "en", "written": "EHCP", "said": "E H C P"}
        session.add(SayingVersion(group_id=world.riverside, entry="e", version=1, **words, **by))
        heard = {"language": "cy", "voice": "cel/cy", "answer": "understood"}
        session.add(VoiceCheck(group_id=world.riverside, **heard, **by))
        session.add(
            FrozenTree(
                publication_id=publication.id,
                edition_id=edition.id,
                kind="standard",
                language="en",
                tree_key="0" * 64,
            )
        )


def _edition(session: Session, world: World) -> Edition:
    document = Document(group_id=world.riverside, title="Ours", created_by_id=world.alice)
    session.add(document)
    session.flush()
    edition = Edition(document_id=document.id, language="en")
    session.add(edition)
    session.flush()
    return edition


def _publication(session: Session, edition: Edition, world: World) -> Publication:
    decision = Decision(
        group_id=world.riverside,
        document_id=edition.document_id,
        target="document",
        tree_key="0" * 64,
        opened_by_id=world.alice,
        closes_at=now() + timedelta(days=1),
    )
    session.add(decision)
    session.flush()
    made = Publication(
        document_id=edition.document_id,
        decision_id=decision.id,
        number=1,
        published_by_id=world.pat,
    )
    session.add(made)
    session.flush()
    return made


@pytest.mark.usefixtures("history")
@pytest.mark.parametrize("table", HISTORY, ids=lambda table: table.__tablename__)
@pytest.mark.parametrize("verb", ["UPDATE", "DELETE"])
def test_the_database_itself_refuses_to_change_history(
    parts: Parts, table: type[Row], verb: str
) -> None:
    name, column = table.__tablename__, next(iter(table.__table__.columns)).name
    change = {"UPDATE": f"UPDATE {name} SET {column} = {column}", "DELETE": f"DELETE FROM {name}"}
    with pytest.raises(DBAPIError, match="append-only"), parts.database.write() as session:
        session.execute(text(change[verb]))
    with parts.database.read() as session:
        assert session.scalar(text(f"SELECT count(*) FROM {name}")) == 1


@pytest.mark.usefixtures("history")
def test_a_past_that_was_changed_behind_our_back_is_found(parts: Parts, world: World) -> None:
    on = "" if parts.database.is_sqlite else " ON event"
    with parts.database.write() as session:
        session.execute(text(f"DROP TRIGGER event_update{on}"))
        session.execute(update(Event).values(actor_id=world.bob))
    with parts.database.read() as session:
        assert events.first_broken(session) == 1
