"""What our own rules for PDFs look at, on top of what the outside tool finds."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from content.languages import base_code
from formats.access._pdf_file import PdfFile, Tag
from formats.access.alt_words import wrong_with
from formats.access.rule import Fault, Level

_LONG = 10
"""Pages: from here on people need bookmarks to find their way."""
_SOME_PAGES = 3
"""Pages that need a heading."""
_HEADINGS = {f"H{level}": level for level in range(1, 10)}
_AGAIN = (
    "Make the PDF again from Word: Save As, PDF, Options, "
    "“Document structure tags for accessibility”."
)


@dataclass(frozen=True, slots=True)
class Look:
    """One rule before what the outside tool found is put beside it."""

    id: str
    promise: str
    faults: Callable[[PdfFile], tuple[str, ...]]
    mend: str
    level: Level = "look"
    needs_tags: bool = False
    """It can only be told in a file with tags."""


def _no_fault(_file: PdfFile) -> tuple[str, ...]:
    """Only the outside tool can tell."""
    return ()


def _tagged(file: PdfFile) -> tuple[str, ...]:
    return () if file.tagged else ("The file has no tags, so much of it cannot be checked.",)


def _text(file: PdfFile) -> tuple[str, ...]:
    pages = file.pictures_only
    if pages and len(pages) == file.pages:
        return ("Every page is a picture. A screen reader finds no words.",)
    return tuple(
        Fault("The page is a picture. A screen reader finds no words.", page=n) for n in pages
    )


def _unlocked(file: PdfFile) -> tuple[str, ...]:
    return () if file.lets_tools_in else ("The file keeps screen readers out.",)


def _title(file: PdfFile) -> tuple[str, ...]:
    if not file.title:
        return ("The file has no title.",)
    return () if file.shows_title else ("The file shows its file name, not its title.",)


def _language(file: PdfFile) -> tuple[str, ...]:
    return () if base_code(file.language) else ("The file does not say its language.",)


def _there(file: PdfFile) -> tuple[str, ...]:
    has = any(tag.role in {*_HEADINGS, "H"} for tag in file.tags)
    return (
        ()
        if has or file.pages < _SOME_PAGES
        else (f"The file has {file.pages} pages and no heading.",)
    )


def _order(file: PdfFile) -> tuple[str, ...]:
    levels = [(0, 0), *((_HEADINGS[t.role], t.page) for t in file.tags if t.role in _HEADINGS)]
    return tuple(
        Fault(
            f"A heading of level {after} follows level {before}."
            if before
            else f"The first heading is of level {after}, not 1.",
            page=page,
        )
        for (before, _), (after, page) in pairwise(levels)
        if after > before + 1
    )


def _alt(file: PdfFile) -> tuple[str, ...]:
    silent = [tag for tag in file.tags if tag.role in {"Figure", "Formula"} and not tag.alt]
    return tuple(Fault("A picture has no words.", page=tag.page) for tag in silent)


def _alt_words(file: PdfFile) -> tuple[str, ...]:
    said = [(wrong_with(tag.alt), tag) for tag in file.tags if tag.role == "Figure" and tag.alt]
    return tuple(Fault(wrong, page=tag.page) for wrong, tag in said if wrong)


def _tables(file: PdfFile) -> tuple[str, ...]:
    faults = []
    for table, inside in _with_inside(file, "Table"):
        heads = [tag for tag in inside if tag.role == "TH"]
        cells = [tag for tag in inside if tag.role == "TD"]
        if cells and not heads:
            faults.append(Fault("A table has no header cells.", page=table.page))
        elif any(not tag.scope for tag in heads):
            said = "The header cells of a table do not say what they head."
            faults.append(Fault(said, page=table.page))
    return tuple(faults)


def _with_inside(file: PdfFile, role: str) -> list[tuple[Tag, list[Tag]]]:
    """Return each tag of this role with all the tags inside it."""
    found = []
    for at, tag in enumerate(file.tags):
        if tag.role == role:
            inside = []
            for each in file.tags[at + 1 :]:
                if each.depth <= tag.depth:
                    break
                inside.append(each)
            found.append((tag, inside))
    return found


def _lists(file: PdfFile) -> tuple[str, ...]:
    return tuple(
        Fault("A list has no items.", page=tag.page)
        for tag, inside in _with_inside(file, "L")
        if not any(each.role == "LI" for each in inside)
    )


def _tabs(file: PdfFile) -> tuple[str, ...]:
    return tuple(Fault("The Tab key may jump about.", page=n) for n in file.no_tab_order)


def _forms(file: PdfFile) -> tuple[str, ...]:
    said = "A box to fill in does not say what it is for."
    return tuple(Fault(said, page=n) for n in file.nameless_fields)


def _bookmarks(file: PdfFile) -> tuple[str, ...]:
    long = file.pages >= _LONG and not file.bookmarks
    return (f"The file has {file.pages} pages and no bookmarks.",) if long else ()


def _fonts(file: PdfFile) -> tuple[str, ...]:
    return tuple(f"A font is not inside the file: {name}" for name in file.loose_fonts)


def _claim(file: PdfFile) -> tuple[str, ...]:
    return () if file.claims else ("The file does not say that it keeps to PDF/UA.",)


LOOKS: tuple[Look, ...] = (
    Look("pdf-tagged", "The file has tags for screen readers.", _tagged, _AGAIN, "first"),
    Look(
        "pdf-text",
        "The words are text, not pictures of text.",
        _text,
        "Ask for the file that was scanned or printed. Else let a program read the letters (OCR).",
        "first",
    ),
    Look(
        "pdf-unlocked",
        "Screen readers may open the file.",
        _unlocked,
        "Save the PDF again with no password and no limits.",
        "first",
    ),
    Look(
        "pdf-real-letters",
        "Every letter can be told.",
        _no_fault,
        "Make the PDF again with common fonts, such as Arial.",
        "first",
    ),
    Look(
        "pdf-alt-text",
        "Every picture has words or is marked as decoration.",
        _alt,
        "Give the picture alt text in the Word file, then make the PDF again.",
        "first",
        needs_tags=True,
    ),
    Look(
        "pdf-alt-words",
        "The words for pictures say what they show.",
        _alt_words,
        "Say in a sentence what the picture shows. Do it in the Word file.",
        "first",
        needs_tags=True,
    ),
    Look(
        "pdf-headings",
        "A longer file has headings.",
        _there,
        "Use the heading styles in the Word file, then make the PDF again.",
        "first",
        needs_tags=True,
    ),
    Look(
        "pdf-forms",
        "Boxes to fill in say what they are for.",
        _forms,
        "Give each box a name and a tooltip in the program that made the form.",
        "first",
    ),
    Look(
        "pdf-language",
        "The file says its language.",
        _language,
        "Set the language of the Word file, then make the PDF again.",
        "first",
    ),
    Look(
        "pdf-title",
        "The file shows its title.",
        _title,
        "Write the title under File, Info in Word. Then make the PDF again with tags.",
    ),
    Look(
        "pdf-heading-order",
        "No heading level is skipped.",
        _order,
        "Put the heading levels in order in the Word file, then make the PDF again.",
        needs_tags=True,
    ),
    Look(
        "pdf-tables",
        "Tables have header cells.",
        _tables,
        "Mark the header row in the Word file, then make the PDF again.",
        needs_tags=True,
    ),
    Look(
        "pdf-lists",
        "Lists are real lists.",
        _lists,
        "Use Word's own lists, then make the PDF again.",
        needs_tags=True,
    ),
    Look(
        "pdf-links",
        "Links are tagged and have words.",
        _no_fault,
        "Make the links in the Word file, then make the PDF again with tags.",
        needs_tags=True,
    ),
    Look(
        "pdf-all-tagged",
        "Everything on the page has a tag or is marked as decoration.",
        _no_fault,
        _AGAIN,
        needs_tags=True,
    ),
    Look(
        "pdf-order",
        "The tags fit each other.",
        _no_fault,
        _AGAIN,
        needs_tags=True,
    ),
    Look(
        "pdf-tabs",
        "The Tab key follows the reading order.",
        _tabs,
        "In a PDF editor, set the tab order of each page to the structure.",
        "maybe",
    ),
    Look(
        "pdf-bookmarks",
        "A long file has bookmarks.",
        _bookmarks,
        "In Word's PDF options choose “Create bookmarks using headings”.",
        "maybe",
    ),
    Look(
        "pdf-fonts",
        "All fonts are inside the file.",
        _fonts,
        "In Word's PDF options choose “PDF/A compliant”. It puts the fonts in.",
        "maybe",
    ),
    Look(
        "pdf-claim",
        "The file says that it keeps to PDF/UA.",
        _claim,
        "Only say so when all else is right. A program such as ours writes it in.",
        "maybe",
        needs_tags=True,
    ),
)
