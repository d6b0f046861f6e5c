"""Access rules for the document tree itself: they hold for every format made from it."""

from content.languages import get
from content.tree import Document, Heading, Point, Runs, images, plain
from formats.access.rule import Rule
from formats.access.tree_words import all_runs, pieces

_LONGEST_EASY_SENTENCE = 15
"""Words: Department of Health 2010, GOV.UK, PIF."""
_MOST_LINES = 3
_EMPTY_LINKS = frozenset({"click here", "here", "more", "read more", "link"})


def _title(document: Document) -> tuple[str, ...]:
    return () if document.title.strip() else ("The document has no title.",)


def _language(document: Document) -> tuple[str, ...]:
    """Every word has a language that we know, so that a voice can say it."""
    own = {document.language, *(block.language for block in document.blocks)}
    codes = own | {run.language for run in all_runs(document)}
    unknown = sorted(code for code in codes if code and get(code) is None)
    if not document.language:
        return ("The document does not say its language.",)
    return tuple(f"We do not know this language: {code}" for code in unknown)


def _alt_text(document: Document) -> tuple[str, ...]:
    silent = [image for image in images(document) if not image.decorative and not image.alt.strip()]
    return ("A picture has no words.",) * len(silent)


def _alt_length(document: Document) -> tuple[str, ...]:
    long = [image.alt for image in images(document) if len(image.alt) > 250]
    return tuple(f"The words for a picture are long: {alt[:40]}" for alt in long)


def _heading_order(document: Document) -> tuple[str, ...]:
    faults, before = [], 0
    for heading in (block for block in document.blocks if isinstance(block, Heading)):
        if heading.level > before + 1:
            faults.append(f"A heading level is skipped before: {plain(heading.runs)}")
        before = heading.level
    return tuple(faults)


def _headings_say(document: Document) -> tuple[str, ...]:
    headings = [block for block in document.blocks if isinstance(block, Heading)]
    return ("A heading is empty.",) * sum(not plain(each.runs).strip() for each in headings)


def _links_say(document: Document) -> tuple[str, ...]:
    links = [run for run in all_runs(document) if run.link]
    return tuple(
        f"A link does not say where it leads: {run.text.strip() or 'no words'}"
        for run in links
        if not run.text.strip() or run.text.strip().casefold() in _EMPTY_LINKS
    )


def _hard_words(document: Document) -> tuple[str, ...]:
    known = {word.term.casefold() for word in document.hard_words if word.meaning.strip()}
    hard = {run.text.strip() for run in all_runs(document) if run.hard}
    return tuple(
        f"A hard word has no meaning: {w}" for w in sorted(hard) if w.casefold() not in known
    )


def _short_sentences(document: Document) -> tuple[str, ...]:
    return tuple(
        f"A sentence has {count} words: {said[:60]}"
        for language, text in pieces(document)
        for said, count in _counted(language, text)
        if count > _LONGEST_EASY_SENTENCE
    )


def _counted(language: str, text: str) -> list[tuple[str, int]]:
    known = get(language) or get("en")
    spans = known.sentences(text) if known else ((0, len(text)),)
    return [(text[start:end], len(text[start:end].split())) for start, end in spans]


def _short_points(document: Document) -> tuple[str, ...]:
    points = [block for block in document.blocks if isinstance(block, Point)]
    return tuple(
        f"A point has {len(point.lines)} lines: {_first(point.lines)}"
        for point in points
        if sum(not plain(line).startswith("• ") for line in point.lines) > _MOST_LINES
    )


def _first(lines: tuple[Runs, ...]) -> str:
    return plain(lines[0])[:60] if lines else ""


def _pictured(document: Document) -> tuple[str, ...]:
    points = [block for block in document.blocks if isinstance(block, Point)]
    return tuple(f"A point has no picture: {_first(p.lines)}" for p in points if p.image is None)


def _accepted(document: Document) -> tuple[str, ...]:
    return ("A computer made this, and no person has accepted it.",) if document.draft else ()


EVERY: tuple[Rule[Document], ...] = (
    Rule("title", "The document has a title.", _title),
    Rule("language", "Every word has a language.", _language),
    Rule("alt-text", "Every picture has words or is marked as decoration.", _alt_text),
    Rule("alt-length", "The words for pictures are short.", _alt_length),
    Rule("heading-order", "No heading level is skipped.", _heading_order),
    Rule("heading-words", "No heading is empty.", _headings_say),
    Rule("link-words", "Every link says where it leads.", _links_say),
    Rule("hard-words", "Every hard word is explained.", _hard_words),
    Rule("accepted", "A person has accepted the text.", _accepted),
)
EASY: tuple[Rule[Document], ...] = (
    Rule("short-sentences", "No sentence has more than 15 words.", _short_sentences),
    Rule("short-points", "No point has more than 3 lines.", _short_points),
    Rule("pictures", "Every point has a picture.", _pictured),
)


def rules_for(document: Document) -> tuple[Rule[Document], ...]:
    """Return the rules that concern this kind of edition."""
    return (*EVERY, *EASY) if document.kind == "easy_read" else EVERY
