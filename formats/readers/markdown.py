"""Reads Markdown: web code in it stays plain words, files it names are not opened."""

import re

from markdown_it import MarkdownIt

from formats.readers._collecting import Collector
from formats.readers._decoding import decode
from formats.readers._markdown_blocks import ready
from formats.readers._markdown_ours import SPAN, enable_ours
from formats.readers._runs import language_code
from formats.readers.brought import CannotRead
from formats.readers.html import add_page
from formats.readers.limits import DEPTH
from formats.readers.reader import Reader

_FRONT = re.compile(r"\A---\s*\n(.{0,5000}?)\n(?:---|\.\.\.)\s*\n", re.DOTALL)
_FIELD = re.compile(r"(?m)^(title|lang|language)\s*:\s*[\"']?(.+?)[\"']?\s*$")
_CODE = re.compile(r"</?[a-zA-Z][^<>\n]{0,500}>")


def read_markdown(data: bytes, found: Collector) -> None:
    """Add the blocks of a Markdown text. Raises CannotRead("too_deep")."""
    text = _front_matter(decode(data, found), found)
    engine = MarkdownIt("commonmark", {"html": False, "maxNesting": DEPTH})
    engine.enable(["table", "strikethrough"])
    engine.validateLink = _every_link  # type: ignore[method-assign,assignment]  # links are judged later
    enable_ours(engine)
    tokens = engine.parse(text)
    if max((token.level for token in tokens), default=0) >= DEPTH - 1:
        raise CannotRead("too_deep")
    words = (SPAN.sub("", token.content) for token in tokens if token.type == "inline")
    code = sum(len(_CODE.findall(each)) for each in words)
    if code:
        found.left_out("html", code)
    add_page(engine.renderer.render(list(ready(tokens)), engine.options, {}), found)


def _every_link(address: str) -> bool:  # noqa: ARG001  # the parser's own signature
    return True


def _front_matter(text: str, found: Collector) -> str:
    """Return the text without the lines of properties at its start."""
    text = text.replace("\r\n", "\n")
    front = _FRONT.match(text)
    if not front:
        return text
    fields = dict(_FIELD.findall(front[1]))
    found.file_title = fields.get("title", "")
    found.language = language_code(fields.get("lang") or fields.get("language") or "")
    return text[front.end() :]


READER = Reader(id="markdown", label="Markdown (.md)", read=read_markdown)
