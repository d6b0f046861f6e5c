"""Large and exact numbers in easy read: few people can picture 1,284,311 people."""

import re
from collections.abc import Iterator

from content.checking.contract import Check, Mark, Says, example, mark
from content.checking.reading import Passage, Reading, in_address

NUMBER = re.compile(
    r"(?<![\w.,/£$€-])[£$€]?\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\w/-]|[.,]\d)"
    r"|(?<![\w.,/£$€-])\d{1,6}\.\d+(?![\w/-]|[.,]\d)"
)
BIG = 10_000


def _run(reading: Reading) -> Iterator[Mark]:
    if not reading.profile.easy_read:
        return
    for passage in reading.running():
        for found in NUMBER.finditer(passage.text):
            value = float(found.group().lstrip("£$€").replace(",", ""))
            big = value >= BIG or not _whole(found.group())
            if big and not in_address(passage.text, found.start()):
                yield _mark(passage, found, value)


def _whole(written: str) -> bool:
    return "." not in written or written.startswith(("£", "$", "€"))


def _mark(passage: Passage, found: re.Match[str], value: float) -> Mark:
    sentence = passage.sentence_at(found.start())
    form = "main" if value >= BIG else "decimal"
    return mark(passage, found.span(), sentence, values={"number": found.group()}, form=form)


CHECK = Check(
    id="big_number",
    title={"en": "Large numbers", "cy": "Rhifau mawr"},
    source="Inclusion Europe, Information for all: no large numbers, no decimals",
    group="numbers",
    severity="maybe",
    languages=frozenset({"en", "cy"}),
    run=_run,
    says={
        "main": {
            "en": Says(
                "{number} is a large number.",
                "Few people can picture it.",
                "Is “many” enough? Or say what it means for one person.",
            ),
            "cy": Says(
                "Mae {number} yn rhif mawr.",
                "Nid oes llawer o bobl yn gallu ei ddychmygu.",
                "A yw “llawer” yn ddigon? Neu dywedwch beth mae'n ei olygu.",
            ),
        },
        "decimal": {
            "en": Says(
                "{number} has a decimal point.",
                "The small point is easy to miss.",
                "Use a whole number, such as “about 3”.",
            ),
            "cy": Says(
                "Mae pwynt degol yn {number}.",
                "Mae'n hawdd colli'r pwynt bach.",
                "Defnyddiwch rif cyfan, fel “tua 3”.",
            ),
        },
    },
    flags=(
        example(
            "It helps 1,284,311 people. It takes 2.5 days.", "1,284,311", "2.5", kind="easy_read"
        ),
    ),
    passes=(
        example("It helps 1,200 people. You pay £3.50 at 10.30am.", kind="easy_read"),
        example("It helps 1,284,311 people."),
    ),
)
