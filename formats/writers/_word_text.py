"""Words in Word: paragraphs and runs with their language, direction and links."""

from collections.abc import Iterator

from content.tree import Run, Runs
from formats.writers._clean import numbers_held
from formats.writers._word_look import right_to_left, word_tag
from formats.writers._word_nodes import Node, empty, node, value
from formats.writers._word_paper import Paper


def paragraph(paper: Paper, style: str, runs: Runs | str, language: str = "", *marks: Node) -> Node:
    """Return a paragraph in a named style; `marks` are paragraph settings such as numbering."""
    spoken = language or paper.document.language
    words = (Run(runs),) if isinstance(runs, str) else runs
    settings = (value("w:pStyle", style), *marks, *_direction(paper, spoken))
    return node("w:p", node("w:pPr", *settings), *spans(paper, words, spoken))


def _direction(paper: Paper, language: str) -> tuple[Node, ...]:
    """Say the direction only where it differs from the document's, which the style says."""
    backwards = right_to_left(language)
    if backwards == (paper.look.direction == "rtl"):
        return ()
    return (value("w:bidi", "1" if backwards else "0"),)


def spans(paper: Paper, runs: Runs, language: str) -> Iterator[Node]:
    """Yield the runs; those that lead somewhere are wrapped in a real link."""
    for run in runs:
        if not run.text:
            continue
        link = paper.web_link(run.link) if run.link else ""
        written = span(paper, run, run.language or language, linked=bool(link))
        if link:
            yield node("w:hyperlink", written, attrs={"r:id": link, "w:history": "1"})
        else:
            yield written


def span(paper: Paper, run: Run, language: str, *, linked: bool = False) -> Node:
    """Return one run with its character style, direction and language."""
    settings = tuple(_settings(paper, run, language, linked))
    return node("w:r", *((node("w:rPr", *settings),) if settings else ()), *_letters(run, language))


def _settings(paper: Paper, run: Run, language: str, linked: bool) -> Iterator[Node]:
    if style := _character_style(run, linked):
        yield value("w:rStyle", style)
    backwards = right_to_left(language)
    if backwards:
        yield empty("w:rtl")
    if language != paper.document.language:
        slot = "w:bidi" if backwards else "w:val"
        yield node("w:lang", attrs={slot: word_tag(language)})


def _character_style(run: Run, linked: bool) -> str:
    if linked:
        return "StrongHyperlink" if run.bold or run.hard else "Hyperlink"
    if run.hard:
        return "HardWord"
    return "Strong" if run.bold else ""


def _letters(run: Run, language: str) -> Iterator[Node]:
    """Yield the letters line by line.

    In right-to-left words the parts of "01632 960 001" would change places, so they are joined
    by a space that does not break.
    """
    text = run.text.replace("\t", " ")
    if right_to_left(language):
        text = numbers_held(text)
    for number, line in enumerate(text.split("\n")):
        if number:
            yield empty("w:br")
        yield letters(line)


def letters(text: str) -> Node:
    """Return the words themselves, spaces at the ends kept."""
    made = node("w:t", attrs={"xml:space": "preserve"})
    made.text = text
    return made
