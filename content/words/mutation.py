"""Welsh mutations: the first letters that change after other words."""

SOFT = {"p": "b", "t": "d", "c": "g", "b": "f", "d": "dd", "g": "", "m": "f", "ll": "l", "rh": "r"}
NASAL = {"p": "mh", "t": "nh", "c": "ngh", "b": "m", "d": "n", "g": "ng"}
ASPIRATE = {"p": "ph", "t": "th", "c": "ch"}
BEFORE_VOWEL = {vowel: "h" + vowel for vowel in "aeiouwyâêîôûŵŷ"}
KINDS = (SOFT, NASAL, ASPIRATE, BEFORE_VOWEL)
NEVER = ("ch", "dd", "ff", "ng", "ph", "th")
"""Letters of their own, which begin with one that would change."""


def mutate(phrase: str, kind: dict[str, str]) -> str:
    """Return the phrase with its first letter changed; as it is where nothing changes."""
    if phrase.startswith(NEVER):
        return phrase
    for length in (2, 1):
        if phrase[:length] in kind:
            return kind[phrase[:length]] + phrase[length:]
    return phrase
