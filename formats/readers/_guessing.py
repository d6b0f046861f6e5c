"""Which language words are in, guessed from their letters and their commonest short words."""

import re
from collections import Counter

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+")
_SAMPLE = 20_000
_COMMON = {
    "en": (
        "the and of to in is that it for was on are with as be this have from they we you not "
        "by or but what can people who our their"
    ),
    "cy": (
        "yr y yn o ar ac wedi mae bod eu ei gan fel hwn hon sydd ydy yw chi ni nid oes "
        "gyda neu pobl sy hyn cael gwneud dros drwy rydym"
    ),
}
"""Not among them: "a", "i" and "am", which are English words as well."""
_SCRIPTS = (("ar", "\u0600", "\u06ff"), ("he", "\u0590", "\u05ff"))
_ENOUGH = 3
"""Common words a text needs before it says anything about its language."""
ENOUGH_TO_DOUBT = 8
"""Common words it needs before it is believed over what the file says."""


def guess(text: str, enough: int = _ENOUGH) -> str:
    """Return "en", "cy", "ar" or "he" for the words, "" where they do not tell."""
    sample = _ADDRESS.sub(" ", text[:_SAMPLE])
    letters = sum(character.isalpha() for character in sample)
    for code, first, last in _SCRIPTS:
        if letters and sum(first <= each <= last for each in sample) * 2 > letters:
            return code
    words = Counter(word.lower() for word in _WORD.findall(sample))
    scores = {code: sum(words[word] for word in known.split()) for code, known in _COMMON.items()}
    best, other = sorted(scores, key=lambda code: scores[code], reverse=True)
    sure = scores[best] >= enough and scores[best] >= 2 * scores[other]
    return best if sure else ""
