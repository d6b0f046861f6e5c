"""Words that may stand for a hard word in its sentence, the best first. People choose.

Offers only: a draft takes none by itself. `simplify` does, by `content.easy_read.everyday.daring`.
"""

from content.easy_read.substitutes.offers import substitutes

__all__ = ["substitutes"]
