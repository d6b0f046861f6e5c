"""What the repository holds: our own words and code, no addresses of machines, no packages."""

import json
import re

import pytest
from rules.repository import ROOT, committed, short, words

HOSTS = re.compile(
    r"p[y]pi\.(?:org|python\.org)|python[h]osted|npm[j]s\.|deb\.[d]ebian|index-[u]rl"
    r"|huggingface\.co|artifactory|jsdelivr|unpkg\.com|cdnjs"
)
MACHINE_PATHS = re.compile(r"(?<![\w.])/(?:root|work|home/\w+|Users/\w+)/")
MAY_NAME_HOSTS = {"tests/rules/test_what_is_committed.py", "Makefile"}
"""This file, and the switch that keeps addresses out of the lock files."""
MAKERS = {
    ".png": "docs/pictures/",
    ".svg": "service/static/",
    ".ico": "",
}
"""Kinds that are not text or could be someone's: where our own ones lie."""
BINARY = {".jpg", ".jpeg", ".gif", ".webp", ".woff", ".woff2", ".ttf", ".otf", ".mp3", ".wav"}
PACKED = {".zip", ".whl", ".gz", ".tar", ".docx", ".odt", ".pdf", ".epub", ".so", ".exe", ".db"}
LARGEST = 1_000_000
"""Bytes; only our own screenshots come near."""
DATA = {".tsv", ".csv", ".toml", ".json", ".dic", ".txt"}
OWN_NOTES = ("content/words/SOURCES.md", "LICENCES.md")


def test_no_file_names_a_registry() -> None:
    named = [
        short(path)
        for path in committed()
        if short(path) not in MAY_NAME_HOSTS and HOSTS.search(words(path))
    ]
    assert named == []


def test_no_file_holds_a_path_of_one_machine() -> None:
    found = [
        short(path)
        for path in committed()
        if short(path) != "tests/rules/test_what_is_committed.py"
        and MACHINE_PATHS.search(words(path))
    ]
    assert found == []


def test_no_package_font_sound_or_document_is_committed() -> None:
    assert [short(path) for path in committed() if path.suffix in BINARY | PACKED] == []


def test_pictures_lie_where_our_own_ones_lie() -> None:
    strays = [
        short(path)
        for path in committed()
        if path.suffix in MAKERS and not short(path).startswith(MAKERS[path.suffix])
    ]
    assert strays == []


def test_no_file_is_large() -> None:
    assert [short(path) for path in committed() if path.stat().st_size > LARGEST] == []


def test_every_requirement_is_pinned_with_its_sum() -> None:
    for path in sorted(ROOT.glob("requirements*.txt")):
        entries = path.read_text(encoding="utf-8").replace("\\\n", " ").splitlines()
        asked = [each for each in entries if each and not each.lstrip().startswith("#")]
        assert asked, path.name
        loose = [each[:40] for each in asked if "==" not in each or "--hash=sha256:" not in each]
        assert loose == [], path.name


@pytest.mark.parametrize("place", [".", "tests/tools"])
def test_the_lock_files_of_npm_name_versions_and_sums_only(place: str) -> None:
    lock = json.loads((ROOT / place / "package-lock.json").read_text(encoding="utf-8"))
    packages = {name: each for name, each in lock["packages"].items() if name}
    assert packages
    for name, each in packages.items():
        assert each["version"], name
        assert each["integrity"].startswith("sha512-"), name
        assert "resolved" not in each, name


def test_every_data_file_is_named_in_a_note_about_its_source() -> None:
    told = "".join(words(ROOT / note) for note in OWN_NOTES)
    named = {name.rstrip("/") for name in re.findall(r"`([^`\n]+)`", told)}
    data = [
        path
        for path in committed()
        if path.suffix in DATA and short(path).startswith(("content/", "formats/", "service/"))
    ]
    assert data
    unknown = [
        short(path) for path in data if not {path.name, short(path), short(path.parent)} & named
    ]
    assert unknown == []
