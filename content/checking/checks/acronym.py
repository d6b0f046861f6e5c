"""Acronyms that are not spelt out where they are first used."""

import re
from collections.abc import Iterator

from content.checking.contract import Check, Mark, Says, example, mark
from content.checking.difficulty import zipf
from content.checking.reading import Passage, Reading, Sentence, Word
from content.words.forms import acronyms
from content.words.word_set import word_set

LETTERS = re.compile(
    r"[A-Z]{2,8}s?|[A-Z]{1,4}(?:o|of|f|for|and|to|in|on|e|i|a)[A-Z]{1,4}s?|[A-Z]{2,}[a-z][A-Z]*"
)
"""Capitals, also with small letters of "of" and "for" among them: "DoLS", "DfE", "PoA"."""
NUMBERED = re.compile(r"(?<![\w£$.,/-])(?:Q[1-4]|[A-Z]{2,4}[1-9])(?![\w-]|[.,]\d| ?\d| ?\()")
"""Letters with a number that are short for words too: "Q1", "KS2"; no postcode."""
LONG, SHOUTABLE = 6, 2.5
"""Letters from which capitals are rather a word, if people use it at all (a zipf value)."""
REFERENCE = re.compile(r" \d{2,6}(?: \d{2,6}|\b(?=[.,]?$))")
EVERYONE_KNOWS = word_set(
    "AIDS AM BA BBC BC BSc CD CV DIY DVD EU FAQ GP HIV ID IT ITV MA MBE MP MSc NHS OBE OK PC "
    "PDF PIN PM PO PS TV UK UN URL US USA USB VAT VIP SMS QR AD BCE CE DJ HGV MOT CCTV RSVP SOS "
    "GCSE PhD EWC LGBT LGBTQ LGBTQIA GIG DU"
)
SHOUTED = word_set(
    "A ALL AND ANY ARE AS AT BE BUT BY CAN DO FOR FREE FROM GO HAS HE HELP HERE HOW IF IN IS IT "
    "ME MUST MY NEED NEVER NEW NO NOT NOW OF OFF ON ONE ONLY OR OUR OUT PLEASE SAY SHE SO STOP "
    "THE THEY THIS TO TWO UP WE WHAT WHEN WHO WHY WITH YES YOU YOUR NI DIM A'R II III IV VI VII "
    "VIII IX XI XII NORTH SOUTH EAST WEST WORDS"
)
SMALL = word_set("a an and for in of on the to with y yr a'r i o ar")


def _run(reading: Reading) -> Iterator[Mark]:
    seen = {word.upper() for word in reading.explained} | EVERYONE_KNOWS | SHOUTED
    for passage in reading.passages:
        if passage.place == "alt" or passage.text.isupper():
            continue
        for sentence in passage.sentences:
            for index, word in enumerate(sentence.words):
                if _is_new(word, passage.text, seen):
                    seen.add(_letters(word))
                    if not _explained(sentence, index, passage.text):
                        yield _mark(passage, sentence[:2], (word.start, word.end))
        yield from _numbered(passage, seen)


def _numbered(passage: Passage, seen: set[str]) -> Iterator[Mark]:
    for found in NUMBERED.finditer(passage.text):
        sentence = passage.sentence_at(found.start())
        if found.group() not in seen and sentence:
            seen.add(found.group())
            yield _mark(passage, sentence, found.span())


def _letters(word: Word) -> str:
    return word.text.removesuffix("s")


def _is_new(word: Word, text: str, seen: set[str]) -> bool:
    letters = _letters(word)
    if letters in seen or not LETTERS.fullmatch(letters):
        return False
    if letters not in acronyms("en") and _is_a_word(letters.lower()):
        return False
    around = text[max(0, word.start - 1) : word.start] + text[word.end : word.end + 1]
    return not any(each.isdigit() or each in "-_/" for each in around) and not _postcode(word, text)


def _is_a_word(lower: str) -> bool:
    """Tell whether the letters are rather a word in capitals."""
    return len(lower) > 3 and zipf(lower) > (SHOUTABLE if len(lower) >= LONG else 4)


def _postcode(word: Word, text: str) -> bool:
    """Tell whether it is part of a postcode or a reference: "LL57 2DG", "GH 41 20 77 C"."""
    before = text[max(0, word.start - 2) : word.start]
    if len(word.text) == 2 and before[:1].isdigit():
        return True
    return REFERENCE.match(text, word.end) is not None


def _explained(sentence: Sentence, index: int, text: str) -> bool:
    """Tell whether full words stand before "(FN)", or after "FN (" or "FN means"."""
    word, words = sentence.words[index], sentence.words
    letters = _letters(word).lower()
    if text[: word.start].rstrip().endswith(("(", "[", "–", ",", "or", "neu")):
        return _spells([each.lower for each in words[:index]][-len(letters) - 4 :], letters)
    after = text[word.end : word.end + 14].lstrip().lower()
    if after.startswith(("means", "stands for", "is short", "yw ", "sef ")):
        return True
    if after.startswith(("(", "[", "–", "-", ",", ":")):
        return _spells(
            [each.lower for each in words[index + 1 : index + 6 + len(letters)]], letters
        )
    return False


def _spells(words: list[str], letters: str) -> bool:
    """Tell whether the words' first letters hold the letters in order; one may be missing."""
    parts = [part for word in words for part in re.split(r"[-']", word) if part]
    initials = iter(part[0] for part in parts if part not in SMALL)
    found = sum(1 for letter in letters if letter in initials)
    return found >= max(2, len(letters) - 1)


def _mark(passage: Passage, sentence: tuple[int, int], span: tuple[int, int]) -> Mark:
    word = passage.text[slice(*span)]
    known = acronyms(passage.language).get(word.removesuffix("s"))
    full = tuple(f"{plain} ({word})" for plain in known.plain) if known else ()
    return mark(passage, span, sentence, values={"word": word}, suggestions=full)


CHECK = Check(
    id="acronym",
    title={"en": "Letters not spelt out", "cy": "Llythrennau heb eu hesbonio"},
    source="GOV.UK style guide and easy-read guidance: full words at the first use",
    group="say_what_it_means",
    languages=frozenset({"en", "cy"}),
    run=_run,
    says={
        "main": {
            "en": Says(
                "The letters “{word}” are not spelt out.",
                "Not everyone knows what the letters stand for.",
                "Write the full words the first time, then the letters in brackets.",
            ),
            "cy": Says(
                "Nid yw'r llythrennau “{word}” wedi eu hesbonio.",
                "Nid yw pawb yn gwybod beth yw ystyr y llythrennau.",
                "Ysgrifennwch y geiriau llawn y tro cyntaf, yna'r llythrennau mewn cromfachau.",
            ),
        }
    },
    flags=(
        example("The CMHT will ring you. The CMHT is kind.", "CMHT"),
        example("Ask the ICB's board.", "ICB"),
        example("We ask for a DoLS, and the DfE and SENDIASS help.", "DoLS", "DfE", "SENDIASS"),
        example("It begins in Q1 and in KS2.", "Q1", "KS2"),
        example("Bydd y CMHT yn eich ffonio.", "CMHT", language="cy"),
    ),
    passes=(
        example("Your GP and the NHS can help. The BBC came."),
        example("The Community Mental Health Team (CMHT) is kind. Ring the CMHT."),
        example("You may get PIP (Personal Independence Payment)."),
        example("We live at NW1 4RY and ate an ORANGE. McDonald and DiCaprio came."),
        example("Write to us at LL57 2DG. Do NOT send money. Your number is GH 41 20 77 C."),
    ),
)
