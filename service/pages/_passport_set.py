"""What can be proven of a publication as a whole: the same forms, the same day, another form."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date

from content.languages import get
from formats.passport.row import Row
from formats.writers import all_formats
from service.pages._files_view import File
from service.store.tables import Group

_TOOL = "Share the Pen, all the files"
_LONGEST = 15
"""Working days: Cabinet Office policy on accessible documents."""


def rows_of_set(
    files: tuple[File, ...],
    editions: tuple[tuple[str, str], ...],
    made_on: Mapping[str, date],
    group: Group,
) -> tuple[Row, ...]:
    """Return the rows. `editions`: kind and language of each; `made_on`: file id to its day."""
    rows = [_another_form(group)]
    if len({language for _kind, language in editions}) > 1:
        rows += [_same_editions(editions), _same_forms(files), _same_day(files, made_on)]
    return tuple(rows)


def _row(name: str, faults: list[str], promise: str, mend: str, source: str) -> Row:
    if not faults:
        return Row(name, "pass", _TOOL, promise, "", source, "people")
    return Row(name, "fail", _TOOL, " ".join(faults), mend, source, "people")


def _another_form(group: Group) -> Row:
    slow = group.answer_days > _LONGEST
    return _row(
        "another-form",
        ["The group takes more than 15 working days to answer."] if slow else [],
        "People can ask for another form, and the group answers in 15 working days or less.",
        "Choose a shorter time to answer.",
        "GOV.UK",
    )


def _same_editions(editions: tuple[tuple[str, str], ...]) -> Row:
    kinds = sorted({kind for kind, _language in editions})
    languages = sorted({language for _kind, language in editions})
    there = set(editions)
    return _row(
        "same-editions",
        [
            f"{_KINDS[kind]} is not there in {_name(language)}."
            for kind in kinds
            for language in languages
            if (kind, language) not in there
        ],
        "Every language has the same editions.",
        "Finish the translation, and publish again.",
        "Welsh Language Commissioner",
    )


_KINDS = {"easy_read": "Easy read", "standard": "The standard text"}


def _same_forms(files: tuple[File, ...]) -> Row:
    return _row(
        "same-forms",
        list(dict.fromkeys(_missing(files))),
        "Every language has the same forms.",
        "Ask a person to make this form, or try again.",
        "Welsh Language Commissioner",
    )


def _missing(files: tuple[File, ...]) -> Iterator[str]:
    forms: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for one in files:
        if one.usual and one.format in all_formats() and not all_formats()[one.format].on_request:
            forms[one.kind][one.language] |= {one.format} if one.state != "failed" else set()
    for kind in sorted(forms):
        every = set().union(*forms[kind].values())
        for language in sorted(forms[kind]):
            for form in sorted(every - forms[kind][language]):
                yield f"{all_formats()[form].label} is not there in {_name(language)}."


def _name(code: str) -> str:
    """Return the English name of a language; its code where we do not know it."""
    found = get(code)
    return found.name if found else code


def _same_day(files: tuple[File, ...], made_on: Mapping[str, date]) -> Row:
    last: dict[str, date] = {}
    for one in files:
        if one.usual and one.id in made_on:
            last[one.language] = max(made_on[one.id], last.get(one.language, date.min))
    late = sorted(language for language, day in last.items() if day > min(last.values()))
    return _row(
        "same-day",
        [f"The files in {_name(language)} were ready on a later day." for language in late],
        "Every language was ready on the same day.",
        "Next time, publish when all languages can be made at once.",
        "Welsh Language Commissioner",
    )
