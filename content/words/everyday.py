"""Words of everyday life that every reader knows, however rarely they stand in print."""

from functools import cache
from importlib.resources import files


@cache
def everyday(language: str) -> frozenset[str]:
    """Return the everyday words of a language in small letters; none where there is no list."""
    source = files(__package__).joinpath(f"everyday_{language}.txt")
    return (
        frozenset(source.read_text(encoding="utf-8").split()) if source.is_file() else frozenset()
    )
