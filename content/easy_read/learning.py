"""What a group's own changes to drafts teach: words it says in place of others, words it keeps.

No model: the words that differ between a drafted point and what a person made of it are the
lesson, and people can read, change and take back every one.
"""

import difflib
import re
from dataclasses import dataclass

from content.words.word_set import word_set

LONGEST = 4
"""Words in a lesson on either side; a longer difference is a new sentence, not a wording."""
EMPTY = word_set(
    "a an the of to in on at by for from with and or but if is are was were be been it its this "
    "that these those we you they he she i us them our your their my me his her not no "
    "y yr a ac o i ar am yn gan gyda neu ond os mae yw oedd ei eu ein eich fy nid na ddim"
)
_WORD = re.compile(r"[^\W\d_](?:[\w’'-]*\w)?")
_END = re.compile(r"[.!?:;,]")


@dataclass(frozen=True, slots=True)
class Lesson:
    """One wording: where a draft says `term`, this group says `words`; the same to keep it."""

    term: str
    words: str

    @property
    def keeps(self) -> bool:
        """Return whether the group keeps the term as it is."""
        return self.term == self.words


def from_change(drafted: str, changed: str) -> tuple[Lesson, ...]:
    """Return what a person's change to a drafted point teaches, in the order of the text.

    Only a swap of one to four words, inside one sentence, with a word that means something on
    both sides, teaches anything. Numbers and names never do.
    """
    before, after = _words(drafted), _words(changed)
    small = [word.lower() for word in before], [word.lower() for word in after]
    matcher = difflib.SequenceMatcher(None, *small, autojunk=False)
    if matcher.ratio() < 0.5:
        return ()
    swaps = [
        (before[low:high], after[start:end])
        for what, low, high, start, end in matcher.get_opcodes()
        if what == "replace"
    ]
    return tuple(
        Lesson(" ".join(old).lower(), " ".join(new).lower())
        for old, new in swaps
        if _teaches(old) and _teaches(new)
    )


def from_put_back(source: str, drafted: str) -> tuple[Lesson, ...]:
    """Return the terms that a person wanted back as the source says them: they are kept."""
    return tuple(Lesson(each.words, each.words) for each in from_change(drafted, source))


def _words(text: str) -> list[str]:
    return [part for part in re.findall(rf"{_WORD.pattern}|\d+|{_END.pattern}", text) if part]


def _teaches(words: list[str]) -> bool:
    if not 0 < len(words) <= LONGEST or not all(_WORD.fullmatch(word) for word in words):
        return False
    if any(word[:1].isupper() for word in words[1:]):
        return False
    return any(word.lower() not in EMPTY for word in words)
