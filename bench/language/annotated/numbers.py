"""Numbers in words as figures, in English and Welsh, and the figures that a text holds."""

import re
from collections.abc import Iterator

ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
)
TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
ORDINALS = (
    "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
    "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
)
WELSH = {
    "un": 1, "dau": 2, "ddau": 2, "dwy": 2, "ddwy": 2, "tri": 3, "dri": 3, "tair": 3, "dair": 3,
    "pedwar": 4, "bedwar": 4, "pedair": 4, "bedair": 4, "pump": 5, "bump": 5, "pum": 5, "bum": 5,
    "chwech": 6, "chwe": 6, "saith": 7, "wyth": 8, "naw": 9, "deg": 10, "ddeg": 10, "deng": 10,
    "ugain": 20, "hanner cant": 50, "cant": 100, "gant": 100, "can": 100,
}  # fmt: skip
UNITS = {word: n for n, word in enumerate(ONES.split())}
UNITS |= {word: n for n, word in enumerate(ORDINALS.split())}
UNITS |= {word: 20 + 10 * n for n, word in enumerate(TENS.split())}
UNITS |= {word.removesuffix("y") + "ieth": n for word, n in UNITS.items() if word.endswith("ty")}
SCALES = {"hundred": 100, "thousand": 1000, "million": 1_000_000}
ALSO = {"once": 1, "twice": 2, "half": 2, "quarter": 4, "dozen": 12, "fortnight": 14, "both": 2}
WORD = re.compile(r"[a-zŵŷâêîôûöï]+")
FIGURE = re.compile(r"\d+(?:[.,:]\d+)*")


def in_figures(words: str) -> str:
    """Return the figure for a number in words ("twenty-eight"), or "" where it is none."""
    parts = [part for part in WORD.findall(words.lower()) if part != "and"]
    if words.lower() in WELSH:
        return str(WELSH[words.lower()])
    if not parts or any(part not in UNITS and part not in SCALES for part in parts):
        return ""
    total = run = 0
    for part in parts:
        if part not in SCALES:
            run += UNITS[part]
        elif SCALES[part] == 100:
            run = max(run, 1) * 100
        else:
            total, run = total + max(run, 1) * SCALES[part], 0
    return str(total + run)


def figures(text: str) -> list[str]:
    """Return the figures of a text, without the commas in thousands; 2:30 and 2.30 are one."""
    return [re.sub(r",(?=\d{3})", "", found).replace(":", ".") for found in FIGURE.findall(text)]


def may_become(text: str) -> set[str]:
    """Return every figure that a true draft of this text may hold."""
    found = set(figures(text))
    found |= {each.lstrip("0") for each in found}
    found |= {f"20{each}" for each in found if len(each) == 2}
    found |= {str(int(each) - 12) for each in found if each.isdigit() and 12 < int(each) < 24}
    found |= {_afternoon(each) for each in found}
    found |= {each.removesuffix(".00").removesuffix(".0") for each in found}
    return found | set(_spelt(text.lower()))


def _afternoon(figure: str) -> str:
    hour, dot, minutes = figure.partition(".")
    if not dot or not hour.isdigit() or not 0 < int(hour) < 24:
        return figure
    early = int(hour) - 12 if int(hour) > 12 else int(hour)
    return str(early) if minutes == "00" else f"{early}.{minutes}"


def _spelt(text: str) -> Iterator[str]:
    """Yield the figures of the numbers in words, alone and as the runs that they stand in."""
    words = [word for word in WORD.findall(text) if word != "and"]
    for start in range(len(words)):
        for end in range(start + 1, min(start + 6, len(words)) + 1):
            if figure := in_figures(" ".join(words[start:end])):
                yield figure
    yield from (str(n) for word, n in {**ALSO, **WELSH}.items() if re.search(rf"\b{word}\b", text))
