"""Order the files of a frozen tree: one row a format, never twice the same."""

from collections.abc import Collection
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from content.tree import Document as Tree
from formats.format import Format, Options
from formats.voices.here import natural_for
from formats.writers import all_formats
from service.parts import Parts
from service.store import renditions
from service.store.tables import Document, FrozenTree, Group, Publication


def fitting(tree: Tree, chosen: Collection[str] = ()) -> tuple[Format, ...]:
    """Return the formats that are made of this edition in its language here.

    Those that are made on request are left out, but for the `chosen` ones.
    """
    return tuple(
        made_by
        for made_by in all_formats().values()
        if tree.kind in made_by.kinds
        and not made_by.missing(tree.language)
        and (not made_by.on_request or made_by.id in chosen)
    )


def order_files(
    session: Session,
    tree_key: str,
    tree: Tree,
    options: Options,
    chosen: Collection[str] = (),
    *,
    natural: bool,
    organisation: str = "",
    same_words: str = "",
) -> list[str]:
    """Order every fitting format inside the open transaction. Returns the rows' ids.

    `chosen` are formats that members chose, which are made though they are made on request.
    `natural` says whether sound is made in a natural voice too, where one is here.
    `organisation` is the id of the one that publishes: its own voices read its documents.
    `same_words` is the key of an earlier tree that differs in its sound alone.
    """
    rows = [
        renditions.order(session, tree_key, tree.language, made_by, each, same_words=same_words)
        for made_by in fitting(tree, chosen)
        for each in _voiced(made_by, tree.language, options, organisation, natural=natural)
    ]
    return [row.id for row in rows]


def _voiced(
    made_by: Format, language: str, options: Options, organisation: str, *, natural: bool
) -> tuple[Options, ...]:
    """Return the options, and for sound the same in a natural voice, where one is here.

    The quick one is ready in seconds; the natural one takes its place on the pages later.
    """
    voice = natural_for(language, organisation) if natural and made_by.speaks else ""
    return (options, replace(options, voice=voice)) if voice else (options,)


def order_one(parts: Parts, frozen_tree: FrozenTree, format_id: str, options: Options) -> str:
    """Order one file, such as another print size. Returns the row's id.

    Raises KeyError for a format that is not made of this edition.
    """
    made_by = all_formats()[format_id]
    if frozen_tree.kind not in made_by.kinds or made_by.missing(frozen_tree.language):
        raise KeyError(format_id)
    with parts.database.write() as session:
        language = frozen_tree.language
        organisation = _organisation_of(session, frozen_tree)
        rows = [
            renditions.order(session, frozen_tree.tree_key, language, made_by, each)
            for each in _voiced(
                made_by, language, options, organisation, natural=parts.settings.natural
            )
        ]
    parts.queue.ring([row.id for row in rows])
    return rows[0].id


def _organisation_of(session: Session, frozen_tree: FrozenTree) -> str:
    question = (
        select(Group.organisation_id)
        .join(Document, Document.group_id == Group.id)
        .join(Publication, Publication.document_id == Document.id)
        .where(Publication.id == frozen_tree.publication_id)
    )
    return session.scalar(question) or ""
