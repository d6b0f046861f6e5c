"""What the rules look at: the files that are committed, and the modules of the three rooms."""

import ast
import subprocess
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ROOMS = ("content", "formats", "service")
NOT_OURS = {".git", ".venv", "data", "node_modules", "vendor", "build", "__pycache__"}


@cache
def committed() -> tuple[Path, ...]:
    """Return every file that is committed or about to be, in order; all files where git is not."""
    # New files count too, so that a rule speaks before the commit.
    asked = ["git", "-C", str(ROOT), "ls-files", "-z", "-co", "--exclude-standard"]
    try:
        listed = subprocess.run(asked, capture_output=True, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        return tuple(sorted(path for path in ROOT.rglob("*") if path.is_file() and _ours(path)))
    paths = (ROOT / name for name in listed.split("\0") if name)
    return tuple(sorted(path for path in paths if path.is_file()))


def _ours(path: Path) -> bool:
    parts = path.relative_to(ROOT).parts
    return not NOT_OURS.intersection(parts) and not parts[0].startswith((".m", ".r", ".p", ".h"))


def short(path: Path) -> str:
    """Return the path as people write it."""
    return path.relative_to(ROOT).as_posix()


@cache
def modules(*rooms: str) -> tuple[Path, ...]:
    """Return the committed Python modules of these rooms; of all three where none is named."""
    wanted = rooms or ROOMS
    return tuple(
        path
        for path in committed()
        if path.suffix == ".py" and path.relative_to(ROOT).parts[0] in wanted
    )


@cache
def parsed(path: Path) -> ast.Module:
    """Return the module's syntax tree."""
    return ast.parse(path.read_text(encoding="utf-8"))


def words(path: Path) -> str:
    """Return the text of a file; "" where it is not text."""
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return ""
