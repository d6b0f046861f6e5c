"""What runs in the process that speaks. It starts for each recording, so it imports little.

Not the tree, no list of voices, no numpy: an engine that needs more imports it by itself.
"""


class Refused(Exception):
    """The engine cannot do what it was asked: an unknown voice, a broken file, no start."""
