"""What Markdown of ours says beyond CommonMark: languages of words and names of blocks.

A span that names a language and a comment that names a block are read; all other web code
in a file stays plain words.
"""

import re
from collections.abc import Sequence

from markdown_it import MarkdownIt
from markdown_it.ruler import RuleOptionsType
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from formats.block_marks import block_of

NAME = "block_name"
"""The type of token that names the block after it: `content` is its mark, `info` its kind."""
POINT = "point"
"""The kind of a block that is a point of easy read."""
SPAN = re.compile(
    r'<span lang="[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*"(?: dir="(?:ltr|rtl)")?>|</span>'
)
_COMMENT = re.compile(r"<!-- (_b_\w{1,37})(?:: (point))? -->\s*")


def enable_ours(engine: MarkdownIt) -> None:
    """Teach the parser our spans and comments."""
    engine.inline.ruler.before("autolink", "language_span", _language_span)
    among: RuleOptionsType = {"alt": ["paragraph", "reference", "blockquote", "list", "table"]}
    engine.block.ruler.before("paragraph", NAME, _block_name, among)


def _language_span(state: StateInline, silent: bool) -> bool:
    """Keep a span that names a language, and the end of one that is open."""
    found = SPAN.match(state.src, state.pos)
    if not found or (found[0] == "</span>" and not _open_spans(state.tokens)):
        return False
    if not silent:
        state.push("html_inline", "", 0).content = found[0]
    state.pos = found.end()
    return True


def _open_spans(tokens: Sequence[Token]) -> int:
    spans = [token.content for token in tokens if token.type == "html_inline"]
    return sum(-1 if span == "</span>" else 1 for span in spans)


def _block_name(state: StateBlock, line: int, _last: int, silent: bool) -> bool:
    """Read a line that names the block below it; it is no words."""
    text = state.src[state.bMarks[line] + state.tShift[line] : state.eMarks[line]]
    found = _COMMENT.fullmatch(text)
    if not found or not block_of(found[1]):
        return False
    if not silent:
        state.line = line + 1
        token = state.push(NAME, "", 0)
        token.content, token.info = found[1], found[2] or ""
    return True
