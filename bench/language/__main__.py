"""Starts the run, as `python -m bench.language` and as `python bench/language` alike."""

import sys
from importlib import import_module
from pathlib import Path

if not __package__:
    # Started by the folder's name: only that folder is on the path, and its names hide others.
    sys.path[0] = str(Path(__file__).resolve().parents[2])

import_module("bench.language.command").main()
