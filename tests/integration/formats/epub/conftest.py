"""Lets these tests take the documents that nobody would write from the hostile ones."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[3] / "hostile"))
