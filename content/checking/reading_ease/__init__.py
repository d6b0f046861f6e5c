"""How easy a text is to read, 0 to 100, by a trained score that no formula of length is."""

from content.checking.reading_ease.score import reading_ease

__all__ = ["reading_ease"]
