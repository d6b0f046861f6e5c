"""Words in capitals: which are spelt, which are words, which are said in full."""

import re
from collections.abc import Callable

from formats.voices.said.acronym_words import AMBIGUOUS, FULL, KNOWN, ORDINARY, SPELT, WORDS
from formats.voices.said.english_letters import BEFORE_A
from formats.voices.said.rules import Match, Rule, rule
from formats.voices.said.word_shape import begins_like_a_word, like_a_word

_UPPER = "A-ZÂÊÎÔÛŴŶ"
_CAPITALS = rf"\b[{_UPPER}][{_UPPER}]+\b"
CAPITALS = rf"[{_UPPER}][{_UPPER}&.]|[a-z][A-Z]"
"""What every text with a short form in capitals holds."""
_BETWEEN = r"[\s,:;'!?.&-]+(?:[AI]\s+)?"
_ENDING = "(?:'[A-Z]{1,2}\\b)?"
_SHOUTED = rf"(?:\b[AI]\s+)?{_CAPITALS}{_ENDING}(?:{_BETWEEN}{_CAPITALS}{_ENDING}){{2,}}"
_DOTTED = r"\b(?:[A-Z]\.){2,}(?:[A-Z]\b)?|\bPh\.D\b\.?|\b[BM]\.(?:Sc|Ed|Eng)\b\.?"
_VOWELS = frozenset("AEIOUYWÂÊÎÔÛŴŶ")
_LONGEST_SPELT = 5
_SHORTEST_WORD = 4
_MIXED = [word for word in (*WORDS, *SPELT) if not word.isupper()]


def letters(word: str, language: str) -> str:
    """Return the letters one by one: "G P" for "GP".

    In English a lone A would be read as the word "a", so letters with an A among them are
    joined by full stops, which every engine spells.
    """
    return ("." if language == "en" and "A" in word else " ").join(word.upper())


def acronym_rules(language: str, number: Callable[[int], str]) -> tuple[Rule, ...]:
    """Return the rules for words in capitals, for "en" or "cy"."""
    plus = "plus" if language == "en" else "plws"
    both = r"\1-and-\2" if language == "en" else r"\1 ac \2"

    def said(match: Match) -> str:
        return _said(match[0], language, shouted=_beside_capitals(match, language))

    def with_number(match: Match) -> str:
        last = f" {match[3]}" if match[3] else ""
        return f"{_said(match[1], language)} {number(int(match[2]))}{last}"

    def several(match: Match) -> str:
        one, ending = _said(match[1], language), match[0][len(match[1]) :]
        if match[1] in WORDS:
            return f"{one}s"
        return f"{one}'s" if one.isupper() else f"{one}{ending}"

    return (
        rule(_DOTTED, lambda match: letters(match[0].replace(".", ""), language)),
        *(_OF_NAMES if language == "en" else ()),
        rule(_SHOUTED, lambda match: _quieter(match, language)),
        *(_SHORTENED if language == "en" else ()),
        rule(r"\bCOVID-?19\b", f"Covid {number(19)}", re.IGNORECASE),
        rule(r"\b([A-Z])&([A-Z])\b", both),
        rule(r"\b(LGBT\w*)\+", lambda match: f"{letters(match[1], language)} {plus}"),
        rule(rf"\b(?:{'|'.join(_MIXED)})\b", said),
        *(_CAPPED if language == "en" else ()),
        rule(r"\b([A-Z]{2,6})['’]?s\b(?:'(?!\w))?", several),
        rule(r"\b([A-Z]{2,5})-?(\d{1,3})([A-Z]?)\b", with_number),
        rule(_CAPITALS, said),
    )


_CAPPED = (
    rule(r"\b[A-Z][a-z][A-Z]{1,2}\b", lambda match: letters(match[0], "en")),
    rule(r"\b([a-z])([A-Z]{3})\b", lambda match: f"{match[1]} {letters(match[2], 'en')}"),
)
"""English short forms with one small letter: "MoU", "TfL", "eGFR"."""
_TITLES = {"MR": "Mr", "DR": "Doctor", "MRS": "Mrs", "MISS": "Miss", "CLLR": "Councillor"}


