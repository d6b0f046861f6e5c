"""Times by the 24-hour clock: "14:30"."""

import re
from collections.abc import Iterator

from content.checking.contract import Check, Mark, Says, example, mark
from content.checking.reading import Reading

CLOCK = re.compile(
    r"(?<![\w:.,£-])(?:(1[3-9]|2[0-3]|0\d):([0-5]\d)|(00|12):(00))"
    r"(?: ?(?:hrs?|hours)\b)?(?![\w:]|[.:]\d| ?[ap]\.?m)"
)


def _run(reading: Reading) -> Iterator[Mark]:
    for passage in reading.passages:
        if passage.place == "alt" or ":" not in passage.text:
            continue
        for found in CLOCK.finditer(passage.text):
            sentence = passage.sentence_at(found.start())
            instead = _spoken(int(found[1] or found[3]), found[2] or found[4], passage.language)
            values = {"words": found.group(), "full": instead}
            yield mark(passage, found.span(), sentence, values=values, suggestions=(instead,))


def _spoken(hour: int, minutes: str, language: str) -> str:
    if minutes == "00" and hour in {0, 12}:
        names = {"en": ("midnight", "midday"), "cy": ("hanner nos", "hanner dydd")}
        return names[language][hour == 12]
    past = "" if minutes == "00" else f":{minutes}"
    half = ("am", "pm") if language == "en" else ("yb", "yp")
    return f"{hour % 12 or 12}{past}{half[hour >= 12]}"


CHECK = Check(
    id="clock_time",
    title={"en": "24-hour clock", "cy": "Cloc 24 awr"},
    source="GOV.UK and NHS style guides: “5:30pm”, “midday”; easy read: 12-hour clock",
    group="numbers",
    severity="maybe",
    languages=frozenset({"en", "cy"}),
    run=_run,
    says={
        "main": {
            "en": Says(
                "“{words}” is a time by the 24-hour clock.",
                "Many people count to 12 and begin again.",
                "Write “{full}”.",
            ),
            "cy": Says(
                "Amser ar gloc 24 awr yw “{words}”.",
                "Mae llawer o bobl yn cyfrif i 12 ac yn dechrau eto.",
                "Ysgrifennwch “{full}”.",
            ),
        }
    },
    flags=(
        example("We meet at 14:30 and 09:00.", "14:30", "09:00"),
        example("Dewch am 19:00.", "19:00", language="cy"),
    ),
    passes=(example("We meet at 2:30pm or 10:15am. The score was 3:1. See John 14:301."),),
)
