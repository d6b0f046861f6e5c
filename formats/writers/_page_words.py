"""Words on a web page: runs with their language, direction, links and hard words."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from content.languages import direction_of
from content.tree import Run, Runs
from formats.writers._html import Html, element, joined, said
from formats.writers._links import safe_address
from formats.writers._meanings import key_of

_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(?=-|$)")
"""Language, script and region of BCP 47; what may follow tells no voice anything."""


def language_tag(code: str) -> str:
    """Return the code as a language tag that every reader knows; "" where it is none."""
    found = _TAG.match(code.replace("_", "-"))
    return found[0] if found else ""


@dataclass(frozen=True, slots=True)
class Wording:
    """What the words of one page have around them."""

    language: str
    entries: Mapping[str, str] = field(default_factory=dict)
    """Where the entry under "what the words mean" is, such as "#_b_own", by the word's key."""

    def runs(self, runs: Runs, language: str = "") -> Html:
        """Return the runs as markup; `language` is that of the block around them."""
        return joined(self._run(run, language or self.language) for run in runs)

    def lang(self, code: str, outer: str = "") -> dict[str, str | None]:
        """Return the attributes `lang` and `dir` where they differ from what is around."""
        around = outer or self.language
        tag = language_tag(code)
        if not tag or code == around:
            return {}
        turned = direction_of(code) != direction_of(around)
        return {"lang": tag, "dir": direction_of(code) if turned else None}

    def _run(self, run: Run, outer: str) -> Html:
        shown = said(run.text)
        if run.hard:
            shown = self._hard(run, shown)
        elif run.bold:
            shown = element("strong", shown)
        if not run.hard and (address := safe_address(run.link)):
            shown = element("a", shown, href=address)
        own = self.lang(run.language, outer)
        return element("span", shown, **own) if own else shown

    def _hard(self, run: Run, shown: Html) -> Html:
        entry = self.entries.get(key_of(run.text))
        bold = element("strong", shown)
        return element("a", bold, href=entry, class_="hard") if entry else bold
