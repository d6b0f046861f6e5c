"""Short ways to write a tree by hand, for the golden documents only."""

from content.tree import Image, ListItem, Point, Run, Runs


def say(*parts: str | Run) -> Runs:
    """Plain strings become runs as they are."""
    return tuple(Run(part) if isinstance(part, str) else part for part in parts)


def bold(text: str) -> Run:
    return Run(text, bold=True)


def hard(text: str) -> Run:
    return Run(text, hard=True)


def link(text: str, address: str) -> Run:
    return Run(text, link=address)


def speak(text: str, language: str) -> Run:
    return Run(text, language=language)


def item(*parts: str | Run, depth: int = 0) -> ListItem:
    return ListItem(say(*parts), depth)


def cells(*texts: str) -> tuple[Runs, ...]:
    return tuple(say(text) for text in texts)


def point(name: str, *lines: Runs | str, image: Image | None = None, language: str = "") -> Point:
    said = tuple(say(line) if isinstance(line, str) else line for line in lines)
    return Point(name, said, image, language)
