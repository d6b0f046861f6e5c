"""Two negatives in one Welsh thought."""

import re
from collections.abc import Iterator

from content.checking.contract import Check, Mark, Says, example, mark
from content.checking.reading import Reading

NOT = r"(?:nid|ni|na|nad|dydy|dyw|dydyn|doedd|does|peidiwch|peidio|ddim|dim|chewch)"
ALSO_NOT = (
    "amhosibl|amhosib|anghyffredin|annhebyg|annhebygol|anaml|anarferol|anghywir|annigonol"
    "|amhriodol|afresymol|annerbyniol"
)
BETWEEN = r"(?: [\w'’]+)"
PAIRS = re.compile(
    rf"\b{NOT}\b{BETWEEN}{{0,4}} (?:yn |'n )?(?:{ALSO_NOT})\b"
    rf"|\b{NOT}\b{BETWEEN}{{0,9}},? (?P<limit>oni bai|ac eithrio|heblaw)\b",
    re.IGNORECASE,
)


def _run(reading: Reading) -> Iterator[Mark]:
    for passage in reading.running():
        for sentence in passage.sentences:
            for found in PAIRS.finditer(passage.text, sentence.start, sentence.end):
                limit = found["limit"]
                yield mark(
                    passage,
                    found.span(),
                    sentence[:2],
                    values={"limit": (limit or "").lower()},
                    severity="maybe" if limit else "look",
                    form="unless" if limit else "main",
                )


WHY = {
    "en": "Two negatives are easy to read the wrong way round.",
    "cy": "Mae'n hawdd camddeall dau negydd.",
}

CHECK = Check(
    id="welsh_double_negative",
    title={"en": "Two negatives (Welsh)", "cy": "Dau negydd yn y Gymraeg"},
    source="NHS service manual: say what to do; Cymraeg Clir, rule 3: natural order",
    group="say_it_straight",
    languages=frozenset({"cy"}),
    run=_run,
    says={
        "main": {
            "en": Says("There are two negatives here.", WHY["en"], "Say it the positive way."),
            "cy": Says("Mae dau negydd yma.", WHY["cy"], "Dywedwch hyn yn gadarnhaol."),
        },
        "unless": {
            "en": Says(
                "A “not” and “{limit}” stand in one sentence.",
                WHY["en"],
                "Try “dim ond os”, and check that it still means the same.",
            ),
            "cy": Says(
                "Mae negydd a “{limit}” yn yr un frawddeg.",
                WHY["cy"],
                "Rhowch gynnig ar “dim ond os”, a gwirio bod yr ystyr yr un fath.",
            ),
        },
    },
    flags=(
        example("Nid yw'n amhosibl newid.", "Nid yw'n amhosibl", language="cy"),
        example(
            "Ni chewch fynd oni bai bod pawb yn cytuno.", "Ni chewch fynd oni bai", language="cy"
        ),
    ),
    passes=(
        example("Mae'n bosibl newid. Does dim bws. Dim ond os yw pawb yn cytuno.", language="cy"),
    ),
)
