"""A text as recordings say it: the tree with what its group chose about the sound."""

from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from content.languages import base_code
from content.pieces import Place, mapped_block
from content.tree import Block as TreeBlock
from content.tree import Document as Tree
from content.tree import Picture, Point, Runs, language_of
from formats.voices.script import voices_of
from formats.voices.writing import by_writing
from service.store import sayings, voice_checks
from service.store.tables import Block, Document, Edition


def as_it_sounds(session: Session, edition: Edition, tree: Tree) -> Tree:
    """Return the tree with its lines of "Say it like this", spoken pictures and checked voices.

    Only those in a language of the text: a Polish line makes no Welsh recording out of date.
    None of it is among the words that a group agrees on.
    """
    document = session.get_one(Document, edition.document_id)
    own = sayings.Place(document.group_id, document.id)
    here = languages_of(tree)
    said = sayings.spoken(session, own)
    voices = voice_checks.checked(session, document.group_id)
    return replace(
        tree,
        blocks=_with_said_pictures(session, tree.blocks),
        sayings=tuple(one for one in said if base_code(one.language) in here),
        voices_checked=tuple(one for one in voices if base_code(one.split(" ")[0]) in here),
    )


def as_it_is_heard(session: Session, edition: Edition, tree: Tree) -> Tree:
    """Return the tree as it sounds, with the voices that "Listen before you publish" plays.

    Those are the quick ones. Whoever listened there did not hear a natural voice.
    """
    sounding = as_it_sounds(session, edition, tree)
    return replace(sounding, heard_in=voices_of(sounding))


def without_sound(tree: Tree) -> Tree:
    """Return the tree as it is for formats that no voice reads."""
    return replace(
        tree,
        blocks=tuple(_said(block, said=False) for block in tree.blocks),
        sayings=(),
        voices_checked=(),
        heard_by=(),
        heard_in=(),
    )


def languages_of(tree: Tree) -> frozenset[str]:
    """Return the languages, without their regions, that words of the text are in.

    Those that only the letters tell are among them, as recordings give them a voice.
    """
    found = {tree.language}

    def note(_place: Place, runs: Runs, code: str) -> Runs:
        found.add(code)
        for run in runs:
            marked = base_code(run.language or code)
            found.update(told for told, _words in by_writing(run.text, marked))
        return runs

    for block in tree.blocks:
        mapped_block(block, language_of(block, tree), note)
    return frozenset(base_code(code) for code in found)


def _with_said_pictures(session: Session, blocks: tuple[TreeBlock, ...]) -> tuple[TreeBlock, ...]:
    ids = {block.id for block in blocks if isinstance(block, Picture | Point) and block.image}
    if not ids:
        return blocks
    chosen = select(Block.id).where(Block.id.in_(ids), Block.picture_said.is_(True))
    said = set(session.scalars(chosen))
    return tuple(_said(block, said=True) if block.id in said else block for block in blocks)


def _said(block: TreeBlock, *, said: bool) -> TreeBlock:
    match block:
        case Picture() | Point() if block.image:
            return replace(block, image=replace(block.image, said=said))
        case _:
            return block