def _titled(match: Match) -> str:
    return f"{_TITLES[match[1]]} {match[2].capitalize()}"


_OF_NAMES = (
    rule(rf"\b({'|'.join(_TITLES)})\b\.? ([A-Z]{{3,}}|(?=[A-Z]))", _titled),
    rule(r"(?<=[A-Z]{2} )ST\b(?! [A-Z]{3})\.?", "street"),
    rule(r"(?<=[A-Z]{2} )RD\b\.?", "road"),
    rule(r"\bST\b\.?(?= [A-Z]{3})", "Saint"),
)
"""Titles and streets in English capitals, before those are made small."""
_SHORTENED = (
    rule(r"\b(?!I')[A-Z]+'(?:T|D|LL|RE|VE)\b", lambda match: match[0].lower()),
    rule(r"(?<=[A-Za-z])'(?:S|M|T|D|LL|RE|VE)\b", lambda match: match[0].lower()),
)
"""Endings in English capitals: "DON'T", "I'LL", "MARY'S"."""


def _quieter(match: Match, language: str) -> str:
    """Return a shouted line in small letters, but for short forms; "NHS GP DWP" is none."""
    words = re.findall(_CAPITALS, match[0])
    plain = sum(word in ORDINARY["en"] or word in ORDINARY["cy"] for word in words)
    likely = sum(_is_word(word, language) for word in words)
    long = any(_is_word(word, language) and len(word) > _LONGEST_SPELT for word in words)
    if plain * 3 < len(words) and likely * 2 < len(words) and not long:
        return match[0]
    quiet = re.sub(_CAPITALS, lambda word: _small(word[0], language), match[0])
    return _ARTICLE.sub("a", quiet) if language == "en" else quiet


_ARTICLE = re.compile("".join(f"(?<!{word} )" for word in BEFORE_A) + "(?<=[a-z] )A(?= [a-z])")
"""The word "a" among words that were shouted, and not the A of "vitamin A"."""


def _small(word: str, language: str) -> str:
    known = word in WORDS or word in SPELT or word in FULL["en"] or word in KNOWN
    short = known or _VOWELS.isdisjoint(word) or (language == "en" and not _shaped(word))
    return word if short and word not in ORDINARY["en"] else word.lower()


def _is_word(word: str, language: str) -> bool:
    """Return whether capitals that nobody listed are a word: any long ones, and "BADGE"."""
    if word in WORDS or word in SPELT or word in KNOWN or _VOWELS.isdisjoint(word):
        return False
    if language != "en":
        return len(word) > _LONGEST_SPELT
    return len(word) >= _SHORTEST_WORD and _shaped(word)


def _shaped(word: str) -> bool:
    return begins_like_a_word(word) if len(word) > _LONGEST_SPELT else like_a_word(word)


_BEFORE = re.compile(rf"\b([{_UPPER}]{{2,}}|I)[\s,'!?.:;-]{{1,3}}\Z")
_AFTER = re.compile(rf"[\s,'!?.:;-]{{1,3}}([{_UPPER}]{{2,}}|I)\b")
_NEAR = 24


def _beside_capitals(match: Match, language: str) -> bool:
    before = match.string[max(0, match.start() - _NEAR) : match.start()]
    beside = (_BEFORE.search(before), _AFTER.match(match.string, match.end()))
    # A short form beside it shouts nothing: "the US, UK".
    return any(found is not None and _small(found[1], language) != found[1] for found in beside)


def _said(word: str, language: str, *, shouted: bool = False) -> str:
    if word in FULL[language]:
        return FULL[language][word]
    if word in WORDS:
        # The spellings are for English voices; a Welsh one reads what is written.
        plain = language == "en" or word == "CAMHS"
        return (WORDS[word] if plain else word).capitalize()
    if word in AMBIGUOUS[language] and not shouted:
        return letters(word, language)
    if word in ORDINARY[language]:
        return word.lower()
    return word.lower() if _is_word(word, language) else letters(word, language)
