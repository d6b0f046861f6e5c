"""The checks, found by walking this package: one file defines one `CHECK`."""

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from content.checking.contract import Check


@cache
def all_checks() -> dict[str, Check]:
    """Return every check by its id, in the order of the file names."""
    found = {}
    for info in iter_modules(__path__):
        module = import_module(f"{__name__}.{info.name}")
        if isinstance(check := getattr(module, "CHECK", None), Check):
            found[check.id] = check
    return found


def checks_for(language: str) -> tuple[Check, ...]:
    """Return the checks that read a language, those for every language included."""
    wanted = all_checks().values()
    return tuple(check for check in wanted if not check.languages or language in check.languages)
