"""`sharethepen check`: what to look at in a file, with counts and scores."""

import json
from argparse import ArgumentParser, Namespace
from dataclasses import asdict
from typing import Any

from content.checking import check
from content.checking.readability import Score, scores
from content.checking.summary import summary
from content.tree import Document
from service.commands._reading import add_file, add_json, not_brought, read_file
from service.commands.command import DONE, Command


def add_arguments(parser: ArgumentParser) -> None:
    """Add the arguments."""
    add_file(parser)
    add_json(parser)


def run(arguments: Namespace) -> int:
    """Print what was found. Findings are places to look, so the exit code stays 0."""
    brought = read_file(arguments.file)
    found = {**_found(brought.document), **not_brought(brought)}
    if arguments.json:
        print(json.dumps(found, ensure_ascii=False, indent=2))
        return DONE
    for each in (*found["left_out"], *found["notices"]):
        print(each["words"])
    for finding in found["findings"]:
        print(f"{finding['message']}\n    {finding['sentence']}\n    {finding['how']}")
    for score in found["scores"]:
        told = score.get("reason") or f"{score['value']:g} ({score['scale']}; {score['scorer']})"
        print(f"{score['id']}: {told}")
    return DONE


def _found(document: Document) -> dict[str, Any]:
    return {
        "title": document.title,
        "language": document.language,
        "findings": [{"key": each.key, **asdict(each)} for each in check(document)],
        "counts": asdict(summary(document)),
        "scores": [_score(each) for each in scores(document)],
    }


def _score(score: object) -> dict[str, Any]:
    made: dict[str, Any] = asdict(score)  # type: ignore[call-overload]  # Score or TooLittle
    return made if isinstance(score, Score) else {**made, "value": None}


COMMAND = Command(
    name="check",
    help="list hard words, long sentences and other places to look at",
    add_arguments=add_arguments,
    run=run,
)
