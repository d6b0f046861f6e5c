"""The co-production part: annotated documents through the reader, the checks and the draft."""

from collections.abc import Callable, Iterator, Sequence

from bench.language.annotated.documents import annotated
from bench.language.annotated.measure import Measured, measure
from bench.language.annotated.renderings import renderings
from bench.language.annotated.totals import facts_by_kind, listed, totals
from bench.language.asked import Asked
from bench.language.parses import parses


def coproduction(asked: Asked) -> dict[str, object]:
    """Return the figures for all documents, by language, by style and one by one."""
    with parses(asked.cache) as parser:
        documents = [measure(each, parser) for each in annotated(asked)]
        found: dict[str, object] = {name: totals(some) for name, some in _groups(documents)}
        if rendered := renderings(asked, parser):
            found["simplification"] = rendered
    lists = listed(documents)
    return {
        **found,
        "facts by kind": facts_by_kind(documents),
        "read in another language than noted": [
            each.noted.name
            for each in documents
            if each.noted.document.language.split("-")[0] != each.noted.language
        ],
        **lists,
    }


def _groups(documents: Sequence[Measured]) -> Iterator[tuple[str, Sequence[Measured]]]:
    yield "all", documents
    for language in sorted({each.noted.language for each in documents}):
        yield language, _some(documents, lambda d: d.noted.language, language)
    for style in sorted({each.noted.style for each in documents}):
        yield style, _some(documents, lambda d: d.noted.style, style)
    for each in documents:
        yield each.noted.name, [each]


def _some(
    documents: Sequence[Measured], of: Callable[[Measured], str], value: str
) -> Sequence[Measured]:
    return [each for each in documents if of(each) == value]
