"""Own access rules for braille files: what an embosser takes, and what a reader's hands need."""

import re

from content.languages import all_languages, label
from formats.access.braille_file import DC, PEF, BrailleFile, open_brf, open_pef
from formats.access.rule import Rule
from formats.braille.cells import BLANK, FIRST, LAST, letters_of
from formats.braille.codes import code_of, missing_braille
from formats.braille.speaking import Speaker

_ESCAPE = re.compile(r"'[\\/][XY][0-9A-J]{4,8}'")
"""How liblouis shows what a table does not know: its number in Unicode, in digits of that table."""
_HOME = {
    "head": "pef",
    "body": "pef",
    "meta": "head",
    "volume": "body",
    "section": "volume",
    "page": "section",
    "row": "page",
}
"""Where each part of a PEF file stands (PEF 1.0)."""
_MEDIA_TYPE = "application/x-pef+xml"
_UNSAID = {
    "title": "The file does not say its title.",
    "language": "The file does not say its language.",
}
_AGAIN = "Make the file again."


def _letters(file: BrailleFile) -> tuple[str, ...]:
    return tuple(
        f"Page {page}, line {line} holds what is no braille."
        for page, line, row in file.places()
        if not all(FIRST <= ord(cell) <= LAST for cell in row)
    )


def _escapes(file: BrailleFile) -> tuple[str, ...]:
    return tuple(
        f"Page {page}, line {line} holds the number of a sign instead of the sign."
        for page, line, row in file.places()
        if _ESCAPE.search(letters_of(row))
    )


def _long_lines(file: BrailleFile) -> tuple[str, ...]:
    return tuple(
        f"Page {page}, line {line} has {len(row)} cells."
        for page, line, row in file.places()
        if len(row) > file.cells
    )


def _long_pages(file: BrailleFile) -> tuple[str, ...]:
    return tuple(
        f"Page {place} has {len(rows)} lines."
        for place, rows in enumerate(file.pages, 1)
        if len(rows) > file.lines
    )


def _page_ends(file: BrailleFile) -> tuple[str, ...]:
    return () if file.whole else ("The last page has no end.",)


def _numbers(file: BrailleFile) -> tuple[str, ...]:
    return tuple(
        f"Page {place} does not say its number."
        for place, told in enumerate(file.numbers(), 1)
        if told != place
    )


def _proofread(file: BrailleFile) -> tuple[str, ...]:
    words = f"{BLANK}{file.words()}"
    if any(f"{BLANK}{told}" in words for told in _labels()):
        return ()
    return ("The file does not say if a braille reader read it.",)


def _labels() -> tuple[str, ...]:
    """Both labels in the braille of each language that we can write here."""
    found = []
    for language in all_languages():
        for grade in (1, 2) if not missing_braille(language) else ():
            code = code_of(language, grade)
            for key in ("braille_not_proofread", "braille_read_by"):
                told = Speaker(code.grade).words(label(language, key), language)
                found.append(BLANK.join(filter(None, told.split(BLANK))))
    return tuple(found)


def _structure(file: BrailleFile) -> tuple[str, ...]:
    if file.tree is None or file.tree.tag != f"{{{PEF}}}pef" or not file.tree.get("version"):
        return ("The file does not say that it is PEF.",)
    strange = [
        str(part.tag).rpartition("}")[2]
        for whole in file.tree.iter()
        for part in whole.iterchildren(f"{{{PEF}}}*")
        if not _at_home(str(part.tag), str(whole.tag))
    ]
    return tuple(f"A part stands in the wrong place: {name}" for name in dict.fromkeys(strange))


def _at_home(tag: str, parent: str) -> bool:
    home = _HOME.get(tag.rpartition("}")[2])
    return home is not None and parent == f"{{{PEF}}}{home}"


def _size(file: BrailleFile) -> tuple[str, ...]:
    return () if file.cells and file.lines else ("The file does not say how big its pages are.",)


def _meta(file: BrailleFile) -> tuple[str, ...]:
    def said(name: str) -> str:
        return "" if file.tree is None else file.tree.findtext(f".//{{{DC}}}{name}", "").strip()

    faults = [words for name, words in _UNSAID.items() if not said(name)]
    if said("format") != _MEDIA_TYPE or not said("identifier"):
        faults.append("The file does not say that it is PEF.")
    return tuple(faults)


_BOTH: tuple[Rule[BrailleFile], ...] = (
    Rule("braille-cells", "Every sign is one that embossers know.", _letters, _AGAIN),
    Rule(
        "braille-no-escapes",
        "No sign stands as a number.",
        _escapes,
        "Put words for the sign in the text. Then make the file again.",
    ),
    Rule(
        "braille-line-length",
        "No line is longer than the paper.",
        _long_lines,
        "Choose longer lines, or make the file again.",
    ),
    Rule(
        "braille-page-length",
        "No page is longer than the paper.",
        _long_pages,
        "Choose longer pages, or make the file again.",
    ),
    Rule("braille-page-numbers", "Every page says its number, in order.", _numbers, _AGAIN),
)
_BRF_ONLY = (Rule("braille-page-ends", "Every page is ended.", _page_ends, _AGAIN),)
_PEF_ONLY: tuple[Rule[BrailleFile], ...] = (
    Rule("pef-structure", "The parts of the file stand where PEF has them.", _structure, _AGAIN),
    Rule("pef-size", "The file says how big its pages are.", _size, _AGAIN),
    Rule("pef-about", "The file says its title, language and kind.", _meta, _AGAIN),
)
_PROOFREAD = Rule(
    "braille-proofread-label",
    "The file says if a braille reader read it.",
    _proofread,
    "Make the file again. It then says who read it in braille, or that nobody did.",
)
BRF_RULES = (*_BOTH, *_BRF_ONLY, _PROOFREAD)
PEF_RULES = (*_BOTH, *_PEF_ONLY, _PROOFREAD)
RULES = (*_BOTH, *_BRF_ONLY, *_PEF_ONLY, _PROOFREAD)


def check_brf(data: bytes) -> dict[Rule[BrailleFile], tuple[str, ...]]:
    """Return the faults of every rule, empty where it holds. Raises ValueError for other files.

    Without liblouis nobody can tell what the label says, so that rule is left out then.
    """
    return _checked(open_brf(data), BRF_RULES)


def check_pef(data: bytes) -> dict[Rule[BrailleFile], tuple[str, ...]]:
    """Return the faults of every rule, as `check_brf`. Raises ValueError for other files."""
    return _checked(open_pef(data), PEF_RULES)


def _checked(
    opened: BrailleFile, rules: tuple[Rule[BrailleFile], ...]
) -> dict[Rule[BrailleFile], tuple[str, ...]]:
    readable = not missing_braille("en")
    return {rule: rule.faults(opened) for rule in rules if readable or rule is not _PROOFREAD}
