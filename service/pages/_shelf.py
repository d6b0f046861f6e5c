"""The files of one publication, edition by edition."""

from collections import defaultdict
from dataclasses import replace

from flask_babel import gettext as _
from sqlalchemy.orm import Session

from content.tree import Document as Tree
from formats.voices.checked import is_checked, others_checked
from formats.writers import all_formats
from service.pages._files_view import File, download, file_of, not_made
from service.pages._format_words import in_order, words_of
from service.parts import Parts
from service.store import frozen, publishing, renditions
from service.store.tables import FrozenTree, Publication, Rendition
from service.web.filenames import filename


def files_of(parts: Parts, session: Session, publication: Publication) -> tuple[File, ...]:
    """Return the files of every edition: Welsh first, easy read beside standard."""
    trees = publishing.trees_of(session, publication.id)
    rows: dict[str, list[Rendition]] = defaultdict(list)
    for row in renditions.renditions_of(session, [tree.tree_key for tree in trees]):
        rows[row.tree_key].append(row)
    found: list[File] = []
    for tree in trees:
        words = frozen.thaw(parts.files.get(tree.tree_key))
        files = _of_tree(publication, tree, rows[tree.tree_key], words.title)
        told = _told_of_voices(words)
        found += [_with_line(one, told) for one in files] if told else files
    return tuple(found)


def _told_of_voices(words: Tree) -> str:
    """Return what to tell of voices that no speaker of their language has checked; "" for none."""
    if not is_checked(words):
        return _("Computer voice, not checked by a speaker.")
    if not others_checked(words):
        return _("Words in another language: voice not checked by a speaker.")
    return ""


def _with_line(file: File, told: str) -> File:
    """Return the file; a recording that is ready has the line too."""
    if words_of(file.format).family != "hear" or file.state != "ready":
        return file
    return replace(file, lines=(*file.lines, told))


def _of_tree(
    publication: Publication, tree: FrozenTree, rows: list[Rendition], title: str
) -> list[File]:
    order = in_order()
    made = [
        file_of(
            tree,
            row,
            download(publication.document_id, publication.number, row, _name(title, tree, row)),
        )
        for row in sorted(
            best_voices(rows), key=lambda row: (_place(order, row), sorted(row.options.items()))
        )
    ]
    formats = {row.format for row in rows}
    missing = [
        not_made(tree, made_by)
        for made_by in all_formats().values()
        if tree.kind in made_by.kinds
        and made_by.id not in formats
        and made_by.missing(tree.language)
    ]
    return [*made, *missing]


def best_voices(rows: list[Rendition]) -> list[Rendition]:
    """Return one row for each set of options: in the natural voice once that is made.

    A natural recording that is not made yet is not shown: the quick one works meanwhile.
    """
    usual = [row for row in rows if not row.options.get("voice")]
    ready = {_but_voice(row): row for row in rows if row.options.get("voice") and _is_made(row)}
    return [ready.get(_but_voice(row), row) for row in usual]


def _is_made(row: Rendition) -> bool:
    return row.state == "done"


def _but_voice(row: Rendition) -> tuple[str, str]:
    others = {name: value for name, value in row.options.items() if name != "voice"}
    return row.format, repr(sorted(others.items()))


def _place(order: tuple[str, ...], row: Rendition) -> int:
    return order.index(row.format) if row.format in order else len(order)


def _name(title: str, tree: FrozenTree, row: Rendition) -> str:
    return filename(title, row.format, row.language, tree.kind, row.options)
