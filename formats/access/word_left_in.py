"""Access rules for Word about what is left in a file: locks, marks, hidden and edge words."""

from collections.abc import Iterator

from lxml import etree

from formats.access.rule import Fault, Rule
from formats.access.word_file import WordFile
from formats.access.word_xml import attr, found, words

_CHANGES = ("w:ins", "w:del", "w:moveFrom", "w:moveTo")
_FEW_LETTERS = 12
"""A page number or a date in a header is no loss."""


def _unlocked(file: WordFile) -> tuple[str, ...]:
    locks = [
        lock
        for lock in found(file.settings, "w:documentProtection")
        if attr(lock, "enforcement").lower() in {"1", "true", "on"}
    ]
    return ("The file is locked: some tools for reading cannot work in it.",) if locks else ()


def _settled(file: WordFile) -> tuple[str, ...]:
    return (*_changes(file), *_comments(file))


def _changes(file: WordFile) -> Iterator[str]:
    changes = list(found(file.body, *_CHANGES))
    if len(changes) == 1:
        yield file.at(changes[0], "1 change is marked and not settled.")
    elif changes:
        yield file.at(changes[0], f"{len(changes)} changes are marked and not settled.")


def _comments(file: WordFile) -> Iterator[str]:
    count = sum(1 for _ in found(file.comments, "w:comment"))
    if count == 1:
        yield "1 comment is left in the file."
    elif count:
        yield f"{count} comments are left in the file."


def _hidden(file: WordFile) -> tuple[str, ...]:
    return tuple(
        passage.fault("Words are hidden.", hidden)
        for passage in file.passages
        if (hidden := "".join(p.text for p in passage.pieces if p.says.get("hidden")).strip())
    )


def _edges(file: WordFile) -> tuple[str, ...]:
    """Most screen readers do not read headers and footers by themselves."""
    text = _plain(" ".join(words(each) for each in file.paragraphs()))
    title = next(found(file.core, "dc:title"), None)
    text += _plain(title.text or "") if title is not None else ""
    return (
        *(Fault("Words are only in the page header.", each) for each in _lost(file.headers, text)),
        *(Fault("Words are only in the page footer.", each) for each in _lost(file.footers, text)),
    )


def _lost(edges: tuple[etree._Element, ...], text: str) -> tuple[str, ...]:
    """Return the lines that stand nowhere else, each once."""
    lines = [words(line).strip() for edge in edges for line in found(edge, "w:p")]
    return tuple(
        line
        for line in dict.fromkeys(lines)
        if sum(map(str.isalpha, line)) >= _FEW_LETTERS and _plain(line) not in text
    )


def _plain(said: str) -> str:
    return "".join(filter(str.isalnum, said.casefold()))


LEFT_IN: tuple[Rule[WordFile], ...] = (
    Rule(
        "word-unlocked",
        "The file is not locked.",
        _unlocked,
        "Choose Review, Restrict Editing, Stop Protection.",
        "first",
    ),
    Rule(
        "word-changes",
        "No change marks and no comments are left in.",
        _settled,
        "Choose Review. Accept or reject each change, and delete the comments.",
    ),
    Rule(
        "word-hidden",
        "No words are hidden.",
        _hidden,
        "Select the words, press Ctrl+D and take the tick off Hidden. Or delete them.",
    ),
    Rule(
        "word-edges",
        "Nothing is only in the header or footer of the page.",
        _edges,
        "Write it once in the text too, such as at the start.",
        "maybe",
    ),
)
