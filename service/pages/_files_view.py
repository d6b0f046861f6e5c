"""A made file as pages show it: its name, its kind, how long and how big, and where it is."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass

from babel.numbers import format_decimal
from flask import url_for
from flask_babel import get_locale, ngettext
from flask_babel import gettext as _

from formats.format import Format, Options
from formats.voices.here import language_of
from formats.writers import all_formats
from service.pages._format_words import families, name_of, words_of
from service.pages._proof import NO_PROOF, Proof, proof_of
from service.store.tables import FrozenTree, Rendition
from service.web.said import say

STATES = {"waiting": "queued", "running": "making", "done": "ready", "failed": "failed"}


@dataclass(frozen=True, slots=True, kw_only=True)
class File:
    """One file of one edition. `state`: ready, queued, making or failed."""

    id: str
    format: str
    kind: str
    language: str
    name: str
    icon: str
    lines: tuple[str, ...]
    state: str
    note: str
    href: str
    options: Mapping[str, object]
    yours: bool = False
    proof: Proof = NO_PROOF
    """What its passport says, once it is made."""

    @property
    def full_name(self) -> str:
        """Return its name and kind, which no other file of this edition has: "Audio, MP3, slow"."""
        words = [part for line in self.lines[:1] for part in line.split(", ")]
        return ", ".join((self.name, *(part for part in words if part not in self.name)))

    @property
    def measures(self) -> str:
        """Return how long and how big it is and what else to know of it, as one sentence."""
        return f"{', '.join(self.lines[1:]).rstrip('.')}."

    @property
    def form(self) -> str:
        """Return the name of its format, whatever edition it is made from."""
        return words_of(self.format).name

    @property
    def usual(self) -> bool:
        """Return whether it has the usual size, speed and grade."""
        usual = asdict(Options())
        return all(
            usual.get(name) == value for name, value in self.options.items() if name != "voice"
        )


def file_of(tree: FrozenTree, row: Rendition, href: str) -> File:
    """Return the file as pages show it. `href` leads to it once it is made."""
    state = STATES.get(row.state, "queued")
    return File(
        id=row.id,
        format=row.format,
        kind=tree.kind,
        language=tree.language,
        name=name_of(row.format, tree.kind),
        icon=words_of(row.format).icon,
        lines=_lines(row),
        state=state,
        note=_note(row, state),
        href=href if state == "ready" else "",
        options=row.options,
        proof=proof_of(row.passport) if state == "ready" else NO_PROOF,
    )


def not_made(tree: FrozenTree, made_by: Format) -> File:
    """Return the card of a format that cannot be made in this language here, and why."""
    return File(
        id="",
        format=made_by.id,
        kind=tree.kind,
        language=tree.language,
        name=name_of(made_by.id, tree.kind),
        icon=words_of(made_by.id).icon,
        lines=(),
        state="failed",
        note=say(made_by.missing(tree.language)),
        href="",
        options={},
    )


@dataclass(frozen=True, slots=True)
class Shelf:
    """The files of one family, under its heading."""

    heading: str
    files: tuple[File, ...]


def shelves(files: Iterable[File]) -> tuple[Shelf, ...]:
    """Return the files by what people want to do with them; empty shelves are left out."""
    every = tuple(files)
    found = (
        Shelf(heading, tuple(one for one in every if words_of(one.format).family == family))
        for family, heading in families().items()
    )
    return tuple(shelf for shelf in found if shelf.files)


def size_words(size: int) -> str:
    """Return a size such as "220 kB" or "1.4 MB"."""
    locale = str(get_locale())
    if size < 1_000_000:
        return f"{max(1, round(size / 1000))} kB"
    return f"{format_decimal(round(size / 1_000_000, 1), locale=locale)} MB"


def _lines(row: Rendition) -> tuple[str, ...]:
    if row.state != "done":
        return tuple(filter(None, (_kind_words(row),)))
    lengths = []
    if row.pages:
        lengths.append(ngettext("%(num)s page", "%(num)s pages", row.pages))
    if row.seconds:
        lengths.append(
            ngettext("%(num)s minute", "%(num)s minutes", max(1, round(row.seconds / 60)))
        )
    return tuple(filter(None, (_kind_words(row), ", ".join((*lengths, size_words(row.size))))))


def _kind_words(row: Rendition) -> str:
    made_by = all_formats().get(row.format)
    if made_by is None:
        return ""
    kinds = {
        ".docx": "Word",
        ".pdf": "PDF",
        ".html": _("One file"),
        ".mp3": "MP3",
        ".txt": _("Text"),
        ".epub": "EPUB",
    }
    words = kinds.get(made_by.suffix, made_by.suffix.strip(".").upper())
    if "print_size" in row.options:
        words = _("%(kind)s, %(size)s point", kind=words, size=row.options["print_size"])
    if "braille_grade" in row.options:
        words = _(
            "%(kind)s, grade %(grade)s, %(cells)s by %(lines)s",
            kind=words,
            grade=row.options["braille_grade"],
            cells=row.options["braille_cells"],
            lines=row.options["braille_lines"],
        )
    if voice := row.options.get("voice"):
        american = language_of(voice) == "en-US"
        words = (
            _("%(kind)s, American voice", kind=words)
            if american
            else _("%(kind)s, natural voice", kind=words)
        )
    if row.options.get("speed") == "slow":
        words = _("%(kind)s, slow", kind=words)
    return words


def _note(row: Rendition, state: str) -> str:
    if state == "failed":
        return " ".join((say(row.error), _("Nothing is lost."))).strip()
    if row.state == "waiting" and row.error:
        return say(row.error)
    return _("Being made now.") if state == "making" else ""


def download(document_id: str, number: int, row: Rendition, filename: str) -> str:
    """Return where the file of this rendition is."""
    return url_for(
        "public.file",
        document_id=document_id,
        number=number,
        rendition_id=row.id,
        filename=filename,
    )
