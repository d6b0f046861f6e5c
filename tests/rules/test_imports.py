"""Who may import whom: the contracts of pyproject.toml, and three rules that they cannot tell."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest
from rules.repository import ROOT, modules, parsed, short

FAMILIES = (
    "content/checking/checks",
    "content/languages",
    "formats/readers",
    "formats/writers",
    "service/commands",
    "service/pages",
)
SHARED = {
    "content/languages/en.py": "Welsh letters use the English short forms too",
    "content/languages/language.py": "what a language is",
    "content/languages/parsing.py": "the door to the parser",
    "formats/readers/brought.py": "what every reader gives back",
    "formats/readers/html.py": "Markdown becomes a page first, then is read as one",
    "formats/readers/limits.py": "what every reader may use",
    "formats/readers/reader.py": "what a reader is",
    "service/commands/command.py": "what a command is",
}
"""Modules of a family that the others may import, and why."""
ASKS_BY_ITSELF = {
    "service/web/access.py": "who may open this page",
    "service/web/sessions.py": "who is here",
}
"""Questions that no query of the store answers, and why."""


def test_the_rooms_and_the_doors_hold() -> None:
    tool = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run(
        [tool, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("family", FAMILIES)
def test_one_member_of_a_family_never_needs_another(family: str) -> None:
    members = {
        short(path).removesuffix(".py").replace("/", "."): path
        for path in modules()
        if short(path.parent) == family and not path.name.startswith("_")
    }
    allowed = {name.removesuffix(".py").replace("/", ".") for name in SHARED}
    crossed = [
        f"{short(path)} imports {other}"
        for name, path in members.items()
        for other in imported(path)
        if other in members and other != name and other not in allowed
    ]
    assert crossed == []


def test_questions_to_the_database_are_asked_in_the_store_and_in_actions() -> None:
    homes = ("service/store/", "service/actions/", "service/demo/")
    asked = [
        f"{short(path)} imports {name}"
        for path in modules("service")
        if not short(path).startswith(homes) and short(path) not in ASKS_BY_ITSELF
        for name in imported(path)
        if name.startswith("sqlalchemy") and not name.endswith(".Session") and ".exc" not in name
    ]
    assert asked == []


def test_the_web_process_never_loads_the_parser() -> None:
    loads = [short(path) for path in modules() if any(n == "spacy" for n in imported(path))]
    assert loads == []


def imported(path: Path) -> list[str]:
    """Return every module that this one names, and every name that it takes from one."""
    found: list[str] = []
    for node in ast.walk(parsed(path)):
        if isinstance(node, ast.Import):
            found += [each.name for each in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            found += [f"{node.module}.{each.name}" for each in node.names]
            found += [node.module] if node.module.count(".") > 1 else []
    return found
