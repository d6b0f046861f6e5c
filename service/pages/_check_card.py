"""One finding as a person looks at it: its sentence, its place, and what could stand there."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from flask import url_for
from markupsafe import Markup

from content.checking import Finding, all_checks
from content.checking.shape import WORD_GROUPS
from content.tree import Block as TreeBlock
from content.tree import Document as Tree
from content.tree import language_of, texts
from service.close_reading import Depth
from service.pages._check_rules import Rules, in_locale
from service.store.tables import Edition

OFFERS = 5


@dataclass(frozen=True, slots=True)
class Checked:
    """What the checks say about one text; the same for the same text."""

    tree: Tree
    findings: tuple[Finding, ...]
    blocks: Mapping[str, TreeBlock]
    rules: Rules
    depth: Depth


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
    explainable: bool
    """Whether the marked words can go into the word bank."""


def title_of(check_id: str) -> str:
    """Return the name of a check in the language of the page."""
    return in_locale(all_checks()[check_id].title)


def check_href(edition: Edition, at: int = 0, **more: Any) -> str:  # noqa: ANN401 - values of an address
    """Return where the finding number `at` of the edition is shown; all of them where it is 0."""
    standard = edition.source_id is None
    return url_for(
        "check.one" if at else "check.check",
        document_id=edition.document_id,
        edition=None if standard else edition.id,
        at=at or None,
        **more,
    )


def card_of(
    checked: Checked, edition: Edition, finding: Finding, number: int, versions: Mapping[str, int]
) -> Card:
    """Return the finding as a card. `versions`: of the edition's blocks, by id."""
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
        edit_href=edit_href(edition, finding.block_id),
        href=check_href(edition, number),
        explainable=bool(finding.words) and all_checks()[finding.check].group in WORD_GROUPS,
    )


def edit_href(edition: Edition, block_id: str) -> str:
    """Return where people write this part another way."""
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
