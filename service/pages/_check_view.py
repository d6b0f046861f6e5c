"""What the check pages show: the open findings by what to do about them, and what was kept."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby

from flask_babel import get_locale
from sqlalchemy.orm import Session

from content.checking import GROUPS, Finding, by_group
from content.checking.finding import RANK
from service.close_reading import BUDGET, Asked, close_reader
from service.pages._check_card import Card, Checked, card_of, title_of
from service.pages._check_places import Place, place_of
from service.pages._check_rules import in_locale, rules_of
from service.store import documents, easy_read, findings, people, trees
from service.store.tables import Document, Edition, KeptFinding

SHOWN = 3
"""Sentences of each group on the first page."""
MOST = 40
"""Sentences of one group on a page of its own; the rest come when these are looked at."""


@dataclass(frozen=True, slots=True)
class Group:
    """The findings that ask people to do the same thing."""

    id: str
    title: str
    count: int
    first: int
    """The number of its first finding."""
    places: tuple[Place, ...]
    all_here: bool


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
    """What is open in an edition, in the order in which people look at it."""

    edition: Edition
    checked: Checked
    open: tuple[Finding, ...]
    kept: tuple[Kept, ...]
    versions: Mapping[str, int]

    @property
    def total(self) -> int:
        """Return how many findings are open."""
        return len(self.open)

    @property
    def words_there(self) -> bool:
        """Return whether there is anything to check."""
        return bool(self.checked.tree.blocks)

    def card(self, number: int) -> Card:
        """Return the open finding of this number, counted from 1."""
        finding = self.open[number - 1]
        return card_of(self.checked, self.edition, finding, number, self.versions)

    def groups(self, only: str = "") -> tuple[Group, ...]:
        """Return the groups with their first findings; `only`: that one, with all it shows."""
        first, made = 1, []
        for name, found in _in_order(self.open):
            if only in {"", name}:
                made.append(self._group(name, first, len(found), MOST if only else SHOWN))
            first += len(found)
        return tuple(made)

    def _group(self, name: str, first: int, count: int, most: int) -> Group:
        numbers = range(first, first + count)
        wanted = {_sentence(self.open[number - 1]) for number in numbers}
        places: list[Place] = []
        for _key, some in groupby(numbers, key=lambda number: _sentence(self.open[number - 1])):
            if len(places) == most:
                break
            places.append(place_of(tuple(self.card(number) for number in some)))
        return Group(name, _title(name), count, first, tuple(places), len(wanted) <= most)


def page_of(session: Session, document: Document, edition: Edition) -> Page:
    """Return what is open and what is kept in the edition."""
    checked = checked_edition(session, document, edition)
    kept = {row.finding_key: row for row in findings.kept_in(session, document.id)}
    found = tuple(each for each in checked.findings if each.key not in kept)
    return Page(
        edition=edition,
        checked=checked,
        open=tuple(each for _name, group in _in_order(found) for each in group),
        kept=_kept(session, checked, kept.values()),
        versions={row.id: row.version for row in documents.blocks_of(session, edition.id)},
    )


def checked_edition(
    session: Session, document: Document, edition: Edition, wait: float = BUDGET
) -> Checked:
    """Return what the checks find in the edition, the deep ones if known within `wait` seconds."""
    tree, rules = trees.tree_of(session, edition), rules_of(session, document, edition)
    bank = documents.word_bank(session, document.group_id, edition.language)
    asked = Asked(tree, tuple(bank.items()), rules.key, str(get_locale()))
    found = close_reader().found(asked, wait)
    blocks = {block.id: block for block in tree.blocks}
    return Checked(tree, found.findings, blocks, rules, found.depth)


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


def _in_order(found: Iterable[Finding]) -> list[tuple[str, tuple[Finding, ...]]]:
    """Return the groups, the one with the worst finding first."""
    groups = [(name, _by_sentence(group)) for name, group in by_group(found).items()]
    return sorted(groups, key=lambda group: min(RANK[each.severity] for each in group[1]))


def _by_sentence(found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Return the findings with those of one sentence together, where its worst one stands."""
    first: dict[tuple[str, int, str], int] = {}
    for number, each in enumerate(found):
        first.setdefault(_sentence(each), number)
    return tuple(sorted(found, key=lambda each: (first[_sentence(each)], each.span)))


def _sentence(finding: Finding) -> tuple[str, int, str]:
    return finding.block_id, finding.piece, finding.sentence


def _title(group: str) -> str:
    return next(in_locale(each.title) for name, each in GROUPS.items() if name == group)


def _kept(session: Session, checked: Checked, rows: Iterable[KeptFinding]) -> tuple[Kept, ...]:
    by_key = {each.key: each for each in checked.findings}
    rows = tuple(rows)
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
