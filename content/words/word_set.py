"""Small lists of words, written in the code as people write them: with spaces."""


def word_set(words: str) -> frozenset[str]:
    """Return the words of a line as a set."""
    return frozenset(words.split())
