"""A draft's points as rows: words, where they came from, and what the computer did."""

from collections.abc import Iterable, Iterator, Mapping

from content.easy_read import Change, Draft, DraftHeading, DraftPoint, to_document
from content.easy_read.points import DraftItem
from content.markup import text_from
from content.tree import Document as Tree
from service.store.readiness import DRAFTED
from service.store.tables import Block


def drafted_rows(made: Draft, tree: Tree, sources: Mapping[str, Block]) -> Iterator[Block]:
    """Yield a row for each item of the draft, in order, none of them in an edition yet.

    `sources` holds the standard blocks by id. A picture of the standard words comes along as
    it is; no other picture is placed.
    """
    blocks = to_document(made, tree).blocks
    for item, block in zip(made.items, blocks, strict=True):
        row = _row(item, sources)
        row.text = text_from(block)
        row.state = DRAFTED
        yield row


def _row(item: DraftItem, sources: Mapping[str, Block]) -> Block:
    if isinstance(item, DraftPoint):
        return Block(
            kind="point",
            language=item.language,
            what_changed=_told(item.what_changed),
            **_origin(item.source_block_id, item.source_text, sources),
        )
    if isinstance(item, DraftHeading):
        origin_of = _origin(item.id, item.source_text, sources)
        changed = _told(item.what_changed)
        return Block(kind="heading", level=item.level, what_changed=changed, **origin_of)
    origin = sources[item.id]
    return Block(
        kind="picture",
        picture_id=origin.picture_id,
        alt=origin.alt,
        decorative=origin.decorative,
        **_origin(item.id, "", sources),
    )


def _told(changes: Iterable[Change]) -> str:
    return "\n".join(f"{change.kind} {change.words}" for change in changes)


def _origin(block_id: str, text: str, sources: Mapping[str, Block]) -> dict[str, object]:
    return {
        "source_block_id": block_id,
        "source_text": text,
        "source_version": sources[block_id].version,
    }
