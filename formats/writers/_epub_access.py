"""What a book promises to people who choose one by how they read (schema.org, EPUB 1.1)."""

from collections.abc import Iterator

from content.languages import label
from content.tree import Document, images
from formats.writers._html import Html, element, said

_STANDARD = "EPUB Accessibility 1.1 - WCAG 2.2 Level AA"
_ALWAYS = (
    *("structuralNavigation", "tableOfContents", "readingOrder"),
    *("displayTransformability", "ARIA", "unlocked"),
)
_PAGED = ("pageBreakMarkers", "pageNavigation")


def promises(document: Document, *, paged: bool, spoken: bool = False) -> Iterator[Html]:
    """Yield the access metadata; `paged` says whether the pages of the PDF are marked.

    `spoken` says whether a voice reads the book aloud.
    """
    shown = tuple(images(document))
    described = all(image.alt.strip() or image.decorative for image in shown)
    modes = ("textual", *(("visual",) if shown else ()), *(("auditory",) if spoken else ()))
    for mode in modes:
        yield _meta("schema:accessMode", mode)
    if described:
        yield _meta("schema:accessModeSufficient", "textual")
    if shown:
        yield _meta("schema:accessModeSufficient", "textual,visual")
    alternatives = ("alternativeText",) if shown and described else ()
    together = ("synchronizedAudioText",) if spoken else ()
    for feature in (*_ALWAYS, *alternatives, *together, *(_PAGED if paged else ())):
        yield _meta("schema:accessibilityFeature", feature)
    yield _meta("schema:accessibilityHazard", "none")
    summary = _summary(document, described=bool(shown) and described, spoken=spoken)
    yield _meta("schema:accessibilitySummary", summary)
    if paged:
        yield _meta("pageBreakSource", f"{document.title} (PDF)")
    if described and document.checked_by and not document.draft:
        yield from _claim(document)


def _summary(document: Document, *, described: bool, spoken: bool) -> str:
    own = document.language
    said = [label(own, "book_ways")]
    if spoken:
        said.append(label(own, "computer_voice"))
    if described:
        said.append(label(own, "book_pictures"))
    if document.draft:
        said.append(label(own, "draft"))
    elif document.checked_by:
        said.append(f"{label(own, 'checked_by')}: {', '.join(document.checked_by)}")
    else:
        said.append(label(own, "book_unchecked"))
    return " ".join(said)


def _claim(document: Document) -> Iterator[Html]:
    """That a book keeps to the standard needs someone who looked: nobody else may say it."""
    yield _meta("dcterms:conformsTo", _STANDARD)
    yield _meta("a11y:certifiedBy", document.group or ", ".join(document.checked_by))


def _meta(name: str, value: str) -> Html:
    return element("meta", said(" ".join(value.split())), property=name)
