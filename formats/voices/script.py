"""What a recording says, in order: a document becomes sentences, voices and pauses."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby
from operator import itemgetter

from content.languages import base_code
from content.tree import Document, Run, plain
from formats.block_marks import is_ours
from formats.voices import phrases
from formats.voices.closing import HEARD_BY
from formats.voices.here import credit_of, voice_for, with_versions
from formats.voices.line import ITEM, Line
from formats.voices.lines import lines
from formats.voices.said import say
from formats.voices.writing import by_writing


@dataclass(frozen=True, slots=True)
class Utterance:
    """One thing that one voice says in one breath."""

    text: str
    """The words as they are shown."""
    said: str
    """The words as they are said."""
    voice: str
    pause: float
    """Seconds of silence after it."""
    block_id: str = ""
    """The block it comes from; ids of `own-` for words around people's own; "" for others."""
    chapter: str = ""
    """Title of the chapter that starts here; "" for none."""
    sentence: int = -1
    """Its place among `content.segments.sentences_of` its block; -1 for words that are added."""
    lasts: bool = False
    """Whether it tells how long the recording is: see `with_length`."""


def script(document: Document, chosen: str = "") -> tuple[Utterance, ...]:
    """Return everything that the recording says, in order, with a guess of how long it is.

    Words in a language that has no voice here are left out with a spoken note, never given
    to another language's voice; where nobody marked the language, the letters tell it. `chosen`
    is the voice for the document's own language; whom to thank for it is said before the end.
    Who listened is said only where they heard the same voices.
    """
    note = phrases.skipped(document.language)
    made: list[Utterance] = []
    for line in lines(document):
        for each in _spoken(line, document, chosen):
            # A passage of many sentences without a voice is told of once, not at each.
            if made and note and each.said == made[-1].said == note:
                made[-1] = _with_words(made[-1], each)
            else:
                made.append(each)
    made = _heard(made, document, chosen)
    made[-1:-1] = _thanks(document, chosen)
    return with_length(tuple(made), _guess(made), document.language)


def _with_words(note: Utterance, more: Utterance) -> Utterance:
    """Return the note with these words of its block too; a note has the words of one block."""
    if note.block_id != more.block_id:
        return note
    return replace(note, text=f"{note.text} {more.text}", pause=more.pause)


def with_length(
    said: tuple[Utterance, ...], seconds: float, language: str
) -> tuple[Utterance, ...]:
    """Return the same script, telling that the recording lasts so many seconds.

    Only the one utterance marked `lasts` differs: the others need not be spoken again.
    """
    text = phrases.lasts(seconds, language)
    words = say(text, language)
    return tuple(replace(each, text=text, said=words) if each.lasts else each for each in said)


_CHARACTERS_A_SECOND = 15.0


def _guess(said: list[Utterance]) -> float:
    return sum(len(each.said) / _CHARACTERS_A_SECOND + each.pause for each in said)


_BREATH = 0.08
"""Seconds between two languages inside one sentence."""


def _thanks(document: Document, chosen: str) -> list[Utterance]:
    """Return the line that the licence of the chosen voice asks for; nothing for most voices."""
    credit, voice = credit_of(chosen), voice_for(document.language, chosen)
    return [Utterance(credit, say(credit, document.language), voice, ITEM)] if credit else []


def voices_of(document: Document, chosen: str = "") -> tuple[str, ...]:
    """Return the voices that say people's own words, with their versions, in order."""
    own = [line for line in lines(document) if line.block_id and not is_ours(line.block_id)]
    codes = {code for line in own for code, text in _by_language(line) if text.strip()}
    found = {voice_for(code, chosen) for code in (*codes, document.language)}
    return with_versions(found - {""})


def _heard(made: list[Utterance], document: Document, chosen: str) -> list[Utterance]:
    """Return all but who listened, where they heard other voices than these."""
    if not document.heard_by or set(voices_of(document, chosen)) <= set(document.heard_in):
        return made
    return [each for each in made if each.block_id != HEARD_BY]


def _spoken(line: Line, document: Document, chosen: str) -> Iterator[Utterance]:
    parts = _audible([part for part in _by_language(line) if part[1].strip()])
    note, noted = phrases.skipped(document.language), False
    for place, (language, text) in enumerate(parts, 1):
        made = _utterance(text.strip(), language, document, chosen)
        if made is None:
            continue
        shown, said, voice = made
        if said and said == note:
            # Told once a sentence; the other words stand in silence.
            said, noted = "" if noted else note, True
        yield Utterance(
            shown,
            said,
            voice,
            line.pause if place == len(parts) else _BREATH,
            line.block_id,
            line.chapter if place == 1 else "",
            line.sentence,
            line.lasts,
        )


def _audible(parts: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Return the parts without a full stop that stands alone after another language's words."""
    heard = [part for part in parts if any(char.isalnum() for char in part[1])]
    return heard or parts


def _utterance(
    text: str, language: str, document: Document, chosen: str
) -> tuple[str, str, str] | None:
    if voice := voice_for(language, chosen):
        return text, say(text, language, document.sayings), voice
    usual = document.language
    note = phrases.skipped(usual)
    return (text, note, voice_for(usual, chosen)) if note else None


def _by_language(line: Line) -> Iterator[tuple[str, str]]:
    """Yield the line in stretches of one language. White space goes with what stands before."""
    before = line.language

    def code(run: Run) -> str:
        nonlocal before
        if run.text.strip():
            before = run.language or line.language
        return base_code(before)

    marked = ((language, plain(tuple(runs))) for language, runs in groupby(line.runs, key=code))
    pieces = (piece for language, text in marked for piece in by_writing(text, language))
    for language, same in groupby(pieces, key=itemgetter(0)):
        yield language, "".join(text for _, text in same)
