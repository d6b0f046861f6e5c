"""Languages of runs and blocks, told relative to the document's own."""

from collections import Counter
from dataclasses import replace
from itertools import chain
from typing import assert_never

from content.inline import joined
from content.tree import (
    Block,
    Document,
    Heading,
    ListBlock,
    Paragraph,
    Picture,
    Point,
    Quote,
    Run,
    Runs,
    Table,
    stretches,
)


def set_language(block: Block, language: str, said: str) -> Block:
    """Return the block with the language that it is in, and runs that differ.

    It is in the document's own where it begins in it, else in that of most of its letters: a
    short Arabic sentence stays Arabic when the English name in it is long.

    Runs come in with the language that the file gives them. Where the words showed that the
    file's own language (`said`) is wrong, tags that repeat it say nothing.
    """
    wrong = said if said != language else ""
    own = _most(_all_runs(block), language, wrong)
    block_language = "" if own == language else own
    match block:
        case Heading() | Paragraph() | Quote():
            return replace(block, runs=_relative(block.runs, own, wrong), language=block_language)
        case ListBlock():
            items = tuple(replace(i, runs=_relative(i.runs, own, wrong)) for i in block.items)
            return replace(block, items=items, language=block_language)
        case Table():
            rows = tuple(tuple(_relative(c, own, wrong) for c in row) for row in block.rows)
            return replace(block, rows=rows, language=block_language)
        case Point():
            lines = tuple(_relative(line, own, wrong) for line in block.lines)
            return replace(block, lines=lines, language=block_language)
        case Picture():
            known = block.language in {language, wrong}
            return replace(block, language="") if known else block
        case _:
            assert_never(block)


def languages_in(document: Document) -> tuple[str, ...]:
    """Return the codes found, the document's own first."""
    found: dict[str, None] = {document.language: None}
    for block in document.blocks:
        if block.language:
            found[block.language] = None
        found.update({run.language: None for run in _all_runs(block) if run.language})
    return tuple(found)


def _all_runs(block: Block) -> Runs:
    return tuple(chain.from_iterable(stretches(block)))


def _most(runs: Runs, language: str, wrong: str) -> str:
    counts: Counter[str] = Counter()
    for run in runs:
        tag = (run.language if run.language != wrong else "") or language
        letters = sum(character.isalpha() for character in run.text)
        if letters and not counts.total() and tag == language:
            return language
        counts[tag] += letters
    return counts.most_common(1)[0][0] if counts else language


def _relative(runs: Runs, own: str, wrong: str) -> Runs:
    """Drop tags that say what holds anyway, and those of figures and signs among other words."""
    found: list[Run] = []
    around = ""
    for run in runs:
        said = "" if run.language in {own, wrong} else run.language
        around = said if any(letter.isalpha() for letter in run.text) else around and said
        found.append(replace(run, language=around))
    return joined(tuple(found))
