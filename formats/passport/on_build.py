"""Rules about what else was measured in a file: pages, pictures, screens, labels, braille."""

from formats.access.rule import Rule
from formats.passport.measured import Measured, Purpose
from formats.passport.on_look import OURS, Look

MOST_PAGES = 24
"""GOV.UK accessible formats: more than that makes two booklets."""
LONG = 20
"""Department of Health 2010."""
_EASY: frozenset[Purpose] = frozenset({"easy_read"})


def _many_pages(file: Measured) -> tuple[str, ...]:
    return (f"The booklet has {file.pages} pages.",) if file.pages > MOST_PAGES else ()


def _long(file: Measured) -> tuple[str, ...]:
    return (f"The booklet has {file.pages} pages.",) if file.pages > LONG else ()


def _side(file: Measured) -> tuple[str, ...]:
    wrong = "end" in file.sides
    return ("A picture stands at the wrong side of its words.",) if wrong else ()


def _meanings(file: Measured) -> tuple[str, ...]:
    return tuple(
        f"The meaning of this word is not in the file often enough: {w}" for w in file.unexplained
    )


def _missing(file: Measured) -> tuple[str, ...]:
    return file.missing


def _parts(file: Measured) -> tuple[str, ...]:
    return ("The parts of the recording are not marked.",) if not file.parts else ()


def _stuck(file: Measured) -> tuple[str, ...]:
    return file.stuck


def _tight(file: Measured) -> tuple[str, ...]:
    return file.tight


def _tables(file: Measured) -> tuple[str, ...]:
    return ("A heading of a table does not say what it heads.",) if file.bare_tables else ()


_TWO = "Make two booklets of it."
BUILDS: tuple[Look, ...] = (
    Look(
        Rule("look-pages", "The booklet has 20 pages at most.", _many_pages, _TWO), "pages", _EASY
    ),
    Look(
        Rule(
            "look-many-pages",
            "The booklet has 20 pages at most.",
            _long,
            "Ask the group what can be left out, or make two booklets.",
        ),
        "pages",
        _EASY,
        certain=False,
    ),
    Look(Rule("look-side", "Pictures stand where reading starts.", _side, OURS), "side", _EASY),
    Look(
        Rule(
            "look-meanings",
            "The meanings of hard words are in the file.",
            _meanings,
            OURS,
        ),
        "meanings",
    ),
    Look(Rule("look-reflow", "The page fits a small screen.", _stuck, OURS), "reflow"),
    Look(Rule("look-spacing", "Readers can set their own spacing.", _tight, OURS), "spacing"),
    Look(Rule("look-tables", "Headings of tables say what they head.", _tables, OURS), "tables"),
    Look(
        Rule("look-labels", "The file says its title and its language.", _missing, OURS), "labels"
    ),
    Look(Rule("look-parts", "The parts of the recording are marked.", _parts, OURS), "parts"),
)
