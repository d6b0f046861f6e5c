"""Words that may stand for a hard word in its sentence, the best first. People choose.

Offers only: a draft takes one by itself only where `content.easy_read.swap` finds it safe.
"""

from content.easy_read.substitutes.offers import substitutes

__all__ = ["substitutes"]
