"""What follows "not" or a number: after a split it is the same word as before, or nothing."""

from collections.abc import Sequence

from content.easy_read.guard.reading import marks_of, read


def followers_differ(source: str, results: Sequence[str], language: str) -> bool:
    """Return whether a number or a negation stands before a word it did not stand before."""
    before = _followers([source], language)
    return any(
        not (words <= before.get(mark, set()) | {""})
        for mark, words in _followers(results, language).items()
    )


def _followers(texts: Sequence[str], language: str) -> dict[str, set[str]]:
    marks = marks_of(language)
    found: dict[str, set[str]] = {}
    for text in texts:
        words = [word for word in read(text, language).tokens if word not in marks.small]
        for word, following in zip(words, [*words[1:], ""], strict=True):
            if word in marks.negations or word[0].isdigit():
                known = found.setdefault(word, set())
                known.add(following if following[:1].isalnum() else "")
    return found
