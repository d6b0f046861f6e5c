"""What stands between two dashes: a sentence of its own, or what the thing before it is."""

import re

from content.easy_read.sentences import sentence
from content.easy_read.splitting.naming import short_name
from content.easy_read.view import View

_ASIDE = re.compile(r"\s+[–—-]\s+([^–—]{8,160}?)\s+[–—-]\s+")


def aside(view: View) -> tuple[str, ...] | None:
    """Return the sentence without its aside, and the aside as a sentence; None for none."""
    found = _ASIDE.search(view.text)
    if found is None:
        return None
    rest = sentence(f"{view.text[: found.start()]} {view.text[found.end() :]}")
    return rest, sentence(found.group(1))


def second_name(view: View) -> tuple[str, ...] | None:
    """Return the sentence without "– the ... –", and "The thing is the ..."; None for none."""
    found = _ASIDE.search(view.text)
    if found is None:
        return None
    before = [at for at, token in enumerate(view.tokens) if token.end <= found.start()]
    inside = found.group(1)
    if not before or not re.match(r"(?:an?|the|our|your|their)\s", inside):
        return None
    noun = before[-1]
    name = short_name(view, noun)
    if not name:
        return None
    past = view.token(view.root).tag == "VBD"
    many = view.token(noun).tag in {"NNS", "NNPS"}
    verb = ("were" if many else "was") if past else ("are" if many else "is")
    rest = sentence(f"{view.text[: found.start()]} {view.text[found.end() :]}")
    return rest, sentence(f"{name} {verb} {inside}")
