"""Where the parts of natural voices lie that no Python package brings: docs/running/voices.md."""

from pathlib import Path

PLACE = Path(__file__).resolve().parents[2] / "build" / "voices"
"""Filled by `make natural`; empty or missing on most machines."""

HOW = "Run: make natural"
