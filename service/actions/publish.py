"""Publish what the group agreed: freeze the trees, order the files, in one transaction."""

from dataclasses import replace

from sqlalchemy.orm import Session

from content.coproduction import documents as moves
from content.coproduction.policies import why_not_publish
from content.languages import get, label
from content.tree import Document as Tree
from formats.format import Options
from service.actions._public_editions import (
    is_public,
    public_editions,
    same_words,
    with_version_of_words,
)
from service.actions.once import done, result_of, sending
from service.actions.open_decision import words_key
from service.actions.order_files import order_files
from service.actions.voice import Voice
from service.parts import Parts
from service.store import deciding, documents, events, frozen, people, publishing, readiness, trees
from service.store.sounding import as_it_is_heard, as_it_sounds
from service.store.tables import (
    Document,
    Edition,
    FrozenTree,
    Group,
    Preference,
    Publication,
)
from service.store.tables.columns import now
from service.store.tried import tried


class CannotPublish(Exception):
    """It was not published. The message is for people."""


def publish(parts: Parts, document_id: str, publisher_id: str, operation_id: str = "") -> str:
    """Publish every finished edition of the agreed words. Returns the publication's id.

    Unfinished editions are left out: nothing that only a machine made becomes public.
    The same press sent twice publishes once. Raises CannotPublish with the reason.
    """
    by = Voice(publisher_id, publisher_id)
    key = sending(operation_id, by, document_id)
    with parts.database.write() as session:
        if operation_id and (earlier := result_of(session, key)) is not None:
            return earlier
        document = session.get_one(Document, document_id)
        decision = deciding.agreed_decision_on(session, document_id)
        reason = why_not_publish(
            moves.State(document.state),
            agreed_version=decision.tree_key if decision else "",
            current_version=words_key(parts, session, document),
            unreviewed=0,
        )
        if reason or decision is None:
            raise CannotPublish(reason or "The group has not agreed these words yet.")
        publication = Publication(
            document_id=document_id,
            decision_id=decision.id,
            number=len(publishing.publications_of(session, document_id)) + 1,
            published_by_id=publisher_id,
        )
        session.add(publication)
        session.flush()
        ordered = _freeze(parts, session, publication)
        document.state = moves.move(moves.State(document.state), moves.Act.PUBLISH)
        events.record(
            session,
            "published",
            "publication",
            publication.id,
            group_id=document.group_id,
            document_id=document_id,
            actor_id=publisher_id,
        )
        if operation_id:
            done(session, key, by, publication.id)
    # A format that heeds no option is ordered once for each way of reading: it is one row.
    parts.queue.ring(dict.fromkeys(ordered))
    return publication.id


def _freeze(parts: Parts, session: Session, publication: Publication) -> list[str]:
    """Freeze what is finished and order its files. Returns the rows' ids; raises CannotPublish."""
    document = session.get_one(Document, publication.document_id)
    group = session.get_one(Group, document.group_id)
    needs, chosen = _needs(session, group.id), _forms(session, group.id)
    before = public_editions(parts, session, document.id, publication.number - 1)
    editions = {
        (edition.kind, edition.language): edition
        for edition in documents.editions_of(session, document.id)
        if not readiness.missing_in(session, edition)
    }
    final = {name: _final(parts, session, one, publication) for name, one in editions.items()}
    if is_public(final, before):
        raise CannotPublish("All of this is public already. There is nothing new to publish.")
    ordered: list[str] = []
    for name, tree in with_version_of_words(final, before).items():
        key = parts.files.put(frozen.freeze(tree))
        session.add(
            FrozenTree(
                publication_id=publication.id,
                edition_id=editions[name].id,
                kind=tree.kind,
                language=tree.language,
                tree_key=key,
            )
        )
        for options in needs:
            ordered += order_files(
                session,
                key,
                tree,
                options,
                chosen,
                natural=parts.settings.natural,
                organisation=group.organisation_id or "",
                same_words=same_words(tree, before.get(name)),
            )
    return ordered


def _final(parts: Parts, session: Session, edition: Edition, publication: Publication) -> Tree:
    document = session.get_one(Document, edition.document_id)
    heard_by = tried_by(parts, session, edition, "heard")
    tree = trees.tree_of(session, edition)
    sounding = as_it_is_heard if heard_by else as_it_sounds
    return replace(
        sounding(session, edition, tree),
        translated_by=", ".join(trees.translators_of(session, edition, document.group_id)),
        date=now().date().isoformat(),
        version=_version_name(tree.language, publication.number),
        checked_by=tried_by(parts, session, edition),
        braille_read_by=tried_by(parts, session, edition, "braille"),
        heard_by=heard_by,
    )


def _version_name(language: str, number: int) -> str:
    """Return what people call the version in files: a bare "2" is said and read as a riddle."""
    return f"{label(language, 'version')} {number}" if get(language) else str(number)


def tried_by(parts: Parts, session: Session, edition: Edition, way: str = "") -> tuple[str, ...]:
    """Return the names of the people who tried the words of this edition as they stand now.

    Only those who tried them in this way, such as "braille", where `way` is given.
    """
    group = session.get_one(Group, session.get_one(Document, edition.document_id).group_id)
    sounding = as_it_is_heard if way == "heard" else as_it_sounds
    words = sounding(session, edition, trees.tree_of(session, edition))
    return tried(session, parts.files, edition.id, group.id, words, way=way).known_as(group.name)


def options_of(chosen: Preference) -> Options:
    """Return the sizes, the speed and the braille that a person chose."""
    return Options(
        print_size=chosen.print_size,
        speed="slow" if chosen.speed == "slow" else "normal",
        braille_grade=chosen.braille_grade,
        braille_cells=chosen.braille_cells,
        braille_lines=chosen.braille_lines,
    )


ALWAYS = (Options(), Options(braille_grade=1))
"""What every publication is made in, whatever members chose: readers outside the group read
braille in either grade."""


def _forms(session: Session, group_id: str) -> frozenset[str]:
    """Return the formats that members chose: they find theirs ready, however few use it."""
    chosen = (people.preference_of(session, one.id) for one in people.members_of(session, group_id))
    return frozenset(form for each in chosen if each is not None for form in each.formats)


def _needs(session: Session, group_id: str) -> tuple[Options, ...]:
    """Return what every publication is made in, then what members chose."""
    found = set()
    for person in people.members_of(session, group_id):
        chosen = people.preference_of(session, person.id)
        if chosen is not None:
            found.add(options_of(chosen))
    return (*ALWAYS, *sorted(found.difference(ALWAYS), key=repr))
