"""How many of them: ", some of whom are new" becomes "Some of them are new."."""

import re

from content.easy_read.sentences import sentence
from content.easy_read.view import View

_SOME_OF = re.compile(r",\s+((?:[\w%’'-]+\s+){1,5})of\s+(?:whom|which)\s+(?=\w)")
_OF_WHOM = re.compile(r",\s+of\s+(?:whom|which)\s+(?=\w)")


def quantified(view: View) -> tuple[str, ...] | None:
    """Return the sentence before, and "Some of them ..." or "Of these, ..."; None for none."""
    if found := _OF_WHOM.search(view.text):
        start = "Of these, "
    elif found := _SOME_OF.search(view.text):
        start = f"{found.group(1).strip()} of them "
    else:
        return None
    if "," in view.text[found.end() :]:
        return None  # the main sentence may go on after the clause
    return sentence(view.text[: found.start()]), sentence(start + view.text[found.end() :])
