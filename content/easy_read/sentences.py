"""Making a sentence out of a piece of one: capital letter, full stop, no loose marks."""

import re

from content.languages.parsing import Token

_LOOSE_START = " ,;:–—-"
_PAIRS = (("(", ")"), ("[", "]"), ("“", "”"))
_OPENED = re.compile(r"(?<!\w)['‘](?=\w)")
_CLOSED = re.compile(r"(?<=[\w.,!?)])['’](?!\w)")
_CLOSED_FOR_SURE = re.compile(r"(?<=[a-rt-zA-RT-Z.,!?)])['’](?!\w)")
_COMMON = frozenset({"ADJ", "DET", "ADV", "VERB", "ADP", "NUM"})
_NAMED = frozenset({"NORP", "LANGUAGE", "GPE", "PERSON"})
"""What an adjective with a capital may name: "Welsh", never "Informal"."""
_SPACES = re.compile(r"\s+")
_SPACE_BEFORE_MARK = re.compile(r"\s+([,.;:!?])")
_MARKS_IN_A_ROW = re.compile(r",\s*(?=[,.;:])")


def sentence(text: str) -> str:
    """Return the text with a capital letter, one full stop and no marks left over."""
    text = _SPACES.sub(" ", text).strip().lstrip(_LOOSE_START)
    text = _MARKS_IN_A_ROW.sub("", _SPACE_BEFORE_MARK.sub(r"\1", text)).rstrip(" ,;:–—-")
    if not text:
        return ""
    if text[-1] not in ".!?" and text[-2:] not in {".”", '."', "!”", "?”"}:
        text += "."
    return text[0].upper() + text[1:]


def small(token: Token, text: str) -> str:
    """Return the text with a small first letter, unless its first word is a name or "I"."""
    letter = token.text[1:2] in {"", "-"} and token.text != "A"
    named = token.ent_type in _NAMED if token.pos in _COMMON else bool(token.ent_type)
    is_name = token.pos == "PROPN" or named or letter
    if is_name or not token.text[:1].isupper() or token.text[1:2].isupper():
        return text
    return text[0].lower() + text[1:]


def is_balanced(text: str) -> bool:
    """Return whether every bracket and quotation mark has its other half."""
    straight = text.count('"') % 2 == 0 and _are_single_marks_paired(text)
    return straight and all(text.count(one) == text.count(two) for one, two in _PAIRS)


def _are_single_marks_paired(text: str) -> bool:
    """Return False for half of 'a quotation'; the mark of "users'" may stand alone."""
    opened, closed = len(_OPENED.findall(text)), len(_CLOSED.findall(text))
    return len(_CLOSED_FOR_SURE.findall(text)) <= opened <= closed
