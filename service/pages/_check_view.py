"""What the check pages show: findings one at a time, the scores, and the shape of the words."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from flask import url_for
from flask_babel import get_locale
from markupsafe import Markup
from sqlalchemy.orm import Session

from content.checking import Finding, all_checks, by_check, check
from content.tree import Block as TreeBlock
from content.tree import Document as Tree
from content.tree import language_of, texts
from service.pages._check_shape import Shown, shape_of
from service.store import documents, easy_read, findings, people, trees
from service.store.tables import Document, Edition, KeptFinding

MOST = 300
"""Findings in one list; more would be no help to anybody."""
OFFERS = 5


@dataclass(frozen=True, slots=True)
class Checked:
    """What the light checks say about one text; the same for the same text."""

    tree: Tree
    findings: tuple[Finding, ...]
    blocks: Mapping[str, TreeBlock]


@dataclass(frozen=True, slots=True)
class Group:
    """The findings of one check."""

    title: str
    count: int
    href: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One finding as a person looks at it."""

    finding: Finding
    number: int
    title: str
    before: str
    marked: str
    after: str
    drafts: tuple[Markup, ...]
    """The sentence with each of the offered words, the best first."""
    language: str
    version: int
    edit_href: str
    href: str


@dataclass(frozen=True, slots=True)
class Kept:
    """Words that the group keeps, with the reason."""

    key: str
    title: str
    sentence: str
    reason: str
    who: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """Everything of the check page."""

    edition: Edition
    total: int
    card: Card | None
    cards: tuple[Card, ...]
    """All of them, where the person asked for the list."""
    groups: tuple[Group, ...]
    kept: tuple[Kept, ...]
    shape: Shown
    tree: Tree
    words_there: bool


def page_of(
    session: Session, document: Document, edition: Edition, at: int, *, every: bool
) -> Page:
    """Return the page with the finding number `at`, counted from 1; the nearest there is."""
    checked = checked_edition(session, document, edition)
    kept = {row.finding_key: row for row in findings.kept_in(session, document.id)}
    found = tuple(each for each in checked.findings if each.key not in kept)
    at = min(max(at, 1), len(found)) if found else 0
    versions = {row.id: row.version for row in documents.blocks_of(session, edition.id)}
    here = found[at - 1] if found else None
    return Page(
        edition=edition,
        total=len(found),
        card=_card(checked, edition, here, at, versions) if here else None,
        cards=tuple(
            _card(checked, edition, each, number, versions)
            for number, each in enumerate(found[:MOST] if every else (), 1)
        ),
        groups=_groups(found, edition),
        kept=_kept(session, checked, tuple(kept.values())),
        shape=shape_of(checked.tree, here),
        tree=checked.tree,
        words_there=bool(checked.tree.blocks),
    )


def checked_edition(session: Session, document: Document, edition: Edition) -> Checked:
    """Return what the light checks find in the edition, in the language of the page."""
    bank = documents.word_bank(session, document.group_id, edition.language)
    tree = trees.tree_of(session, edition)
    return _checked(tree, tuple(bank.items()), str(get_locale()))


@lru_cache(maxsize=8)
def _checked(tree: Tree, bank: tuple[tuple[str, str], ...], interface: str) -> Checked:
    found = check(tree, dict(bank), interface=interface)
    return Checked(tree, found, {block.id: block for block in tree.blocks})


def edition_asked(session: Session, document: Document, edition_id: str) -> Edition | None:
    """Return the edition to check: the standard words, or the easy read; None for any other."""
    standard = documents.standard_edition(session, document)
    if edition_id in {"", standard.id}:
        return standard
    easy = easy_read.easy_read_edition(session, document)
    return easy if easy is not None and easy.id == edition_id else None


def finding_of(checked: Checked, key: str, block_id: str) -> Finding | None:
    """Return the finding of this key in this block, None where the words are gone."""
    found = (each for each in checked.findings if (each.key, each.block_id) == (key, block_id))
    return next(found, None)


def title_of(check_id: str) -> str:
    """Return the name of a check in the language of the page."""
    titles = all_checks()[check_id].title
    return titles.get(str(get_locale())) or titles["en"]


def check_href(edition: Edition, at: int = 0, **more: Any) -> str:  # noqa: ANN401 - values of an address
    """Return where the finding number `at` of the edition is shown."""
    standard = edition.source_id is None
    return url_for(
        "check.check",
        document_id=edition.document_id,
        edition=None if standard else edition.id,
        at=at or None,
        **more,
    )


def _card(
    checked: Checked, edition: Edition, finding: Finding, number: int, versions: Mapping[str, int]
) -> Card:
    block = checked.blocks[finding.block_id]
    before, marked, after = _around(block, finding)
    return Card(
        finding=finding,
        number=number,
        title=title_of(finding.check),
        before=before,
        marked=marked,
        after=after,
        drafts=tuple(
            Markup("{}<strong>{}</strong>{}").format(before, words, after)
            for words in finding.suggestions[:OFFERS]
        ),
        language=language_of(block, checked.tree),
        version=versions.get(finding.block_id, 0),
        edit_href=_edit_href(edition, finding.block_id),
        href=check_href(edition, number),
    )


def _edit_href(edition: Edition, block_id: str) -> str:
    document_id = edition.document_id
    if edition.kind == "easy_read":
        return url_for("easy_read.words", document_id=document_id, block_id=block_id)
    where = url_for("write.edit", document_id=document_id, block_id=block_id)
    return f"{where}#block-{block_id}"


def _around(block: TreeBlock, finding: Finding) -> tuple[str, str, str]:
    """Return the sentence in three: ahead of the marked words, they, and what follows."""
    pieces = texts(block)
    text = pieces[finding.piece] if finding.piece < len(pieces) else ""
    start, end = finding.span
    if not finding.words or text[start:end] != finding.words:
        return finding.sentence, "", ""
    first = max(text.rfind(finding.sentence, 0, start + len(finding.sentence)), 0)
    last = max(first + len(finding.sentence), end)
    return text[min(first, start) : start], text[start:end], text[end:last]


def _groups(found: tuple[Finding, ...], edition: Edition) -> tuple[Group, ...]:
    first: dict[str, int] = {}
    for number, each in enumerate(found, 1):
        first.setdefault(each.check, number)
    return tuple(
        Group(title_of(name), len(group), check_href(edition, first[name]))
        for name, group in by_check(found).items()
    )


def _kept(session: Session, checked: Checked, rows: tuple[KeptFinding, ...]) -> tuple[Kept, ...]:
    by_key = {each.key: each for each in checked.findings}
    names = people.names(session, {row.person_id for row in rows})
    return tuple(
        Kept(
            row.finding_key,
            title_of(found.check),
            found.words or found.sentence,
            row.reason,
            names.get(row.person_id, ""),
        )
        for row in rows
        if (found := by_key.get(row.finding_key)) is not None
    )
