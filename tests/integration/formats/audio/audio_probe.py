"""What a player reads in a sound file, by ffprobe."""

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

needs_ffmpeg = pytest.mark.skipif(
    not shutil.which("ffprobe"), reason="ffmpeg is not installed, so no player reads the file"
)


def probe(path: Path) -> dict[str, Any]:
    command = ["ffprobe", "-v", "error", "-of", "json", "-show_format", "-show_streams"]
    told = subprocess.run([*command, "-show_chapters", path], capture_output=True, check=True)
    answer: dict[str, Any] = json.loads(told.stdout)
    return answer
