"""How two texts are compared: numbers as figures, spellings alike, then one word at a time."""

import re

from content.words.spellings import ISE
from formats.voices.said.english_numbers import number

SMALL = [number(each) for each in range(20)]
TENS = {number(each): each for each in range(20, 100, 10)}
ORDINALS = {
    name: number
    for number, name in enumerate(
        [
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth",
        ],
        start=1,
    )
} | {"thirtieth": 30}
MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
SAME = {
    "metres": "meters",
    "centimetres": "centimeters",
    "centre": "center",
    "per": "per",
    "okay": "ok",
    "doctor": "dr",
    "programme": "program",
    "programmes": "programs",
    "oh": "0",
    "o": "0",
    "a.m": "am",
    "p.m": "pm",
}


def plain(text: str) -> list[str]:
    """Return the words in small letters, numbers in figures, signs written out."""
    text = re.sub(r"(?<!\w)'|'(?!\w)", "", text.lower().replace("’", "'").replace("‘", "'"))
    text = re.sub(r"(?<=\d),(?=\d{3})", "", text)
    text = re.sub(r"£(\d+)\.(\d\d)(?!\d)", r"\1 pounds \2", text)
    text = re.sub(r"£(\d+(?:\.\d+)?)( million)?", r"\1\2 pounds", text)
    text = text.replace("%", " percent").replace("per cent", "percent")
    text = re.sub(r"\b([ap])\.\s?m\b\.?", r"\1m", text)
    text = re.sub(r"(\d)([ap]m)\b", r"\1 \2", text)
    text = re.sub(r"\b(\d\d?)[:.]?(\d\d) ?(?=[ap]m)", r"\1 \2 ", text)
    words = re.findall(r"\d+\.\d+|\d+(?:st|nd|rd|th)?|[a-z']+", text.replace("-", " "))
    return _joined(_figures([SAME.get(word, _american(word)) for word in words]))


def _american(word: str) -> str:
    """Return the word as a recogniser from America spells it: recognizing, favorite."""
    word = ISE.sub(r"\1z", word)
    return re.sub(r"(?<=\w{3})our(?=s?$|ed$|ing$|able$|ite$|hood$)", "or", word)


def _joined(words: list[str]) -> list[str]:
    """Join figures that are one number: "1 1 1", "20 26", "4 point 5", "3000 400", "200 and 50"."""
    text = f" {' '.join(words)} "
    text = re.sub(r" (\d+) point (\d) ", r" \1.\2 ", text)
    text = re.sub(r" (19|20) (\d\d) ", r" \1\2 ", text)
    # "Twenty twenty-seven", written down as 2020 7.
    text = re.sub(r" (20[2-9])0 ([1-9]) ", r" \1\2 ", text)
    text = re.sub(r" (\d+000) (\d00) ", lambda m: f" {int(m[1]) + int(m[2])} ", text)
    text = re.sub(r" (\d+00) and (\d\d?) ", lambda m: f" {int(m[1]) + int(m[2])} ", text)
    text = re.sub(r"(?<= )\d+(?: \d+){2,}(?= )", lambda m: m[0].replace(" ", ""), text)
    text = re.sub(rf" (?:the )?(\d+) (?:of )?(?={MONTHS})", r" \1 ", text)
    text = re.sub(r" cm ", " centimeters ", re.sub(r"(?<=\d) m ", " meters ", text))
    # The letters of an acronym are written down as one word.
    text = re.sub(r"(?<= )[a-z](?: [a-z])+(?= )", lambda m: m[0].replace(" ", ""), text)
    return text.split()


def _figures(words: list[str]) -> list[str]:
    made: list[str] = []
    for word in words:
        value = _value(word)
        before = made[-1] if made else ""
        if value is not None and value < 10 and before in {str(ten) for ten in TENS.values()}:
            made[-1] = str(int(before) + value)
        elif word == "hundred" and before.isdigit():
            made[-1] = str(int(before) * 100)
        elif word == "thousand" and before.isdigit():
            made[-1] = str(int(before) * 1000)
        elif before in {"19", "20"} and word.isdigit() and len(word) == 2:
            made[-1] += word
        else:
            made.append(re.sub(r"(?<=\d)(st|nd|rd|th)$", "", word) if value is None else str(value))
    return made


def _value(word: str) -> int | None:
    if word in SMALL:
        return SMALL.index(word)
    return TENS.get(word, ORDINALS.get(word))


def wrong(said: list[str], heard: list[str]) -> int:
    """Return how many words were heard otherwise, left out or added (edit distance).

    "Bedtime" and "bed time" are the same words.
    """
    before: list[int] = []
    row = list(range(len(heard) + 1))
    for place, word in enumerate(said, start=1):
        earlier, before, row = before, row, [place]
        pair = said[place - 2] + word if place > 1 else ""
        for other, found in enumerate(heard, start=1):
            best = min(row[-1] + 1, before[other] + 1, before[other - 1] + (word != found))
            if other > 1 and word == heard[other - 2] + found and word.isalpha():
                best = min(best, before[other - 2])
            if pair == found and pair.isalpha():
                best = min(best, earlier[other - 1])
            row.append(best)
    return row[-1]


def holds(heard: list[str], fact: str) -> bool:
    """Return whether the fact was heard in a sentence.

    A telephone number must be all the figures of the sentence: one too many, or too few, at
    either end is a loss as well.
    """
    wanted = plain(fact)
    run = "".join(wanted)
    if len(run) > 4 and run.isdigit():
        return figures_in(heard) == run
    return f" {' '.join(wanted)} " in f" {' '.join(heard)} "


def figures_in(words: list[str]) -> str:
    """Return all the figures, in whatever groups. "To" between figures sounds like one of them."""
    text = re.sub(r"(?<=\d) to (?=\d)", " 2 ", " ".join(words))
    return re.sub(r"\D", "", "".join(word for word in text.split() if word[0].isdigit()))
