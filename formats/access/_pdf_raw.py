"""What page-validation finds against PDF/UA-1, sorted under our rules and said in plain words."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

import page

from formats.access.rule import Fault

_PAGE = re.compile(r"\bpage (\d+)\b")
_SAID: tuple[tuple[str, str, str], ...] = (
    (
        "TAGGED-DOCUMENT|STRUCT-TREE-ROOT|SUSPECTS",
        "pdf-tagged",
        "The file has no tags, so much of it cannot be checked.",
    ),
    (
        "CONTENT-TAGGING|ARTIFACT|TAGGED-CONTENT|PRINTER-MARK",
        "pdf-all-tagged",
        "Something on the page has no tag.",
    ),
    ("METADATA-TITLE|VIEWER-PREFERENCES", "pdf-title", "The file does not show its title."),
    ("HEADING", "pdf-headings", "The tags of headings do not fit each other."),
    (
        "FIGURE-ALT|FORMULA-ALT|MEDIA-CLIP",
        "pdf-alt-text",
        "A picture has no words.",
    ),
    (
        "TABLE|TR-|TH-|TD-|THEAD|TBODY|TFOOT",
        "pdf-tables",
        "The tags of a table do not fit each other.",
    ),
    ("TOC", "pdf-order", "The tags of the contents list do not fit each other."),
    ("LI-|L-|LBODY", "pdf-lists", "The tags of a list do not fit each other."),
    ("LINK-LINK", "pdf-links", "A link is not tagged as a link."),
    ("LINK-CONTENTS", "pdf-links", "A link has no words of its own."),
    ("ANNOTATION|WIDGET|TRAPNET", "pdf-forms", "A note or a box has no tag or no words."),
    ("FORM-FIELD", "pdf-forms", "A box to fill in does not say what it is for."),
    (
        "FONT-UNICODE|CMAP|NOTDEF",
        "pdf-real-letters",
        "Some letters cannot be told: a voice would read nonsense.",
    ),
    (
        "FONT|CID|TRUETYPE|TYPE0",
        "pdf-fonts",
        "Something inside a font is wrong.",
    ),
    ("ENCRYPTION", "pdf-unlocked", "The file keeps screen readers out."),
    ("PAGE-TABS", "pdf-tabs", "The Tab key may jump about."),
    ("ID-|METADATA|HEADER", "pdf-claim", "The file does not say that it keeps to PDF/UA."),
)
_REST = ("pdf-order", "The tags do not fit each other.")


@dataclass(frozen=True, slots=True)
class Found:
    """What the outside tool found."""

    tried: int
    """How many of its rules it tried; 0 where it could not read the file."""
    faults: Mapping[str, tuple[Fault, ...]]
    """By the id of our rule."""
    raw: tuple[str, ...]
    """In the tool's own words."""


def look(data: bytes) -> Found:
    """Return what page-validation finds. Where it cannot read the file, nothing was tried."""
    try:
        report = page.validate_pdf_bytes(data, profile="ua1")
    except page.PageError:
        return Found(0, {}, ())
    sorted_: dict[str, list[Fault]] = {}
    for failure in report.failures:
        rule, words = _place(failure.rule_id)
        number = _PAGE.search(failure.message)
        sorted_.setdefault(rule, []).append(Fault(words, page=int(number[1]) if number else 0))
    return Found(
        report.rules.total,
        {rule: tuple(found) for rule, found in sorted_.items()},
        tuple(str(failure) for failure in report.failures),
    )


def _place(raw: str) -> tuple[str, str]:
    name = raw.removeprefix("PDFUA1-")
    if "LANGUAGE" in name:
        return "pdf-language", "Some words do not say their language."
    for starts, rule, words in _SAID:
        if name.startswith(tuple(starts.split("|"))):
            return rule, words
    return _REST
