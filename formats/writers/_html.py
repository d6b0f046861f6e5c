"""The door to HTML: elements from parts, every word escaped on its way in."""

import re
from collections.abc import Iterable
from html import escape
from typing import NewType, TypeAlias

Html = NewType("Html", str)
"""Markup that is safe as it stands. Only this module makes it."""
Attributes: TypeAlias = str | bool | None

_NO_END = frozenset({"img", "meta", "br", "link", "input"})
_OPEN = re.compile(f"<({'|'.join(sorted(_NO_END))})((?: [^<>]*)?)>")
_LANG = re.compile(r' lang="([^"]*)"')
_SHUT = r"<\1\2/>"
_NEW = re.compile(r"<(/?)(?:figure|figcaption)\b")
_EMPTY = re.compile("></(?:text|audio|region|ref)>")
_ENDS = re.compile(r"(</(?:head|title|p|h\d|div|ul|ol|table|par)>|<(?:meta|ref)\b[^<>]*/>)")
"""Where a new line keeps lines short: some players read a file line by line."""
_HINTS = re.compile(r' (?:role|tabindex|aria-[a-z]+)="[^"]*"')
_XHTML_1 = (
    '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" '
    '"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">'
)
_SMIL_1 = (
    '<!DOCTYPE smil PUBLIC "-//W3C//DTD SMIL 1.0//EN" "http://www.w3.org/TR/REC-smil/SMIL10.dtd">'
)


def said(text: str) -> Html:
    """Return people's words as markup that shows them as they were written."""
    return Html(escape(text, quote=True).replace("\n", "<br>"))


def joined(parts: Iterable[Html]) -> Html:
    """Return the pieces of markup one after the other."""
    return Html("".join(parts))


def element(tag: str, /, *children: Html, **attributes: Attributes) -> Html:
    """Return one element; an attribute of None is left out, and so is the end of an empty "img".

    `class_` gives class, `aria_label` aria-label, `epub__type` epub:type.
    """
    shown = "".join(_attribute(key, value) for key, value in attributes.items())
    if tag in _NO_END and not children:
        return Html(f"<{tag}{shown}>")
    return Html(f"<{tag}{shown}>{joined(children)}</{tag}>")


def style_element(css: str) -> Html:
    """Return our own style sheet; it holds nothing that people wrote."""
    return Html(f"<style>{css}</style>")


def script_element(program: str, name: str) -> Html:
    """Return our own program with its id; it holds nothing that people wrote."""
    return Html(f'<script id="{escape(name)}">{program}</script>')


def page(root: Html) -> Html:
    """Return the whole document from its root element."""
    return Html(f"<!doctype html>\n{root}\n")


def xml_page(root: Html) -> Html:
    """Return the whole document as XML (XHTML), as books need it: the same markup, closed.

    All that people wrote is escaped, so what looks like a tag here is one of ours.
    """
    closed = _LANG.sub(r' lang="\1" xml:lang="\1"', _OPEN.sub(_SHUT, root))
    return Html(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n{closed}\n')


def old_page(root: Html) -> Html:
    """Return the whole document as XHTML 1.0 Transitional, for players of talking books.

    What that has no element for stands in a plain one, and hints for screen readers are left out.
    """
    plain = _NEW.sub(r"<\1div", _HINTS.sub("", root))
    closed = _LANG.sub(r' lang="\1" xml:lang="\1"', _OPEN.sub(_SHUT, plain))
    return _in_lines(_XHTML_1, closed)


def old_tree(root: Html) -> Html:
    """Return the whole document as SMIL 1.0, which says what is heard with which words."""
    return _in_lines(_SMIL_1, _EMPTY.sub("/>", _OPEN.sub(_SHUT, root)))


def _in_lines(kind: str, root: str) -> Html:
    lines = _ENDS.sub(r"\1\n", root)
    return Html(f'<?xml version="1.0" encoding="utf-8"?>\n{kind}\n{lines}\n')


def xml_tree(root: Html) -> Html:
    """Return the whole document from its root element, as XML that is no page."""
    return Html(f'<?xml version="1.0" encoding="utf-8"?>\n{root}\n')


def _attribute(key: str, value: Attributes) -> str:
    if value is None or value is False:
        return ""
    name = key.rstrip("_").replace("__", ":").replace("_", "-")
    return f" {name}" if value is True else f' {name}="{escape(value, quote=True)}"'
