"""Words brought to a form in which they can be compared: English stems, Welsh without mutations."""

import re
from functools import lru_cache

_WORD = re.compile(r"[\w'’-]+")
_NOT = re.compile(r"\b(do|does|did|is|are|was|were|has|have|had|could|would|should)n['’]t\b")

IRREGULAR = {
    "children": "child",
    "met": "meet",
    "paid": "pay",
    "told": "tell",
    "said": "say",
    "wrote": "write",
    "written": "write",
    "spoke": "speak",
    "chose": "choose",
    "chosen": "choose",
    "felt": "feel",
    "bought": "buy",
    "sent": "send",
    "heard": "hear",
    "thought": "think",
    "found": "find",
    "lives": "live",
    "went": "go",
    "saw": "see",
    "gave": "give",
    "taught": "teach",
    "died": "die",
    "easier": "easy",
    "teeth": "tooth",
    "this": "this",
    "news": "news",
    "bus": "bus",
    "gas": "gas",
    "less": "less",
    "during": "during",
    "thing": "thing",
    "note": "note",
    "notes": "note",
}
SOFT = {"b": "pm", "d": "t", "g": "c", "f": "bm", "dd": "d", "l": "", "r": "", "w": "", "y": ""}
"""Welsh first letters and what they may have been before the soft mutation."""
OTHER = {"ph": "p", "th": "t", "ch": "c", "mh": "p", "nh": "t", "ngh": "c", "m": "b", "n": "d"}
LOST_G = "aeilorwyŵŷ"


def words(text: str) -> list[str]:
    """Return the words in small letters; "don't" counts as "do not"."""
    low = _NOT.sub(r"\1 not", text.lower().replace("can't", "cannot").replace("can’t", "cannot"))
    return [word.strip("'’-") for word in _WORD.findall(low) if word.strip("'’-")]


@lru_cache(maxsize=20_000)
def forms(word: str, language: str) -> tuple[str, ...]:
    """Return what the word may be written as in the index."""
    return _welsh(word) if language == "cy" else (_english(word),)


def _english(word: str) -> str:
    word = word.removesuffix("'s").removesuffix("’s")
    if word in IRREGULAR:
        return IRREGULAR[word]
    for ending, instead in (("ies", "y"), ("sses", "ss"), ("ches", "ch"), ("shes", "sh")):
        if word.endswith(ending) and len(word) > 4:
            return word.removesuffix(ending) + instead
    if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 3:
        word = word[:-1]
    for ending in ("ing", "ed"):
        if word.endswith(ending) and len(word) > len(ending) + 2:
            word = _undoubled(word.removesuffix(ending))
    return word.removesuffix("e") if len(word) > 3 else word


def _undoubled(stem: str) -> str:
    double = len(stem) > 3 and stem[-1] == stem[-2] and stem[-1] not in "lsz"
    return stem[:-1] if double else stem


def _welsh(word: str) -> tuple[str, ...]:
    word = re.sub(r"['’](r|n|i|u|ch|w)$", "", word)
    found = [word]
    for start in ("ngh", "dd", "ph", "th", "ch", "mh", "nh"):
        if word.startswith(start):
            olds = OTHER.get(start) or SOFT[start]
            return (word, *(old + word.removeprefix(start) for old in olds))
    found += [old + word[1:] for old in SOFT.get(word[:1], "")]
    found += [OTHER[word[0]] + word[1:]] if word[:1] in OTHER else []
    if word[:1] in LOST_G:
        found += ["g" + word, "l" + word if word[0] == "l" else "rh" + word[1:]]
    return tuple(dict.fromkeys(found))
