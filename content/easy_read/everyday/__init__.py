"""Everyday words for general English ones: our own lists, beside the jargon of `content.words`."""

from content.easy_read.everyday.lists import Everyday, everyday, phrases
from content.easy_read.everyday.words import everyday_swaps

__all__ = ["Everyday", "everyday", "everyday_swaps", "phrases"]
