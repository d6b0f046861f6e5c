"""What a check is: one question to a document, with its reasons and its own examples."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from content import tree
from content.checking.finding import Severity
from content.checking.groups import GroupId
from content.checking.phrases import Found
from content.checking.reading import Passage, Reading

Depth: TypeAlias = Literal["light", "deep"]
"""Light checks read words at once; deep ones ask the parser how each sentence is built."""


@dataclass(frozen=True, slots=True)
class Says:
    """What a check tells people. `{names}` are filled from the mark's values."""

    what: str
    why: str
    how: str


@dataclass(frozen=True, slots=True)
class Mark:
    """A place that a check points at."""

    block_id: str
    piece: int
    span: tuple[int, int]
    sentence: tuple[int, int]
    text: str
    """The piece of text that both spans count in."""
    values: Mapping[str, str] = field(default_factory=dict)
    suggestions: tuple[str, ...] = ()
    severity: Severity | None = None
    """None where it matters as much as the check's findings usually do."""
    form: str = "main"
    """Which of the check's messages to use."""


@dataclass(frozen=True, slots=True)
class Example:
    """A document that a check must mark at exactly these words, or not at all."""

    document: tree.Document
    marked: tuple[str, ...] = ()


Messages = Mapping[str, Mapping[str, Says]]
"""Form of the finding -> interface language ("en", "cy") -> what it says."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One check. Its file's name is its id."""

    id: str
    title: Mapping[str, str]
    """Its name by interface language."""
    source: str
    """Where the rule comes from."""
    group: GroupId
    """What people do about its findings."""
    languages: frozenset[str]
    """Codes of the languages it reads; empty for every language."""
    severity: Severity = "look"
    """How much its findings usually matter; a profile may say otherwise."""
    depth: Depth = "light"
    run: Callable[[Reading], Iterable[Mark]]
    says: Messages
    flags: tuple[Example, ...]
    passes: tuple[Example, ...]


def example(
    text: str, *marked: str, language: str = "en", kind: tree.EditionKind = "standard"
) -> Example:
    """Return an example whose paragraphs are parted by empty lines; "# " opens a heading."""
    blocks = tuple(_block(number, part) for number, part in enumerate(text.split("\n\n")))
    return Example(tree.Document("Example", language, blocks, kind=kind), marked)


def blocks_example(
    *blocks: tree.Block, marked: tuple[str, ...] = (), kind: tree.EditionKind = "standard"
) -> Example:
    """Return an example made of blocks, for checks that look at more than words."""
    return Example(tree.Document("Example", "en", blocks, kind=kind), marked)


def _block(number: int, part: str) -> tree.Block:
    if part.startswith("# "):
        return tree.Heading(f"b{number}", 1, (tree.Run(part[2:]),))
    return tree.Paragraph(f"b{number}", (tree.Run(part),))


def mark(
    passage: Passage,
    span: tuple[int, int],
    sentence: tuple[int, int] | None = None,
    *,
    values: Mapping[str, str] | None = None,
    suggestions: tuple[str, ...] = (),
    severity: Severity | None = None,
    form: str = "main",
) -> Mark:
    """Return a mark on a stretch of the passage; its sentence is the whole piece by default."""
    return Mark(
        passage.block_id,
        passage.piece,
        span,
        sentence or (0, len(passage.text)),
        passage.text,
        values or {},
        suggestions,
        severity,
        form,
    )


def phrase_mark(
    found: Found,
    *,
    values: Mapping[str, str] | None = None,
    severity: Severity | None = None,
    form: str = "main",
) -> Mark:
    """Return a mark on a listed phrase, with what the list offers; `{word}` is the phrase."""
    return mark(
        found.passage,
        (found.start, found.end),
        found.sentence[:2],
        values={"word": found.text, **(values or {})},
        suggestions=found.offered,
        severity=severity,
        form=form,
    )
