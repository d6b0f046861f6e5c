"""The findings as SARIF 2.1.0 (OASIS), which editors and code hosts show beside the lines.

Suggestions stand in the message and among the properties, never as `fixes`: a program could
put those in by itself, and here people decide.
"""

import os
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote

from content.checking import GROUPS, Finding, Severity, all_checks
from content.checking.contract import Check, Says
from service.commands._check_one import Checked
from service.commands._check_places import Place

SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
LEVELS: dict[Severity, str] = {"first": "warning", "look": "note", "maybe": "note"}
"""No finding is an error."""
SOURCE = {"en": "Source", "cy": "Ffynhonnell"}
RANKS: dict[Severity, float] = {"first": 90.0, "look": 50.0, "maybe": 10.0}


def _version() -> str:
    """Return the version as the project file says it: nothing is installed under our name."""
    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text("utf-8"))
    return str(project["project"]["version"])


class _Dots(dict[str, str]):
    """Stands in for the values of one finding where a rule speaks of all."""

    def __missing__(self, key: str) -> str:
        return "…"


def sarif(
    checked: Sequence[Checked], not_read: Mapping[str, str], speaks: str = "en"
) -> dict[str, Any]:
    """Return one run. `not_read` says by path why a file could not be read."""
    rules = list(all_checks())
    results = [
        _result(each.path, found, place, rules)
        for each in checked
        for found, place in each.findings
    ]
    run = {
        "tool": {"driver": _driver(speaks)},
        "language": speaks,
        "columnKind": "unicodeCodePoints",
        "artifacts": [{"location": _location(file.path)} for file in checked],
        "results": results,
        "invocations": [
            {
                "executionSuccessful": not not_read,
                "toolExecutionNotifications": list(_notices(not_read)),
            }
        ],
    }
    return {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}


def _driver(speaks: str) -> dict[str, Any]:
    return {
        "name": "Share the Pen",
        "semanticVersion": _version(),
        "rules": [_rule(check, speaks) for check in all_checks().values()],
    }


def _rule(check: Check, speaks: str) -> dict[str, Any]:
    says = [each.get(speaks) or each["en"] for each in check.says.values()]
    why, how = _each(says, "why"), _each(says, "how")
    return {
        "id": check.id,
        "shortDescription": {"text": check.title[speaks]},
        "fullDescription": {"text": why},
        "help": {
            "text": f"{why} {how} {SOURCE[speaks]}: {check.source}.",
            "markdown": f"{why}\n\n{how}\n\n*{SOURCE[speaks]}: {check.source}.*",
        },
        "defaultConfiguration": {"level": LEVELS[check.severity], "rank": RANKS[check.severity]},
        "properties": {
            "tags": [GROUPS[check.group].title[speaks]],
            "languages": sorted(check.languages),
        },
    }


def _each(says: Iterable[Says], field: str) -> str:
    """Return what the forms of a check say, each sentence once."""
    told = (str(getattr(each, field)).format_map(_Dots()) for each in says)
    return " ".join(dict.fromkeys(text for text in told if text))


def _result(path: Path, found: Finding, place: Place | None, rules: list[str]) -> dict[str, Any]:
    where: dict[str, Any] = {"artifactLocation": _location(path)}
    if place:
        where["region"] = {
            "startLine": place.line,
            "startColumn": place.column,
            "endLine": place.end_line,
            "endColumn": place.end_column,
            "snippet": {"text": found.words},
        }
    return {
        "ruleId": found.check,
        "ruleIndex": rules.index(found.check),
        "level": LEVELS[found.severity],
        "rank": RANKS[found.severity],
        "message": {"text": " ".join((found.message, found.how)).strip()},
        "locations": [{"physicalLocation": where}],
        "partialFingerprints": {"findingKey/v1": found.key},
        "properties": {
            "severity": found.severity,
            "words": found.words,
            "sentence": found.sentence,
            "suggestions": list(found.suggestions),
        },
    }


def _location(path: Path) -> dict[str, str]:
    """Return where a file is; a relative path counts from the folder of the run."""
    start = "file://" if path.is_absolute() else ""
    return {"uri": start + quote(os.fsencode(path.as_posix()))}


def _notices(not_read: Mapping[str, str]) -> Iterable[dict[str, Any]]:
    for path, why in not_read.items():
        yield {
            "level": "error",
            "message": {"text": why},
            "locations": [{"physicalLocation": {"artifactLocation": _location(Path(path))}}],
        }
