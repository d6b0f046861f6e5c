"""What is known of English words: their senses, their neighbours in meaning, their forms.

The files are built when the product is set up (`content.lexicon.build`) and read in place.
Where they are missing, `LexiconMissing` says so, and what needs them switches itself off.
"""

from content.lexicon.files import LexiconMissing

__all__ = ["LexiconMissing"]
