"""Runs as readers find them, made tidy: cleaned, joined where alike, safe links only."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from urllib.parse import parse_qs, urlsplit

from content.cleaning import MAX_BLOCK, clean
from content.inline import cut, is_safe_address
from content.languages import base_code
from content.tree import Run, Runs, plain

_SPACE = re.compile(r"[ \t\n]+")
_GAP = re.compile(r"[ \t]*(\n)[ \t\n]*|[ \t]+")
_LONGEST_LINK = 2_000
_THROUGH_GOOGLE = ("https://www.google.com/url?", "http://www.google.com/url?")
_CODE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$")


def tidy(runs: Iterable[Run], *, lines: bool = False) -> Runs:
    """Return the runs cleaned, with single spaces, none empty and like neighbours joined.

    `lines` keeps the ends of lines; they are spaces otherwise.
    """
    joined: list[Run] = []
    for run in runs:
        words = clean(run.text)
        text = _GAP.sub(lambda gap: gap[1] or " ", words) if lines else _SPACE.sub(" ", words)
        if not joined or joined[-1].text.endswith((" ", "\n")):
            text = text.lstrip(" ")
        if not text:
            continue
        if joined and replace(joined[-1], text="") == replace(run, text=""):
            joined[-1] = replace(run, text=joined[-1].text + text)
        else:
            joined.append(replace(run, text=text))
    return _without_end_space(joined)


def _without_end_space(runs: list[Run]) -> Runs:
    while runs and not runs[-1].text.rstrip(" \n"):
        runs.pop()
    if runs:
        runs[-1] = replace(runs[-1], text=runs[-1].text.rstrip(" \n"))
    return tuple(runs)


def pieces(runs: Runs, longest: int = MAX_BLOCK) -> Iterator[Runs]:
    """Yield the runs in pieces of at most `longest` characters, cut between words if it can."""
    while len(words := plain(runs)) > longest:
        space = max(words.rfind(end, longest // 2, longest) + 1 for end in (". ", "? ", " "))
        cut_at = space or longest
        yield _without_end_space(list(cut(runs, 0, cut_at)))
        runs = cut(runs, cut_at, len(words))
    yield runs


def tidy_text(text: str) -> str:
    """Return one line of clean words, such as an alt text."""
    return _SPACE.sub(" ", clean(text)).strip()


def safe_link(address: str) -> str:
    """Return the address where it may be followed (http, https, mailto, tel), else ""."""
    address = (
        _unwrapped(address.strip()).replace("(", "%28").replace(")", "%29").replace(" ", "%20")
    )
    return address if len(address) <= _LONGEST_LINK and is_safe_address(address) else ""


def _unwrapped(address: str) -> str:
    """Return where a link of Google Docs leads: its pages send every reader through Google."""
    if not address.startswith(_THROUGH_GOOGLE):
        return address
    wanted = parse_qs(urlsplit(address).query).get("q", [""])[0]
    return wanted or address


def language_code(tag: str) -> str:
    """Return the language part of a tag a file holds, "" where it is not one."""
    tag = tag.strip().replace("_", "-")
    code = base_code(tag) if _CODE.match(tag) else ""
    return "" if code in {"und", "zxx", "mul", "x"} else code
