"""The meaning guard: nothing that people rely on may be lost, added or moved.

Numbers, dates, prices, phone numbers, addresses, names, negations, conditions and the words
must, may, can and should are counted before and after. It needs no parser.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from content.words.word_set import word_set

_ADDRESS = re.compile(r"(?:https?://|www\.)\S+[\w/]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_NUMBER = re.compile(r"[£$€]?\d[\d,.:/-]*\d%?|[£$€]?\d%?")
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_NAME = re.compile(r"[A-Z]")

NUMBER_WORDS = word_set(
    "two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty "
    "seventy eighty ninety hundred thousand million billion half third quarter first second "
    "once twice both monday tuesday wednesday thursday friday saturday sunday january february "
    "march april june july august september october november december"
)
NEGATIONS = word_set(
    "not no never none nobody nothing nowhere neither nor cannot without n't unable refuse refuses "
    "refused hardly"
)
CONDITIONS = word_set("if unless until except only when whenever provided before after")
SAME_CONDITION = {
    "prior to": "before",
    "subsequent to": "after",
    "in the event that": "if",
    "provided that": "if",
    "on condition that": "if",
}
"""Formal words and the plain ones that say the same."""
MODALS = word_set("must may can should could might shall will would")
_FOLDED = {"cannot": ("can", "not"), "can't": ("can", "not"), "won't": ("will", "not")}
_SMALL = word_set(
    "a an the of to in on at by for with from and or but so that this these those is are was were "
    "be been being it they he she we you i their its our your his her has have had do does did"
)
_SAYS = {
    "number": "A number or date would change",
    "address": "An address, e-mail or phone number would change",
    "name": "A name would change",
    "negation": "A word such as “not” would change",
    "condition": "A word such as “if” or “only” would change",
    "modal": "A word such as “must” or “can” would change",
    "moved": "A number or “not” would stand with other words",
}


def broken(source: str, results: Sequence[str], *, same_order: bool = True) -> tuple[str, ...]:
    """Return what the results would lose, add or move, in words for people; () where nothing.

    A sentence may repeat a name, or the "can" that two verbs shared. `same_order=False` is for
    a rewording, where the words beside a number may change.
    """
    joined = " ".join(results)
    found = [kind for kind, read in _COUNTED.items() if read(source) != read(joined)]
    found += ["name"] if _names_differ(source, results) else []
    found += ["modal"] if _modals_differ(source, joined) else []
    found += ["moved"] if same_order and _moved(source, results) else []
    return tuple(_SAYS[kind] for kind in dict.fromkeys(found))


def _words(text: str) -> list[str]:
    """Return the words in small letters, "don't" as do + n't, numbers and addresses as one."""
    found: list[str] = []
    for raw in re.findall(r"[£$€]?\d[\w,.:/%-]*\w|[^\W_][\w’'-]*|[^\w\s]", text):
        word = raw.lower().replace("’", "'")
        if word in _FOLDED:
            found += _FOLDED[word]
        elif word.endswith("n't"):
            found += [part for part in (word.removesuffix("n't"), "not") if part]
        else:
            found.append(word)
    return found


def _numbers(text: str) -> Counter[str]:
    bare = _ADDRESS.sub(" ", text)
    digits = Counter(_NUMBER.findall(bare))
    return digits + Counter(word for word in _words(bare) if word in NUMBER_WORDS)


def _addresses(text: str) -> Counter[str]:
    return Counter(_ADDRESS.findall(text))


def _negations(text: str) -> Counter[str]:
    return Counter(word for word in _words(text) if word in NEGATIONS)


def _conditions(text: str) -> Counter[str]:
    for formal, plain in SAME_CONDITION.items():
        text = re.sub(rf"\b{formal}\b", plain, text, flags=re.IGNORECASE)
    return Counter(word for word in _words(text) if word in CONDITIONS)


_COUNTED = {
    "number": _numbers,
    "address": _addresses,
    "negation": _negations,
    "condition": _conditions,
}


def _names_differ(source: str, results: Sequence[str]) -> bool:
    return not _names([source]) <= _capitals(results) or not _names(results) <= _capitals([source])


def _names(texts: Iterable[str]) -> set[str]:
    """Return the words with a capital that do not begin a sentence."""
    return {
        word.removesuffix("’s").removesuffix("'s")
        for text in texts
        for word in _WORD.findall(text)[1:]
        if _NAME.match(word) and word != "I" and not _begins(text, word)
    }


def _begins(text: str, word: str) -> bool:
    return re.search(rf"(?:[.!?:]|[“\"‘(])\s*{re.escape(word)}", text) is not None


def _capitals(texts: Iterable[str]) -> set[str]:
    words = {word for text in texts for word in _WORD.findall(text) if _NAME.match(word)}
    return words | {word.removesuffix("’s").removesuffix("'s") for word in words}


def _modals_differ(source: str, result: str) -> bool:
    before, after = (Counter(w for w in _words(text) if w in MODALS) for text in (source, result))
    return set(before) != set(after) or any(after[word] < before[word] for word in before)


def _moved(source: str, results: Sequence[str]) -> bool:
    """Return whether a number or a negation stands before a word it did not stand before."""
    before = _followers([source])
    return any(
        not (words <= before.get(mark, set()) | {""}) for mark, words in _followers(results).items()
    )


def _followers(texts: Iterable[str]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for text in texts:
        words = [word for word in _words(text) if word not in _SMALL]
        for word, following in zip(words, [*words[1:], ""], strict=True):
            if word in NEGATIONS or word[0].isdigit():
                known = found.setdefault(word, set())
                known.add(following if following[:1].isalnum() else "")
    return found
