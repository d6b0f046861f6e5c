"""Welsh sentences: split by their marks and where a verb follows "and" or "but".

Welsh puts the verb first, so a verb after "a/ac", "ond" or "felly" begins a new clause.
There is no parser here: whatever is not sure stays whole.
"""

import re

from content.easy_read.guard import broken
from content.easy_read.points import LONGEST_LINE, word_count
from content.easy_read.sentences import is_balanced, sentence

VERBS = (
    "mae maent mae'n mae’n mae'r mae’r maen roedd roedden bydd byddwn byddant byddai gall gallwch "
    "gallwn gallant rhaid dylai dylech dylen cafodd cafwyd aeth daeth gwnaeth rwy rydyn rydym "
    "rydych dyw nid ni"
)
_VERB = "|".join(re.escape(verb) for verb in VERBS.split())
_JOINT = re.compile(
    rf"\s*;\s+(?:ac?\s+)?|\s+[–—]\s+|,\s+(?=(?:ond|felly)\s)|,?\s+ac?\s+(?=(?:{_VERB})\s)"
)
_FEWEST = 3


def split_welsh(text: str) -> tuple[str, ...]:
    """Return the short sentences of a Welsh sentence; itself where no place is sure."""
    if word_count(text) <= LONGEST_LINE or text.rstrip()[-1:] != ".":
        return (text,)
    found = _JOINT.search(text)
    if found is None:
        return (text,)
    parts = sentence(text[: found.start()]), sentence(text[found.end() :])
    whole = all(word_count(part) >= _FEWEST and is_balanced(part) for part in parts)
    if not whole or broken(text, parts, language="cy"):
        return (text,)
    return tuple(piece for part in parts for piece in split_welsh(part))
