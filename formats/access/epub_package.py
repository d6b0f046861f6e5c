"""Access rules for what an e-book says about itself, after EPUB Accessibility 1.1."""

from collections.abc import Callable

from content.languages import direction_of
from formats.access.epub_file import XML_LANG, BookFile, found
from formats.access.rule import Rule

_AGAIN = "Bring the book in here and make it again. Or ask the people who made it."
_FEATURES = frozenset({"structuralNavigation", "tableOfContents", "readingOrder"})


def _kind(book: BookFile) -> tuple[str, ...]:
    return () if book.first == "mimetype" else ("The file does not say first that it is a book.",)


def _language(book: BookFile) -> tuple[str, ...]:
    if not book.core("language"):
        return ("The book does not say its language.",)
    titled = book.package.get(XML_LANG)
    return () if titled else ("The book does not say the language of its title.",)


def _title(book: BookFile) -> tuple[str, ...]:
    return () if book.core("title") else ("The book has no title.",)


def _modified(book: BookFile) -> tuple[str, ...]:
    known = book.metas("dcterms:modified")
    return () if known else ("The book does not say when it was made.",)


def _says(*names: str) -> Callable[[BookFile], tuple[str, ...]]:
    """Return what finds the properties that the book does not have."""

    def faults(book: BookFile) -> tuple[str, ...]:
        missing = [name.partition(":")[2] for name in names if not book.metas(name)]
        return tuple(f"The book does not say this about itself: {name}" for name in missing)

    return faults


def _features(book: BookFile) -> tuple[str, ...]:
    named = {*book.metas("schema:accessibilityFeature")}
    missing = sorted(_FEATURES - named)
    return tuple(f"The book does not say this about itself: {name}" for name in missing)


def _claim(book: BookFile) -> tuple[str, ...]:
    """A book that names a standard names who looked; and nobody looks at nothing."""
    claims = bool(book.metas("dcterms:conformsTo"))
    if claims == bool(book.metas("a11y:certifiedBy")):
        return ()
    return ("The book names a standard, but not who checked it, or the other way round.",)


def _direction(book: BookFile) -> tuple[str, ...]:
    spine = next(found(book.package, "o:spine"), None)
    turned = spine is not None and spine.get("page-progression-direction") == "rtl"
    fits = turned == (direction_of(book.core("language")) == "rtl")
    return () if fits else ("The pages turn the wrong way for this language.",)


PACKAGE: tuple[Rule[BookFile], ...] = (
    Rule("epub-kind", "The file says first that it is a book.", _kind, _AGAIN, "first"),
    Rule(
        "epub-language",
        "The book says its language.",
        _language,
        "Choose the language of the document, then make the file again.",
        "first",
    ),
    Rule(
        "epub-title",
        "The book has a title.",
        _title,
        "Give the document a title, then make the file again.",
    ),
    Rule("epub-modified", "The book says when it was made.", _modified, _AGAIN, "maybe"),
    Rule(
        "epub-access-modes",
        "The book says if it can be read without seeing it.",
        _says("schema:accessMode", "schema:accessModeSufficient"),
        _AGAIN,
        "maybe",
    ),
    Rule(
        "epub-access-features",
        "The book says how people can move in it.",
        _features,
        _AGAIN,
        "maybe",
    ),
    Rule(
        "epub-access-hazards",
        "The book says that nothing in it flashes.",
        _says("schema:accessibilityHazard"),
        _AGAIN,
        "maybe",
    ),
    Rule(
        "epub-access-summary",
        "The book says in words who can read it.",
        _says("schema:accessibilitySummary"),
        _AGAIN,
        "maybe",
    ),
    Rule(
        "epub-claim",
        "The book names a standard only where a person checked it.",
        _claim,
        "Ask someone of the group to check this edition. Write down their name.",
        "maybe",
    ),
    Rule("epub-direction", "The pages turn the right way for the language.", _direction, _AGAIN),
)
