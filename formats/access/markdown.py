"""Own access rules for Markdown: title, language, headings, pictures, links, no web code."""

import re
from dataclasses import dataclass
from itertools import pairwise

from formats.access.rule import Rule

_FRONT = re.compile(r"\A---\n(.*?\n)---\n", re.DOTALL)
_FIELD = re.compile(r'(?m)^(\w+): "(.*)"$')
_HEADING = re.compile(r"(?m)^(#{1,6}) *(.*)$")
_PICTURE = re.compile(r"!\[((?:\\.|[^\]\\])*)\](?:\[([^\]]+)\]|\(([^)]*)\))")
_INSIDE = re.compile(r"(?m)^\[([^\]]+)\]: data:image/\S+$")
_LINK = re.compile(r"(?<!!)\[((?:\\.|[^\]\\])*)\]\([^)]*\)")
_OURS = re.compile(r'<!-- _b_\w+(?:: \w+)? -->|</span>|<span lang="[\w-]+"(?: dir="(?:ltr|rtl)")?>')
_CODE = re.compile(r"(?<!\\)</?[A-Za-z!][^>\n]*>")
_FILE_NAME = re.compile(r"\.(png|jpe?g|svg|gif|bmp|tiff?)\s*$", re.IGNORECASE)
_EMPTY_WORDS = frozenset({"", "click here", "here", "more", "read more", "link", "this link"})


@dataclass(frozen=True, slots=True)
class MarkdownFile:
    """A Markdown text opened for checking."""

    fields: dict[str, str]
    """What stands in the lines at the top, such as title and language."""
    body: str

    def headings(self) -> list[tuple[int, str]]:
        """Return level and words of each heading."""
        return [(len(marks), words.strip()) for marks, words in _HEADING.findall(self.body)]


def open_markdown(data: bytes) -> MarkdownFile:
    """Return the text opened. Raises ValueError where it is no UTF-8."""
    text = data.decode("utf-8")
    front = _FRONT.match(text)
    fields = dict(_FIELD.findall(front[1])) if front else {}
    return MarkdownFile(fields, text[front.end() :] if front else text)


def _title(file: MarkdownFile) -> tuple[str, ...]:
    one = [level for level, _ in file.headings()].count(1) == 1
    named = one and bool(file.fields.get("title", "").strip())
    return () if named else ("The text needs one title.",)


def _language(file: MarkdownFile) -> tuple[str, ...]:
    said = file.fields.get("lang", "").strip()
    return () if said else ("The file does not say its language.",)


def _order(file: MarkdownFile) -> tuple[str, ...]:
    levels = [0, *(level for level, _ in file.headings())]
    return tuple(
        f"A heading of level {after} follows level {before}."
        for before, after in pairwise(levels)
        if after > before + 1
    )


def _headings_say(file: MarkdownFile) -> tuple[str, ...]:
    return ("A heading is empty.",) * sum(not words for _, words in file.headings())


def _pictures(file: MarkdownFile) -> tuple[str, ...]:
    inside = set(_INSIDE.findall(file.body))
    absent = [name for _, name, _ in _PICTURE.findall(file.body) if name not in inside]
    return ("A picture is not in the file.",) * len(absent)


def _alt_is_words(file: MarkdownFile) -> tuple[str, ...]:
    return tuple(
        f"The words for a picture are a file name: {alt}"
        for alt, _, _ in _PICTURE.findall(file.body)
        if _FILE_NAME.search(alt)
    )


def _links_say(file: MarkdownFile) -> tuple[str, ...]:
    return tuple(
        f"A link does not say where it leads: {words.strip() or 'no words'}"
        for words in _LINK.findall(file.body)
        if words.strip().casefold() in _EMPTY_WORDS
    )


def _no_code(file: MarkdownFile) -> tuple[str, ...]:
    code = _CODE.findall(_OURS.sub("", file.body))
    return tuple(f"There is web code in the text: {each[:40]}" for each in code)


RULES: tuple[Rule[MarkdownFile], ...] = (
    Rule(
        "markdown-title",
        "The text has one title.",
        _title,
        "Write the title once, after one “#”.",
    ),
    Rule(
        "markdown-language",
        "The file says its language.",
        _language,
        'Write the language at the top, such as: lang: "cy"',
    ),
    Rule(
        "markdown-heading-order",
        "No heading level is skipped.",
        _order,
        "Put one “#” more for each level down.",
    ),
    Rule(
        "markdown-heading-words",
        "No heading is empty.",
        _headings_say,
        "Write the heading, or take the empty line out.",
    ),
    Rule(
        "markdown-pictures",
        "Every picture is in the file.",
        _pictures,
        "Make the file again. Your words are safe.",
    ),
    Rule(
        "markdown-alt-words",
        "The words for pictures are not file names.",
        _alt_is_words,
        "Write in a few words what the picture shows.",
    ),
    Rule(
        "markdown-link-words",
        "Every link says where it leads.",
        _links_say,
        "Write where the link leads, such as “Read the rules”.",
    ),
    Rule(
        "markdown-no-code",
        "There is no web code in the words.",
        _no_code,
        "Take the code out. Use the marks of Markdown.",
    ),
)


def check_markdown(data: bytes) -> dict[Rule[MarkdownFile], tuple[str, ...]]:
    """Return the faults of every rule, empty where it holds. Raises ValueError for other files."""
    opened = open_markdown(data)
    return {rule: rule.faults(opened) for rule in RULES}
