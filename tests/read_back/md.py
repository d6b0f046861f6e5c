"""Markdown, by markdown-it-py as CommonMark asks and html5lib; the writer uses neither."""

import re

import html5lib
from markdown_it import MarkdownIt

from read_back import ReadBack
from read_back.html import read_tree

SUFFIX = ".md"
_FRONT = re.compile(r"\A---\n(.*?\n)---\n", re.DOTALL)
_LANGUAGE = re.compile(r'^lang: "([^"]*)"$', re.MULTILINE)


def read(data: bytes) -> ReadBack:
    """Return what a page made of the text says, its language from the lines at the top."""
    text = data.decode("utf-8")
    front = _FRONT.match(text)
    assert front is not None
    spoken = _LANGUAGE.search(front[1])
    page = rendered(text[front.end() :], spoken[1] if spoken else "")
    return read_tree(
        html5lib.parse(page, treebuilder="lxml", namespaceHTMLElements=False).getroot()
    )


def rendered(text: str, language: str = "") -> str:
    """Return the page that any CommonMark program makes of the text."""
    body = MarkdownIt("commonmark", {"html": True}).enable("table").render(text)
    return f'<!doctype html><html lang="{language}"><body>{body}</body></html>'
