"""What a person has brought and not yet accepted: kept on the server, theirs alone.

The form carries only an id. The file and what was read from it are stored files; the row that
names them is the person's own draft, so nobody else can open or change it.
"""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any
from uuid import uuid4

from flask import g, request, url_for
from markupsafe import Markup

from content import languages as known
from content.tree import Block, Document, Heading, Image, Paragraph, Picture, Point, images
from content.tree import plain as words_of
from formats.readers import LeftOut, Notice, Understood, read
from formats.readers.typed_lists import with_lists
from service.actions.keep_draft import keep_draft
from service.actions.name_document import Naming
from service.actions.once import result_of, sending
from service.actions.voice import Voice
from service.parts import parts
from service.store import drafts, frozen
from service.web import forms
from service.web.words import block_html

SHOWN = 80
"""Blocks shown in the preview; the rest is counted."""


@dataclass(frozen=True, slots=True)
class Held:
    """Something brought: what was read, and what the person should know of it."""

    id: str
    place: str
    tree: Document
    left_out: tuple[LeftOut, ...]
    notices: tuple[Notice, ...]
    understood: Understood

    @property
    def images(self) -> Mapping[str, Image]:
        """Return its pictures by key, in reading order."""
        return {image.key: image for image in images(self.tree)}

    @property
    def likely_headings(self) -> list[tuple[str, str]]:
        """Return the id and words of short bold lines that may be headings."""
        found = {block.id: block for block in self.tree.blocks}
        likely = (found.get(key) for key in self.understood.likely_headings)
        return [(one.id, words_of(one.runs)) for one in likely if isinstance(one, Paragraph)]

    @property
    def likely_lists(self) -> list[tuple[str, list[str]]]:
        """Return the id of the first line, and the lines, of typed lists that may be real ones."""
        found = {block.id: block for block in self.tree.blocks}
        return [
            (
                ids[0],
                [words_of(one.runs) for key in ids if isinstance(one := found[key], Paragraph)],
            )
            for ids in self.understood.likely_lists
        ]


@dataclass(frozen=True, slots=True)
class Language:
    """A language to choose."""

    value: str
    text: str


def kept(group_id: str, data: bytes, name: str) -> str:
    """Read the file in its limited process and keep it with what was read. Returns its id.

    Raises CannotRead.
    """
    brought = read(data, name)
    files = parts().files
    for key, picture in brought.pictures.items():
        if files.put(picture) != key:
            raise ValueError("a picture under a wrong name")
    note = {
        "source": files.put(data),
        "tree": files.put(frozen.freeze(_without_points(brought.document))),
        "left_out": [asdict(one) for one in brought.left_out],
        "notices": [asdict(one) for one in brought.notices],
        "understood": asdict(brought.understood),
    }
    bring_id = uuid4().hex
    keep_draft(parts(), g.person.id, _place(group_id, bring_id), json.dumps(note), 0)
    return bring_id


def held(group_id: str, bring_id: str) -> Held | None:
    """Return what the person brought under this id, None where it is not theirs or not there."""
    place = _place(group_id, bring_id)
    with parts().database.read() as session:
        draft = drafts.draft_of(session, g.person.id, place)
        note = json.loads(draft.text) if draft else None
    if note is None:
        return None
    understood: dict[str, Any] = {
        key: tuple(value) if isinstance(value, list) else value
        for key, value in note["understood"].items()
    }
    understood["likely_lists"] = tuple(map(tuple, note["understood"].get("likely_lists", ())))
    return Held(
        bring_id,
        place,
        frozen.thaw(parts().files.get(note["tree"])),
        tuple(
            LeftOut(one["kind"], one["count"], tuple(one["examples"])) for one in note["left_out"]
        ),
        tuple(Notice(one["kind"]) for one in note["notices"]),
        Understood(**understood),
    )


def brought_before(operation: str) -> str | None:
    """Return the document that this very form brought in before, None where there is none."""
    by = Voice(g.person.id, g.person.id)
    with parts().database.read() as session:
        return result_of(session, sending(operation, by, "bring"))


def corrected(held: Held, naming: Naming) -> Document:
    """Return the tree with the names, language, pictures, headings and lists of the form."""
    language = language_from_form(held.tree.language)
    chosen = set(request.form.getlist("heading")) & set(held.understood.likely_headings)
    wanted = set(request.form.getlist("list"))
    lists = [ids for ids in held.understood.likely_lists if ids[0] in wanted]
    blocks = with_lists(held.tree.blocks, lists)
    return replace(
        held.tree,
        title=naming.title,
        purpose=naming.purpose,
        language=language,
        blocks=tuple(_corrected(block, language, chosen) for block in blocks),
    )


def shown(held: Held) -> list[Markup]:
    """Return the first blocks as they will read."""
    return [block_html(block, _url(held, block)) for block in held.tree.blocks[:SHOWN]]


def languages() -> list[Language]:
    """Return the languages that we know, by their own names, Welsh first."""
    found = sorted(known.all_languages().values(), key=lambda one: (one.id != "cy", one.id))
    return [Language(one.id, one.own_name) for one in found]


def language_from_form(fallback: str) -> str:
    """Return the language the person chose, `fallback` for one that we do not know."""
    wanted = request.values.get("language", "")
    return wanted if wanted in known.all_languages() else fallback


def _without_points(tree: Document) -> Document:
    """Return a booklet of easy read as a standard text: each picture, then its lines."""
    blocks: list[Block] = []
    for block in tree.blocks:
        if not isinstance(block, Point):
            blocks.append(block)
            continue
        if block.image:
            blocks.append(Picture(block.id, block.image))
        blocks += [Paragraph(f"{block.id}-{n}", runs) for n, runs in enumerate(block.lines)]
    return replace(tree, kind="standard", hard_words=(), blocks=tuple(blocks))


def _place(group_id: str, bring_id: str) -> str:
    return f"bring:{group_id}:{bring_id}"[:80]


def _corrected(block: Block, language: str, headings: set[str]) -> Block:
    if block.language == language:
        block = replace(block, language="")
    if isinstance(block, Paragraph) and block.id in headings:
        runs = tuple(replace(run, bold=False) for run in block.runs)
        return Heading(block.id, 1, runs, block.language)
    if isinstance(block, Picture):
        return replace(block, image=_described(block.image))
    return block


def _described(image: Image) -> Image:
    decorative = f"decorative-{image.key}" in request.form
    alt = forms.words(f"alt-{image.key}")[:2_000] or image.alt
    return replace(image, alt="" if decorative else alt, decorative=decorative)


def _url(held: Held, block: Block) -> str:
    if not isinstance(block, Picture):
        return ""
    return url_for("documents.picture", group_id=g.group.id, bring_id=held.id, key=block.image.key)
