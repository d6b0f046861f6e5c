"""How the code is built: small modules, small functions, and a word about each public thing."""

import ast
import re
import statistics
from collections.abc import Iterator
from pathlib import Path

from rules.repository import committed, modules, parsed, short

LINES = 300
FUNCTION_LINES = 60
USUAL_LINES = 8
NAMES_THAT_SAY_NOTHING = {"utils", "util", "helpers", "common", "manager", "base", "misc"}
STEPS = "service/store/migrations/versions/"
"""Written by Alembic from the tables: one step as long as its tables."""
LATER = re.compile(r"\b(?:TO[D]O|FIX[M]E|XX[X])\b")


def test_no_module_passes_300_lines() -> None:
    long = [short(path) for path in own_modules() if len(lines(path)) > LINES]
    assert long == []


def test_a_function_has_about_eight_lines_and_never_more_than_sixty() -> None:
    sizes = [size for path in own_modules() for _, size in functions(path)]
    assert statistics.median(sizes) <= USUAL_LINES
    long = [
        f"{short(path)}: {name} has {size}"
        for path in own_modules()
        for name, size in functions(path)
        if size > FUNCTION_LINES
    ]
    assert long == []


def test_every_module_says_first_what_it_is() -> None:
    silent = [short(path) for path in modules() if not ast.get_docstring(parsed(path))]
    assert silent == []


def test_every_public_function_and_class_says_what_it_is_for() -> None:
    silent = [
        f"{short(path)}: {node.name}"
        for path in modules("content", "formats")
        for node in parsed(path).body
        if isinstance(node, ast.FunctionDef | ast.ClassDef)
        and not node.name.startswith("_")
        and not ast.get_docstring(node)
        and not speaks_by_its_fields(node)
    ]
    assert silent == []


def test_no_module_has_a_name_that_says_nothing() -> None:
    assert [short(path) for path in modules() if path.stem in NAMES_THAT_SAY_NOTHING] == []


def test_nothing_is_left_to_be_done_later() -> None:
    assert [short(path) for path in sources() if LATER.search(path.read_text())] == []


def test_only_the_command_prints() -> None:
    speaking = ("service/cli.py", "service/commands/", "service/assets.py", "service/catalogues.py")
    printing = [
        short(path)
        for path in modules()
        if not short(path).startswith(speaking)
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "print"
    ]
    assert printing == []


def test_every_exception_that_is_caught_has_a_name() -> None:
    blind = [
        f"{short(path)}:{node.lineno}"
        for path in modules()
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.ExceptHandler)
        and (node.type is None or (isinstance(node.type, ast.Name) and node.type.id == "Exception"))
    ]
    assert blind == []


def own_modules() -> tuple[Path, ...]:
    return tuple(path for path in modules() if not short(path).startswith(STEPS))


def sources() -> Iterator[Path]:
    kinds = {".py", ".html", ".css", ".js", ".typ", ".sh", ".toml"}
    return (path for path in committed() if path.suffix in kinds)


def lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines()


def functions(path: Path) -> Iterator[tuple[str, int]]:
    for node in ast.walk(parsed(path)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name, (node.end_lineno or node.lineno) - node.lineno + 1


def speaks_by_its_fields(node: ast.FunctionDef | ast.ClassDef) -> bool:
    """Blocks of the tree and rows of a result: named after what they are, fields and no code."""
    return isinstance(node, ast.ClassDef) and all(
        isinstance(each, ast.AnnAssign | ast.Expr) for each in node.body
    )
