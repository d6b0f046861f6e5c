"""What the demo group is made from: the words in the TOML files beside this module."""

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, TypeAlias

HERE = Path(__file__).parent
Part: TypeAlias = Mapping[str, Any]
"""One table of a TOML file."""


@cache
def group() -> Part:
    """Return the group: its people, word bank, meeting and agenda."""
    return tomllib.loads((HERE / "group.toml").read_text(encoding="utf-8"))


@cache
def documents() -> tuple[Part, ...]:
    """Return the documents in the order of their file names."""
    files = sorted((HERE / "documents").glob("*.toml"))
    return tuple(tomllib.loads(file.read_text(encoding="utf-8")) for file in files)


def introduction(name: str, locale: str) -> str:
    """Return the line that introduces a person of the demo group, "" for anyone else."""
    key = "about_cy" if locale == "cy" else "about"
    return next((str(one[key]) for one in group()["people"] if one["name"] == name), "")
