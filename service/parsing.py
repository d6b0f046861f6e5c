"""The sentence parser of this web process: one, started when first asked, ended with it."""

import atexit
from functools import cache

from content.languages.parsing import Parser


@cache
def parser() -> Parser:
    """Return the parser. Its own process starts with the first sentence that it is given."""
    made = Parser()
    atexit.register(made.close)
    return made
