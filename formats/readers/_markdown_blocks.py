"""Blocks of Markdown made ready for the page reader: names, captions, points, hard words."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape

from markdown_it.token import Token

from content.languages import all_languages
from formats.block_marks import OWN, block_of
from formats.readers._markdown_ours import NAME, POINT

_ENTRY = f"{OWN}word-"


@dataclass(frozen=True, slots=True)
class _Part:
    """One outermost block: its tokens, and the mark and kind that a comment gave it."""

    tokens: tuple[Token, ...]
    mark: str = ""
    kind: str = ""

    @property
    def inside(self) -> list[Token]:
        """Return the words of a paragraph or heading; none for other blocks."""
        said = self.tokens[1] if len(self.tokens) == 3 else None
        return (said.children or []) if said is not None and said.type == "inline" else []

    @property
    def is_entry(self) -> bool:
        """Return whether it says what a hard word means, at the end of a file of ours."""
        return block_of(self.mark).startswith(_ENTRY) and bool(_term(self.inside))


def ready(tokens: Sequence[Token]) -> Iterator[Token]:
    """Yield the tokens of a page: blocks with their names, captions in their tables."""
    parts = list(_with_captions(list(_parts(tokens))))
    hard = {_term(part.inside).casefold(): part.mark for part in parts if part.is_entry}
    for part in parts:
        _link_hard_words(part, hard)
        yield from _shown(part)


def _parts(tokens: Sequence[Token]) -> Iterator[_Part]:
    mark, kind, start, depth = "", "", 0, 0
    for at, token in enumerate(tokens):
        depth += token.nesting
        if depth:
            continue
        if token.type == NAME:
            mark, kind = token.content, token.info
        else:
            yield _Part(tuple(tokens[start : at + 1]), mark, kind)
            mark, kind = "", ""
        start = at + 1


def _with_captions(parts: Sequence[_Part]) -> Iterator[_Part]:
    """Put "Table: Our week" into the table below it."""
    waiting: _Part | None = None
    for part in parts:
        said = _table_caption(waiting) if waiting else ""
        if waiting and said and part.tokens[0].type == "table_open" and not part.mark:
            opening, *rest = part.tokens
            caption = _code(f"<caption>{escape(said)}</caption>")
            yield _Part((opening, caption, *rest), waiting.mark)
            waiting = None
            continue
        if waiting:
            yield waiting
        waiting = part
    if waiting:
        yield waiting


def _table_caption(part: _Part) -> str:
    """Return the words after "Table:" in any of our languages; "" where they do not begin so."""
    said = _words(part.inside)
    names = (f"{each.labels['table']}: " for each in all_languages().values())
    return next((said.removeprefix(name) for name in names if said.startswith(name)), "")


def _words(tokens: Sequence[Token]) -> str:
    return "".join(token.content for token in tokens if token.type == "text")


def _term(inside: Sequence[Token]) -> str:
    """Return the hard word of an entry: what stands in bold."""
    return "".join(_words(words) for words in _bold(inside))


def _bold(tokens: Sequence[Token]) -> Iterator[Sequence[Token]]:
    """Yield what stands between the marks of each bold stretch."""
    start = 0
    for at, token in enumerate(tokens):
        if token.type == "strong_open":
            start = at + 1
        elif token.type == "strong_close":
            yield tokens[start:at]


def _link_hard_words(part: _Part, hard: dict[str, str]) -> None:
    """Lead each hard word to what it means, as on a web page of ours, where it is told by that."""
    for token in part.tokens:
        inside = token.children or []
        for words in list(_bold(inside)):
            if mark := hard.get(_words(words).casefold()):
                at = next(n for n, each in enumerate(inside) if words and each is words[0])
                inside.insert(at, _code(f'<a href="#{mark}">'))
                inside.insert(at + len(words) + 1, _code("</a>"))


def _shown(part: _Part) -> Iterator[Token]:
    if part.is_entry:
        yield _entry(part)
    elif part.kind == POINT and part.inside:
        yield from _point(part)
    else:
        if part.mark:
            part.tokens[0].attrSet("id", part.mark)
        if part.tokens[0].type == "paragraph_open":
            _make_figure(part)
        yield from part.tokens


def _entry(part: _Part) -> Token:
    term = _term(part.inside)
    meaning = _words(part.inside).partition(term)[2].removeprefix(":").strip()
    said = f"<dt>{escape(term)}</dt><dd>{escape(meaning)}</dd>"
    return _code(f'<dl id="{part.mark}">{said}</dl>')


def _point(part: _Part) -> Iterator[Token]:
    """Yield a point of easy read: its picture, and each line as a paragraph."""
    yield _code(f'<div class="point" id="{part.mark}">')
    for line in _lines(part.inside):
        opening = Token("paragraph_open", "p", 1, block=True)
        closing = Token("paragraph_close", "p", -1, block=True)
        yield from (opening, Token("inline", "", 0, children=line), closing)
    yield _code("</div>")


def _lines(tokens: Sequence[Token]) -> Iterator[list[Token]]:
    line: list[Token] = []
    for token in tokens:
        if token.type in {"hardbreak", "softbreak"}:
            yield line
            line = []
        else:
            line.append(token)
    yield line


def _make_figure(part: _Part) -> None:
    """Make the words under a picture, in the same paragraph, its caption."""
    inside = part.inside
    if [each.type for each in inside[:2]] == ["image", "hardbreak"]:
        part.tokens[0].tag = part.tokens[-1].tag = "figure"
        inside[1] = _code("<figcaption>")
        inside.append(_code("</figcaption>"))


def _code(html: str) -> Token:
    return Token("html_inline", "", 0, content=html)
