"""Gathers the evidence about a file: from its tree, from its bytes, from checkers of others."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import TypeAlias, TypeVar

from content.tree import Document
from formats.access.braille import check_brf, check_pef
from formats.access.daisy import check_daisy
from formats.access.epub import check_epub
from formats.access.markdown import check_markdown
from formats.access.opendocument import check_odt
from formats.access.pdf import Pdf, open_both
from formats.access.pdf import rules_for as pdf_rules
from formats.access.rule import Rule
from formats.access.text import check_text
from formats.access.tree import rules_for
from formats.access.web import check_web
from formats.access.word import check_word
from formats.format import Format
from formats.passport.measure_epub import measure_epub
from formats.passport.measure_odt import measure_odt
from formats.passport.measure_pdf import measure_pdf
from formats.passport.measure_sound import measure_sound
from formats.passport.measure_text import measure_text
from formats.passport.measure_web import measure_web
from formats.passport.measure_word import measure_word
from formats.passport.measured import Measured, Purpose
from formats.passport.on_build import BUILDS
from formats.passport.on_look import LOOKS
from formats.passport.on_loudness import ON_LOUDNESS, played_in
from formats.passport.on_sound import KINDS, ON_SOUND, heard_in
from formats.passport.on_text import text_rules
from formats.passport.row import FILE, TEXT, Evidence
from formats.passport.said_again import unexplained

Opened = TypeVar("Opened")
Measurer: TypeAlias = Callable[[bytes, Purpose], Measured]
_PDF = "page-validation, PDF/UA-1"
_OPENS = "The file opens."


def of_text(document: Document) -> Iterator[Evidence]:
    """Yield what the rules about trees find."""
    for rule in (*rules_for(document), *text_rules(document)):
        yield _found(rule, rule.faults(document), TEXT)


def of_file(document: Document, made_as: Format, data: bytes) -> Iterator[Evidence]:
    """Yield what the rules about files find; one row only where the file does not open."""
    try:
        kind = kind_of(made_as)
        found = (
            *_others(kind, data),
            *_measured(document, made_as, data),
            *_heard(document, kind, data),
            *_played(kind, data),
        )
    except ValueError:
        yield Evidence(
            rule="opens",
            promise=_OPENS,
            tool=FILE,
            faults=("The file does not open.",),
            mend="Make the file again.",
        )
        return
    yield from found


def _found(rule: Rule[Opened], faults: tuple[str, ...], tool: str) -> Evidence:
    return Evidence(
        rule=rule.id,
        promise=rule.promise,
        tool=tool,
        faults=faults,
        mend=rule.mend,
        certain=rule.level != "maybe",
    )


def kind_of(made_as: Format) -> str:
    """Return the ending that says what is in the file; a ZIP only says which format it is."""
    return made_as.id if made_as.suffix == ".zip" else made_as.suffix


def _others(kind: str, data: bytes) -> Iterator[Evidence]:
    if kind in CHECKERS:
        yield from CHECKERS[kind](data)
    elif kind == ".pdf":
        opened = open_both(data)
        yield _tagged(opened)
        yield from _each({rule: rule.faults(opened) for rule in pdf_rules(opened)})


def _each(found: Mapping[Rule[Opened], tuple[str, ...]]) -> Iterator[Evidence]:
    for rule, faults in found.items():
        yield _found(rule, faults, FILE)


def _tagged(opened: Pdf) -> Evidence:
    tried, faults = opened.found.tried, opened.found.raw
    if not tried:
        raise ValueError("no PDF file")
    said = f"{len(faults)} of {tried} checks failed."
    return Evidence(
        rule="pdf-ua",
        promise=f"All {tried} checks passed.",
        tool=_PDF,
        faults=(said, *faults) if faults else (),
    )


def _measured(document: Document, made_as: Format, data: bytes) -> Iterator[Evidence]:
    measure = MEASURERS.get(kind_of(made_as))
    if measure is None:
        return
    file = measure(data, purpose_of(document, made_as))
    if "meanings" in file.knows:
        file = replace(file, unexplained=unexplained(document, file))
    for look in (*LOOKS, *BUILDS):
        if look.concerns(file):
            found = _found(look.rule, look.rule.faults(file), FILE)
            yield replace(found, certain=look.certain)


def _heard(document: Document, kind: str, data: bytes) -> Iterator[Evidence]:
    if kind in KINDS:
        heard = heard_in(document, kind, data)
        yield from _each({rule: rule.faults(heard) for rule in ON_SOUND})


def _played(kind: str, data: bytes) -> Iterator[Evidence]:
    played = played_in(kind, data)
    if played is not None:
        yield from _each({rule: rule.faults(played) for rule in ON_LOUDNESS})


def purpose_of(document: Document, made_as: Format) -> Purpose:
    """Return what the file is for, which says how big its words must be."""
    if made_as.id.startswith("large-print"):
        return "large_print"
    if document.kind == "easy_read":
        return "easy_read"
    return "clear_print"


MEASURERS: dict[str, Measurer] = {
    ".docx": measure_word,
    ".pdf": measure_pdf,
    ".html": measure_web,
    ".epub": measure_epub,
    ".odt": measure_odt,
    ".txt": measure_text,
    ".md": measure_text,
    ".mp3": measure_sound(".mp3"),
    "audio-parts": measure_sound("audio-parts"),
}

CHECKERS: Mapping[str, Callable[[bytes], Iterator[Evidence]]] = {
    ".docx": lambda data: _each(check_word(data)),
    ".html": lambda data: _each(check_web(data)),
    ".epub": lambda data: _each(check_epub(data)),
    ".brf": lambda data: _each(check_brf(data)),
    ".pef": lambda data: _each(check_pef(data)),
    ".odt": lambda data: _each(check_odt(data)),
    ".txt": lambda data: _each(check_text(data)),
    ".md": lambda data: _each(check_markdown(data)),
    "daisy": lambda data: _each(check_daisy(data)),
}
"""The rules for each kind of file, but for PDF, which checkers of others try too."""
