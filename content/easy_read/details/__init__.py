"""What could go to "more information": parts of a sentence that hold no fact people rely on.

People decide. A draft leaves nothing out by itself; only `simplify`, which has no place for
more information, leaves such parts out.
"""

from content.easy_read.details.leaving import could_go, without_details

__all__ = ["could_go", "without_details"]
