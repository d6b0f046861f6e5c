"""Where the programs are, and a way to run them that fails loudly."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TOOLS = ROOT / "build" / "tools" / "node_modules"
LONGEST = 300
"""Seconds for one program on a busy machine."""
JAVA = ("java", "-Xss8m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")


def needed(program: str) -> str:
    """Return the program's path; the test is left out, and says so, where it is not here."""
    found = shutil.which(program)
    if found is None:
        pytest.skip(f"no {program} on this machine")
    return found


def tool(*names: str) -> str:
    """Return the path of a file that npm brought for the tests."""
    found = TOOLS.joinpath(*names)
    if not found.exists():
        pytest.skip(f"{names[0]} was not fetched on this machine")
    return str(found)


def ran(order: list[str], folder: Path, **environment: str) -> "subprocess.CompletedProcess[str]":
    """Return the program's answer, whatever its exit code; each tool knows what its codes mean."""
    return subprocess.run(
        order,
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=LONGEST,
        check=False,
        env={**os.environ, **environment},
    )
