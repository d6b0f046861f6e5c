r"""What stands inside a line: **bold**, [words](address), [geiriau]{cy} <-> runs.

A link that leads anywhere but http, https, mailto or tel is plain words: no script gets in.
A backslash before `*`, `[`, `]` or `\` makes it an ordinary sign.
"""

import re
from collections.abc import Iterator
from itertools import groupby

from content.tree import Run, Runs, plain

_ADDRESS = r"(?:https?://|mailto:|tel:)(?:[^\s()\[\]<>\"\\]|\([^\s()\[\]<>\"\\]*\))++"
_CODE = r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*"
_TOKEN = re.compile(
    r"\\(?P<sign>[\\*\[\]])"
    r"|\[(?P<words>(?:\\[\\*\[\]]|[^\[\]])++)\]"
    rf"(?:\((?P<link>{_ADDRESS})\)(?:\{{(?P<also>{_CODE})\}})?|\{{(?P<code>{_CODE})\}})"
    r"|(?P<bold>(?:(?<!\*)|(?<=\\\*))\*\*(?!\*))",
    re.IGNORECASE,
)
_SAFE = re.compile(_ADDRESS, re.IGNORECASE)
_SIGNS = re.compile(r"[\\*\[\]]")


def is_safe_address(address: str) -> bool:
    """Return whether a link may lead there: http, https, mailto or tel, and nothing hidden."""
    return _SAFE.fullmatch(address) is not None


def runs_from(text: str) -> Runs:
    """Return the runs that a line of typed text means. Never raises: odd marks are words."""
    return joined(tuple(_parse(text, Run(""))))


def text_of(runs: Runs) -> str:
    """Return the line to type for these runs; `runs_from` gives them back, hard words unmarked.

    Signs are written with a backslash only where they would else be read as marks.
    """
    wanted = joined(tuple(_allowed(run) for run in runs))
    simple = _write(wanted, escape=False)
    return simple if runs_from(simple) == wanted else _write(wanted, escape=True)


def joined(runs: Runs) -> Runs:
    """Return the runs with neighbours of one look made one, and without empty ones."""
    groups = groupby((run for run in runs if run.text), key=_look)
    return tuple(
        Run(plain(tuple(group)), bold=look[0], hard=look[1], link=look[2], language=look[3])
        for look, group in groups
    )


def cut(runs: Runs, start: int, end: int) -> Runs:
    """Return the runs of the characters from `start` to `end`, each with its look."""
    found, at = [], 0
    for run in runs:
        text = run.text[max(0, start - at) : max(0, end - at)]
        found.append(with_text(run, text))
        at += len(run.text)
    return joined(tuple(found))


def with_text(run: Run, text: str) -> Run:
    """Return other words with the look of the run."""
    return Run(text, bold=run.bold, hard=run.hard, link=run.link, language=run.language)


def _look(run: Run) -> tuple[bool, bool, str, str]:
    return run.bold, run.hard, run.link, run.language


def _allowed(run: Run) -> Run:
    link = run.link if is_safe_address(run.link) else ""
    language = run.language if re.fullmatch(_CODE, run.language) else ""
    return Run(run.text, bold=run.bold, link=link, language=language)


def _parse(text: str, look: Run) -> Iterator[Run]:
    tokens = tuple(_TOKEN.finditer(text))
    marks = [token.start() for token in tokens if token["bold"]]
    lone = marks[-1] if len(marks) % 2 else -1
    at, bold = 0, look.bold
    for token in tokens:
        here = Run("", bold=bold, link=look.link, language=look.language)
        yield with_text(here, text[at : token.start()])
        at = token.end()
        if token["bold"] and token.start() != lone:
            bold = not bold
        else:
            yield from _meant(token, here)
    yield Run(text[at:], bold=bold, link=look.link, language=look.language)


def _meant(token: re.Match[str], here: Run) -> Iterator[Run]:
    if token["words"] is None:
        yield with_text(here, token["sign"] or token["bold"])
        return
    language = token["also"] or token["code"] or ""
    yield from _parse(
        token["words"], Run("", bold=here.bold, link=token["link"] or "", language=language)
    )


def _write(runs: Runs, *, escape: bool) -> str:
    pieces, bold = [], False
    for run in runs:
        if run.bold != bold:
            pieces.append("**")
            bold = run.bold
        pieces.append(_marked(run, escape=escape))
    return "".join(pieces) + ("**" if bold else "")


def _marked(run: Run, *, escape: bool) -> str:
    words = _SIGNS.sub(r"\\\g<0>", run.text) if escape else run.text
    link = f"({run.link})" if run.link else ""
    code = f"{{{run.language}}}" if run.language else ""
    return f"[{words}]{link}{code}" if link or code else words
