"""What holds for the words at one place of a web page: bold, link, language, hidden."""

import re

from content.tree import Run
from formats.block_marks import block_of, is_ours
from formats.readers._collecting import Collector
from formats.readers._runs import language_code
from formats.readers.brought import CannotRead

Attributes = dict[str, str]
_BOLD = frozenset({"b", "strong"})
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_DEEPEST = 2_000
"""Tags inside each other; real pages stay below a hundred."""


class Marks:
    """Follows the open tags; `open` holds their names, the innermost last."""

    def __init__(self, found: Collector) -> None:
        self.open: list[str] = []
        self._found = found
        self._languages = [""]
        self._links: list[str] = []
        self._hard: list[bool] = []
        """Whether a link leads to what a hard word means, on a page of ours."""
        self._bold = 0
        self._hidden_from = 0

    @property
    def hidden(self) -> bool:
        """Return whether readers of the page would not see the words here."""
        return self._hidden_from > 0

    def push(self, tag: str, attributes: Attributes) -> None:
        """Open a tag. Raises CannotRead("too_deep")."""
        self.open.append(tag)
        if len(self.open) > _DEEPEST:
            raise CannotRead("too_deep")
        language = language_code(attributes.get("lang", ""))
        self._languages.append(language or self._languages[-1])
        self._bold += tag in _BOLD
        if not self.hidden and _is_hidden(attributes):
            self._hidden_from = len(self.open)
            self._found.left_out("hidden")
        if tag == "a":
            self._hard.append(is_ours(block_of(attributes.get("href", "").removeprefix("#"))))
            self._links.append("" if self.hidden else self._link(attributes))

    def pop(self) -> None:
        """Close the innermost tag."""
        tag = self.open.pop()
        self._languages.pop()
        self._bold -= tag in _BOLD
        if tag == "a":
            self._links.pop()
            self._hard.pop()
        if len(self.open) < self._hidden_from:
            self._hidden_from = 0

    def run(self, text: str) -> Run:
        """Return the words with what holds for them."""
        link = self._links[-1] if self._links else ""
        hard = bool(self._hard and self._hard[-1])
        bold = self._bold > 0 and not hard
        return Run(text, bold, hard, link, self._languages[-1])

    def _link(self, attributes: Attributes) -> str:
        if block_of(attributes.get("href", "").removeprefix("#")):
            return ""
        return self._found.link(attributes.get("href", ""))


def _is_hidden(attributes: Attributes) -> bool:
    return "hidden" in attributes or bool(_HIDDEN.search(attributes.get("style", "")))
