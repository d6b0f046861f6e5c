"""`sharethepen check --access`: what keeps people out of Word and PDF files from anywhere."""

import gettext
import json
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from formats.access import CannotCheck, Report, check_file
from formats.access.report import Found, Place, as_data
from formats.access.rule import LEVELS
from service.catalogues import WELSH
from service.commands._check_access_said import SPEECH, Speech
from service.commands._check_files import files, shown
from service.commands.command import DONE, WRONG_USE
from service.web.said import say_by

ENDINGS = frozenset({".docx", ".odt", ".epub", ".htm", ".html", ".pdf"})
"""Endings that are looked at in a folder."""
FOUND = 1
_SHOWN = 3
"""Places told of one thing; JSON has more."""
Say = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Checked:
    """One file and what was found in it."""

    path: str
    report: Report


def run(arguments: Namespace) -> int:
    """Print what was found. Exit code 0, 1 (found, see --fail-on) or 2 (a file was not read)."""
    checked, refused = _each(files(arguments.paths, ENDINGS))
    speech, say = SPEECH[arguments.speak], _translator(arguments.speak)
    if arguments.json:
        alone = len(arguments.paths) == 1 and not arguments.paths[0].is_dir()
        print(json.dumps(_json(checked, refused, alone=alone), ensure_ascii=False, indent=2))
    elif checked or not refused:
        for line in _told(checked, speech, say):
            print(line)
    for path, why in refused.items():
        print(f"{path}: {say(why)}", file=sys.stderr)
    if refused:
        return WRONG_USE
    return FOUND if _fails(arguments.fail_on, checked) else DONE


def _each(paths: Sequence[Path]) -> tuple[list[Checked], dict[str, str]]:
    """Return the files checked, and by path why others were not. A bad file stops no other."""
    checked, refused = [], {}
    for path in paths:
        try:
            checked.append(Checked(shown(path), check_file(path.read_bytes(), path.name)))
        except CannotCheck as why:
            refused[shown(path)] = str(why)
        except OSError as why:
            refused[shown(path)] = f"It cannot be opened: {why.strerror}."
    return checked, refused


def _translator(language: str) -> Say:
    if language == "en":
        return str
    welsh = gettext.translation("messages", WELSH.parents[2], [language])
    return lambda words: say_by(welsh.gettext, words)


def _json(checked: Sequence[Checked], refused: Mapping[str, str], *, alone: bool) -> Any:  # noqa: ANN401 - JSON
    told = [{"path": each.path, **as_data(each.report)} for each in checked]
    if alone and told:
        return told[0]
    return {
        "files": told,
        "not_read": [{"path": path, "why": why} for path, why in refused.items()],
    }


def _told(checked: Sequence[Checked], speech: Speech, say: Say) -> Iterator[str]:
    for each in checked:
        yield from _about(each, speech, say)
        yield ""
    counts = [sum(len(each.report.at(level)) for each in checked) for level in LEVELS]
    yield speech.ending(len(checked), *counts) if checked else speech.no_file


def _about(checked: Checked, speech: Speech, say: Say) -> Iterator[str]:
    report = checked.report
    yield f"{checked.path}: {speech.size(len(report.broken), len(report.rows), report.pages)}"
    for level in LEVELS:
        rows = report.at(level)
        if rows:
            yield f"\n  {speech.levels[level]}"
        for row in rows:
            for found in row.found:
                yield from _found(found, row.rule, speech, say)
            yield f"      → {say(row.mend or row.promise)}"
    yield f"\n  {speech.people}"
    yield from (f"    {say(question)}" for question in report.people)


def _found(found: Found, rule: str, speech: Speech, say: Say) -> Iterator[str]:
    times = f" ({found.count})" if found.count > 1 else ""
    yield f"    {say(found.what)}{times}  [{rule}]"
    for place in found.places[:_SHOWN]:
        yield f"      {_where(place, speech)}"
    if found.places and found.count > _SHOWN:
        yield f"      {speech.more(found.count - min(_SHOWN, len(found.places)))}"


def _where(place: Place, speech: Speech) -> str:
    """Return the place in words; the heading is left out where it is the place itself."""
    page = speech.page(place.page) if place.page else ""
    under = speech.under(place.heading) if place.heading != place.near and place.heading else ""
    near = f"“{place.near}”" if place.near else ""
    return ", ".join(filter(None, (page, under, near)))


def _fails(level: str, checked: Sequence[Checked]) -> bool:
    order: tuple[str, ...] = LEVELS
    wanted = LEVELS[: order.index(level) + 1] if level in order else ()
    return any(each.report.at(one) for each in checked for one in wanted)
