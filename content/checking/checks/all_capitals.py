"""Words in capitals all through: they read as shouting, and some voices spell them out."""

import re
from collections.abc import Iterator

from content.checking.contract import Check, Mark, Says, example, mark
from content.checking.difficulty import zipf
from content.checking.reading import Passage, Reading
from content.words.forms import acronyms

RUN = re.compile(r"(?<!\w)[^\W\d_a-z]{2,}(?:[ ,’'&-]{1,3}[^\W\d_a-z]+)*(?!\w)")
PART = re.compile(r"[^\W\d_]+")
EVERYDAY = 4.0
"""Zipf value from which letters in capitals are a word that is shouted: "PLEASE", not "CMHT"."""


def _run(reading: Reading) -> Iterator[Mark]:
    for passage in reading.passages:
        if passage.place == "alt" or passage.text.islower():
            continue
        for found in RUN.finditer(passage.text):
            if found.group().isupper() and _shouted(passage.text, found):
                yield _mark(passage, found)


def _shouted(text: str, found: re.Match[str]) -> bool:
    """Tell words from letters and names: two or more in a row, or one long everyday word."""
    words = PART.findall(found.group())
    everyday = sum(map(_is_a_word, words))
    if len(words) == 1:
        return bool(everyday) and len(words[0]) > 4 and not _after_a_name(text, found.start())
    return 2 * everyday >= len(words) and sum(map(len, words)) > 5


def _after_a_name(text: str, start: int) -> bool:
    before = text[max(0, start - 20) : start].split()
    return bool(before) and before[-1][:1].isupper() and before[-1][-1].isalnum()


def _is_a_word(word: str) -> bool:
    if len(word) < 2 or word in acronyms("en"):
        return False
    return zipf(word.lower()) > EVERYDAY or len(word) > 6


def _mark(passage: Passage, found: re.Match[str]) -> Mark:
    sentence = next((s for s in passage.sentences if found.start() < s.end), None)
    opens = sentence is None or not passage.text[sentence.start : found.start()].strip()
    calm = found.group().lower()
    calm = calm[:1].upper() + calm[1:] if opens else calm
    span = sentence[:2] if sentence and found.end() <= sentence.end else None
    return mark(passage, found.span(), span, suggestions=(calm,))


CHECK = Check(
    id="all_capitals",
    title={"en": "Words in capitals", "cy": "Geiriau mewn priflythrennau"},
    source="RNIB and UKAAF clear print; Inclusion Europe: no words in capitals",
    group="layout",
    languages=frozenset({"en", "cy"}),
    run=_run,
    says={
        "main": {
            "en": Says(
                "These words are all in capitals.",
                "Words in capitals lose their shape, and some voices spell them out.",
                "Write them in small letters. Keep the capital of a name.",
            ),
            "cy": Says(
                "Mae'r geiriau hyn i gyd mewn priflythrennau.",
                "Mae geiriau mewn priflythrennau'n anodd eu darllen a'u clywed.",
                "Ysgrifennwch nhw mewn llythrennau bach. Cadwch briflythyren enw.",
            ),
        }
    },
    flags=(
        example("We meet here. PLEASE BE QUIET now.", "PLEASE BE QUIET"),
        example("# OUR BIG PLAN\n\nWe meet.", "OUR BIG PLAN"),
        example("You MUST NOT smoke. It is IMPORTANT.", "MUST NOT", "IMPORTANT"),
        example("CYFARFOD NESAF: dydd Mawrth.", "CYFARFOD NESAF", language="cy"),
    ),
    passes=(
        example("The NHS and BBC came. Do NOT run. Mr A B SMITH of NHS LLE came."),
        example("CMHT, ICB AND GP staff came. Write to LL57 2DG."),
    ),
)
