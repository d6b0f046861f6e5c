"""The formats, found by walking this package: one file defines one `FORMAT`."""

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from formats.format import Format


@cache
def all_formats() -> dict[str, Format]:
    """Return every format by its id, in the order of the file names."""
    found = {}
    for info in iter_modules(__path__):
        if info.name.startswith("_"):
            continue
        made: Format = import_module(f"{__name__}.{info.name}").FORMAT
        found[made.id] = made
    return found
