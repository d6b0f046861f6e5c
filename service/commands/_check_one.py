"""One file checked: its findings with their places, its counts and scores."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from content.checking import Finding, Profile, examine
from content.checking.deep import SentenceParser
from content.checking.readability import Score, scores
from content.checking.summary import summary
from content.checking.titled import titled
from formats.readers import Brought
from service.commands._check_files import shown
from service.commands._check_places import Place, Places, told
from service.commands._reading import not_brought, read_file


@dataclass(frozen=True, slots=True)
class Rules:
    """How strict to be, and the words that are explained already."""

    profile: Profile | None = None
    """None: the profile of the document's kind and language."""
    words: Mapping[str, str] | None = None
    parser: SentenceParser | None = None
    speaks: str = "en"
    """The language of what findings say: "en" or "cy"."""


@dataclass(frozen=True, slots=True)
class Checked:
    """What was found in one file."""

    path: Path
    brought: Brought
    findings: tuple[tuple[Finding, Place | None], ...]
    """In the order of the file."""
    profile: Profile
    deep: bool
    speaks: str

    def as_json(self) -> dict[str, Any]:
        """Return everything as plain data: see docs/running/command.md."""
        document = self.brought.document
        return {
            "path": shown(self.path),
            "title": document.title,
            "language": document.language,
            "profile": self.profile.id,
            "deep": self.deep,
            "findings": [_finding(each, place) for each, place in self.findings],
            "counts": asdict(summary(document)),
            "scores": [_score(each) for each in scores(document)],
            **not_brought(self.brought),
        }


def check_file(path: Path, rules: Rules) -> Checked:
    """Return what is found in a file. Raises CommandFailed where it cannot be read."""
    brought = read_file(path)
    document = titled(brought.document)
    result = examine(
        document,
        rules.words,
        interface=rules.speaks,
        profile=rules.profile,
        parser=rules.parser,
    )
    places = Places(_bytes(path), document)
    order = {block.id: number for number, block in enumerate(document.blocks)}
    found = sorted(result.findings, key=lambda each: (order[each.block_id], each.piece, each.span))
    placed = tuple((each, places.of(each.block_id, each.piece, each.span)) for each in found)
    return Checked(path, brought, placed, result.profile, result.deep, rules.speaks)


def _bytes(path: Path) -> bytes:
    """Return the file's bytes; none where it went away meanwhile, so no place is told."""
    try:
        return path.read_bytes()
    except OSError:
        return b""


def _finding(found: Finding, place: Place | None) -> dict[str, Any]:
    return {"key": found.key, **asdict(found), "place": told(place)}


def _score(score: object) -> dict[str, Any]:
    made: dict[str, Any] = asdict(score)  # type: ignore[call-overload]  # Score or TooLittle
    return made if isinstance(score, Score) else {**made, "value": None}
