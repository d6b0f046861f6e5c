"""What the check pages show: findings one at a time, the scores, and the shape of the words."""

from dataclasses import dataclass
from functools import lru_cache

from flask_babel import get_locale
from sqlalchemy.orm import Session

from content.checking import Finding, by_check, check
from content.tree import Document as Tree
from service.pages._check_card import Card, Checked, card_of, check_href, title_of
from service.pages._check_shape import Shown, shape_of
from service.store import documents, easy_read, findings, people, trees
from service.store.tables import Document, Edition, KeptFinding

MOST = 300
"""Findings in one list; more would be no help to anybody."""


@dataclass(frozen=True, slots=True)
class Group:
    """The findings of one check."""

    title: str
    count: int
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
        card=card_of(checked, edition, here, at, versions) if here else None,
        cards=tuple(
            card_of(checked, edition, each, number, versions)
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
