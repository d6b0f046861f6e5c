"""Lets the reader tests make their files with the packers beside the hostile ones."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[3] / "hostile"))
