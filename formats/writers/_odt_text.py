"""Words in OpenDocument: paragraphs and spans with their style, language and links."""

from collections.abc import Iterator
from urllib.parse import quote

from content.tree import Heading, Run, Runs
from formats.writers._clean import numbers_held
from formats.writers._links import safe_address
from formats.writers._odt_paper import Paper
from formats.writers._odt_styles import FIRST_HEADING, style_name
from formats.writers._odt_xml import NOTHING, Xml, joined, node, words
from formats.writers._word_look import right_to_left

_LINK = "Internet_20_link"


def paragraph(
    paper: Paper, style: str, runs: Runs | str, language: str = "", before: Xml = NOTHING
) -> Xml:
    """Return a paragraph in a named style; `before` stands in front of its words."""
    inner, named = _said(paper, style, runs, language)
    return node("text:p", before, *inner, attrs=named)


def heading(paper: Paper, level: int, block: Heading, before: Xml) -> Xml:
    """Return a real heading: programs list it, and a screen reader jumps to it."""
    style = FIRST_HEADING if paper.is_first_heading() else f"Heading {level}"
    inner, named = _said(paper, style, block.runs, block.language)
    return node("text:h", before, *inner, attrs={**named, "text:outline-level": str(level)})


def _said(
    paper: Paper, style: str, runs: Runs | str, language: str
) -> tuple[Iterator[Xml], dict[str, str]]:
    own = paper.document.language
    spoken = language or own
    name = style_name(style)
    if spoken != own:
        name = paper.style("paragraph", name, spoken)
    told = (Run(runs),) if isinstance(runs, str) else runs
    return spans(paper, told, spoken), {"text:style-name": name}


def spans(paper: Paper, runs: Runs, language: str) -> Iterator[Xml]:
    """Yield the runs; those that lead somewhere are real links."""
    for run in runs:
        if not run.text:
            continue
        address = web_address(run.link)
        shown = _span(paper, run, run.language or language, around=language)
        if address:
            leads = {"xlink:type": "simple", "xlink:href": address, "text:style-name": _LINK}
            yield node("text:a", shown, attrs=leads)
        else:
            yield shown


def web_address(link: str) -> str:
    """Return the address as OpenDocument wants it, "" where its kind is not a safe one."""
    return quote(safe_address(link), safe="%/:=&?~#+!$,;'@()*[]-._")


def _span(paper: Paper, run: Run, language: str, around: str) -> Xml:
    told = words(numbers_held(run.text) if right_to_left(language) else run.text)
    style = "Hard_20_Word" if run.hard else "Strong_20_Emphasis" if run.bold else ""
    if language != around:
        style = paper.style("text", style, language)
    return node("text:span", told, attrs={"text:style-name": style}) if style else joined((told,))
