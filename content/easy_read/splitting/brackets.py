"""What stands in brackets goes into a sentence of its own."""

import re

from content.easy_read.sentences import sentence
from content.easy_read.view import View

_BRACKETS = re.compile(r"\s*\(([^()]{2,200})\)")
_ACRONYM = re.compile(r"[A-Z][A-Za-z]*[A-Z][A-Za-z]*s?\Z")
_SMALL = frozenset({"of", "and", "the", "for", "in", "to", "on"})


def brackets(view: View) -> tuple[str, ...] | None:
    """Return the sentence without its first brackets, and a sentence from what they held.

    An acronym becomes "NHS is short for National Health Service."; None where the words
    in brackets are neither an acronym of the words before nor a whole sentence.
    """
    found = _BRACKETS.search(view.text)
    if found is None:
        return None
    inside = found.group(1).strip()
    rest = sentence(view.text[: found.start()] + view.text[found.end() :])
    if _ACRONYM.match(inside):
        full = _full_words(view.text[: found.start()], inside)
        return (rest, f"{inside} is short for {full}.") if full else None
    return rest, sentence(inside)


def _full_words(before: str, acronym: str) -> str:
    words = re.findall(r"[\w’'-]+", before)
    for size in range(2, min(9, len(words)) + 1):
        part = words[-size:]
        letters = "".join(word[0] for word in part if word not in _SMALL)
        if letters.upper() == acronym.rstrip("s").upper() and part[0] not in _SMALL:
            return " ".join(part)
    return ""
