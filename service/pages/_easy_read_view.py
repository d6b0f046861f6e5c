"""What the easy read pages show: points with their states, and where each came from."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from flask import g, url_for
from flask_babel import gettext as _
from sqlalchemy.orm import Session

from content.comparing import Change, word_changes
from content.easy_read.guard import broken
from content.languages import base_code
from content.tree import Point, plain, texts
from service.pages._easy_read_changes import (
    Done,
    changes_of,
    guard_words,
    hand_words,
    put_back_of,
)
from service.store import deciding, documents, easy_read, history, people, readiness, trees
from service.store.tables import Block, Edition, Picture, Revision
from service.web.locale import day


@dataclass(frozen=True, slots=True)
class Shown:
    """A picture as pages show it."""

    key: str
    url: str
    name: str


@dataclass(frozen=True, slots=True)
class Row:
    """One point in the list of all."""

    id: str
    kind: str
    lines: tuple[str, ...]
    state: str
    """drafted, changed, kept or stale."""
    picture: Shown | None
    href: str
    number: int
    """Its place among the points, from 1; headings count too."""
    offer: str = ""
    """Where the computer would put it, "first" or "more"; "" where it leaves it."""
    why: str = ""
    asked: str = ""
    """The address of an open question to the group about this point, "" for none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PointPage:
    """One point with all that a person needs to decide."""

    row: Row
    total: int
    version: int
    language: str
    source: str
    changes: tuple[Done, ...]
    put_back: tuple[Done, ...]
    """What people put back of the draft."""
    can_redraft: bool
    """Whether nobody has kept or changed a point of this sentence yet."""
    by_hand: tuple[str, ...]
    guard: tuple[str, ...]
    said: str
    """Who kept or changed it, and when; "" for a draft."""
    was_changed: tuple[Change, ...]
    """For a stale point: how the first words changed."""
    source_gone: bool
    removed: bool
    before: Row | None
    after: Row | None


def point_page(session: Session, edition: Edition, block: Block) -> PointPage:
    """Return one point with its neighbours."""
    standing = list(documents.blocks_of(session, edition.id))
    stale = readiness.stale_points(session, [block])
    pictures = pictures_of(session, [*standing, block])
    rows = [row_of(each, pictures, stale, n) for n, each in enumerate(standing, 1)]
    at = next((n for n, row in enumerate(rows) if row.id == block.id), -1)
    row = rows[at] if at >= 0 else row_of(block, pictures, stale, 0)
    row = asked_about(session, (row,))[0]
    today = stale.get(block.id, "")
    return PointPage(
        row=row,
        total=len(rows),
        version=block.version,
        language=block.language or edition.language,
        source=block.source_text,
        changes=_changes(block, row),
        put_back=put_back_of(block.without) if block.state == "drafted" else (),
        can_redraft=_can_redraft(session, block, row),
        by_hand=hand_words(block.what_changed) if block.state == "drafted" else (),
        guard=_guard(block, row, edition.language),
        said=_said(session, easy_read.last_saying(session, block.id)) if at >= 0 else "",
        was_changed=word_changes(block.source_text, today) if today else (),
        source_gone=block.id in stale and not today,
        removed=block.removed_at is not None,
        before=rows[at - 1] if at > 0 else None,
        after=rows[at + 1] if 0 <= at < len(rows) - 1 else None,
    )


def _can_redraft(session: Session, block: Block, row: Row) -> bool:
    if row.state != "drafted" or not block.source_text:
        return False
    return all(each.state == "drafted" for each in easy_read.of_the_same_sentence(session, block))


def _changes(block: Block, row: Row) -> tuple[Done, ...]:
    """Return what was done to the first words; what people did counts before the computer's."""
    if not block.source_text:
        return (Done("reworded", _("This point is new.")),) if block.kind == "point" else ()
    if block.state == "drafted":
        return changes_of(block.what_changed)
    ours = easy_read.squeezed(" ".join(row.lines)) != easy_read.squeezed(block.source_text)
    done = changes_of(block.what_changed)
    return done or ((Done("reworded", _("We say it in other words.")),) if ours else ())


def shown_picture(picture: Picture, alt: str = "") -> Shown:
    """Return a stored picture as pages show it."""
    url = url_for("pictures.picture", document_id=g.document.id, picture_id=picture.id)
    return Shown(f"own-{picture.id}", url, alt or picture.alt)


def row_of(
    block: Block, pictures: Mapping[str, Picture], stale: Mapping[str, str], number: int
) -> Row:
    """Return a point as the list shows it."""
    picture = pictures.get(block.picture_id or "")
    tree = trees.tree_block(block, picture)
    lines = tuple(plain(line) for line in tree.lines) if isinstance(tree, Point) else texts(tree)
    return Row(
        id=block.id,
        kind=block.kind,
        lines=lines,
        state="stale" if block.id in stale else block.state or "changed",
        picture=shown_picture(picture, block.alt) if picture else None,
        href=url_for("easy_read.point", document_id=g.document.id, block_id=block.id),
        number=number,
    )


def asked_about(session: Session, rows: Sequence[Row]) -> tuple[Row, ...]:
    """Return the rows with the open question about each, where there is one."""
    found = deciding.questions_about(session, [row.id for row in rows])
    here = g.document.id
    return tuple(
        replace(row, asked=url_for("decide.decision", document_id=here, decision_id=found[row.id]))
        if row.id in found
        else row
        for row in rows
    )


def pictures_of(session: Session, rows: Sequence[Block]) -> dict[str, Picture]:
    """Return the pictures of these points by id."""
    return history.pictures_by_id(session, {row.picture_id for row in rows if row.picture_id})


def _guard(block: Block, row: Row, language: str) -> tuple[str, ...]:
    """Return what a changed point may have lost of the first words: English rules only."""
    if block.state != "changed" or not block.source_text or base_code(language) != "en":
        return ()
    return guard_words(broken(block.source_text, row.lines, same_order=False))


def _said(session: Session, revision: Revision | None) -> str:
    if revision is None:
        return ""
    names = people.names(session, {revision.author_id, revision.entered_by_id})
    name, when = names.get(revision.author_id, ""), day(revision.at)
    if revision.entered_by_id != revision.author_id:
        typed = names.get(revision.entered_by_id, "")
        return _(
            "%(name)s said so on %(day)s. %(typed)s typed it.", name=name, day=when, typed=typed
        )
    if revision.what == "kept":
        return _("Kept by %(name)s on %(day)s.", name=name, day=when)
    return _("Changed by %(name)s on %(day)s.", name=name, day=when)
