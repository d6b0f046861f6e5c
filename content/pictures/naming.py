"""Which words of a sentence are names: a picture of Bill is not a picture of a bill."""

import re

from content.words.word_set import word_set

PROPER = word_set(
    "wales welsh england english scotland scottish britain british uk nhs monday tuesday wednesday "
    "thursday friday saturday sunday christmas easter facebook zoom senedd universal credit pip "
    "braille bsl cymru cymraeg lloegr saesneg alban prydain nadolig pasg llun mawrth mercher iau "
    "gwener sadwrn sul gig"
)
"""Words with a capital letter that are what they say, and that the concept list shows."""
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_ENDS = re.compile(r"[.!?:•\n“\"‘][\s”\"’]*$")
_TITLES = word_set("mr mrs ms miss dr cllr sir dame prof")
_SAID = word_set("said says dywedodd meddai")


def names_in(text: str) -> frozenset[str]:
    """Return the words, in small letters, that stand in the text only as parts of names."""
    found: set[str] = set()
    small: set[str] = set()
    last, was_name, at = "", False, 0
    for match in _WORD.finditer(text):
        word, low = match[0], match[0].lower()
        if not word[0].isupper():
            small.add(low)
            last, was_name, at = low, False, match.end()
            continue
        starts = not last or bool(_ENDS.search(text[at : match.start()]))
        is_name = not starts or was_name or last in _TITLES | _SAID
        if is_name and not (word.isupper() and len(word) > 1) and low not in PROPER:
            found.add(low)
            was_name = True
        else:
            was_name = False
        last, at = low, match.end()
    return frozenset(found - small)
