"""What the public page of one publication shows."""

from collections.abc import Sequence
from dataclasses import dataclass

from flask import request, url_for
from flask_babel import get_locale
from sqlalchemy.orm import Session

from content.tree import Document as Tree
from content.tree import Image, images
from service.pages._chosen import own_first, preference
from service.pages._files_view import File, Shelf, shelves
from service.pages._format_words import FormatWords, on_request
from service.pages._shelf import files_of
from service.parts import Parts
from service.store import frozen, publishing
from service.store.tables import Document, FrozenTree, Group, Publication
from service.web.reading import minutes, own_name, welsh_first


@dataclass(frozen=True, slots=True)
class Chip:
    """A language to choose, by its own name."""

    code: str
    name: str
    href: str


@dataclass(frozen=True, slots=True)
class ToRead:
    """An edition that can be read on our own page."""

    kind: str
    minutes: int
    href: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Public:
    """One publication in one language, as this reader sees it."""

    document_id: str
    number: int
    publication: Publication
    group: Group
    tree: Tree
    """The text whose title and cover are shown: easy read where there is one."""
    cover: Image | None
    language: str
    languages: tuple[Chip, ...]
    files: tuple[File, ...]
    shelves: tuple[Shelf, ...]
    """The same files, by what people want to do with them."""
    sized: tuple[File, ...]
    """Other print sizes and speeds that were asked for."""
    on_request: tuple[tuple[str, FormatWords], ...]
    """Id and words of what is made of the shown text when somebody asks."""
    choices: tuple[File, ...]
    """One file of each format, to choose a format by."""
    to_read: tuple[ToRead, ...]
    yours: File | None
    heard: File | None
    """The sound to play on the page."""
    newest: int
    words_stay: bool
    """Whether the newest version has the same words, and only the sound changed since."""
    older: tuple[Publication, ...]
    being_rewritten: bool
    left_out: tuple[str, ...]
    """Names of languages and kinds that the version before had and this one has not yet."""
    tried: tuple[str, ...]


def public(
    parts: Parts, session: Session, document: Document, found: Publication, language: str = ""
) -> Public:
    """Return the publication as this reader sees it, their own format first.

    In `language` where it is given, otherwise in the one that suits them.
    """
    trees = publishing.trees_of(session, found.id)
    wanted = preference(session)
    language = language or _language(document, trees, wanted.languages)
    every = files_of(parts, session, found)
    files = own_first([one for one in every if one.language == language], wanted)
    shown = tuple(one for one in files if one.usual or one.yours)
    texts = {row.kind: _thawed(parts, row) for row in trees if row.language == language}
    tree = texts.get("easy_read") or texts["standard"]
    older = publishing.publications_of(session, document.id)
    return Public(
        document_id=document.id,
        number=found.number,
        publication=found,
        group=session.get_one(Group, document.group_id),
        tree=tree,
        cover=next(images(tree), None),
        language=language,
        languages=_chips(document.id, found.number, trees),
        files=shown,
        shelves=shelves(shown),
        sized=tuple(one for one in files if not one.usual and not one.yours),
        on_request=on_request(tree.kind, language),
        choices=_choices(files),
        to_read=tuple(_to_read(document.id, found.number, text) for text in texts.values()),
        yours=next((one for one in files if one.yours), None),
        heard=_heard(files),
        newest=older[0].number,
        words_stay=_words_stay(parts, session, older[0], tree),
        older=tuple(one for one in older if one.number != found.number),
        being_rewritten=document.state != "published",
        left_out=_left_out(session, older, found, trees),
        tried=tuple(sorted({name for text in texts.values() for name in text.checked_by})),
    )


def _words_stay(parts: Parts, session: Session, newest: Publication, tree: Tree) -> bool:
    rows = publishing.trees_of(session, newest.id)
    same = [row for row in rows if (row.kind, row.language) == (tree.kind, tree.language)]
    return any(_thawed(parts, row).version == tree.version for row in same)


def _thawed(parts: Parts, row: FrozenTree) -> Tree:
    return frozen.thaw(parts.files.get(row.tree_key))


def _language(document: Document, trees: Sequence[FrozenTree], chosen: tuple[str, ...]) -> str:
    """Return the language to show: asked for, chosen before, that of the pages, the document's."""
    there = {row.language for row in trees}
    asked = (request.args.get("language", ""), *chosen, str(get_locale()), document.language)
    return next((code for code in asked if code in there), min(there, default=document.language))


def _chips(document_id: str, number: int, trees: Sequence[FrozenTree]) -> tuple[Chip, ...]:
    return tuple(
        Chip(
            code,
            own_name(code),
            url_for("public.version", document_id=document_id, number=number, language=code),
        )
        for code in welsh_first(row.language for row in trees)
    )


def _to_read(document_id: str, number: int, text: Tree) -> ToRead:
    return ToRead(
        text.kind,
        minutes(text),
        url_for(
            "public.read",
            document_id=document_id,
            number=number,
            kind=text.kind,
            language=text.language,
        ),
    )


def _choices(files: Sequence[File]) -> tuple[File, ...]:
    first: dict[str, File] = {}
    for one in files:
        if one.id:
            first.setdefault(one.format, one)
    return tuple(first.values())


def _heard(files: Sequence[File]) -> File | None:
    sounds = [one for one in files if one.format == "audio" and one.href]
    return next((one for one in sounds if one.kind == "standard"), next(iter(sounds), None))


def _left_out(
    session: Session,
    older: Sequence[Publication],
    found: Publication,
    trees: Sequence[FrozenTree],
) -> tuple[str, ...]:
    before = next((one for one in older if one.number == found.number - 1), None)
    if before is None:
        return ()
    here = {(row.kind, row.language) for row in trees}
    gone = {(row.kind, row.language) for row in publishing.trees_of(session, before.id)} - here
    return tuple(sorted({own_name(language) for _kind, language in gone}))
