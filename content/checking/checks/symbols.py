"""Signs in place of words: "&", "+", "=", "<"."""

import re
from collections.abc import Iterator

from content.checking.contract import Check, Mark, Says, example, mark
from content.checking.reading import Passage, Reading, in_address

SIGNS = re.compile(r"&|(?<=\s)[+=<>~](?=\s)|(?<=[^\W\d_])\+(?=[^\W\d_])|[≥≤≠≈±→⇒]")
ANY = frozenset("&+=<>~≥≤≠≈±→⇒")
IN_A_NAME = re.compile(r"[A-Z]\w*\s?&\s?[A-Z]")
WORDS = {
    "en": {
        "&": "and",
        "+": "and",
        "=": "is",
        "<": "less than",
        ">": "more than",
        "~": "about",
        "≈": "about",
        "≥": "at least",
        "≤": "at most",
        "±": "more or less",
    },
    "cy": {
        "&": "a",
        "+": "a",
        "=": "yw",
        "<": "llai na",
        ">": "mwy na",
        "~": "tua",
        "≈": "tua",
        "≥": "o leiaf",
        "≤": "dim mwy na",
    },
}


def _run(reading: Reading) -> Iterator[Mark]:
    for passage in reading.running():
        if ANY.isdisjoint(passage.text):
            continue
        for found in SIGNS.finditer(passage.text):
            if not in_address(passage.text, found.start()) and not _name(passage.text, found):
                yield _mark(passage, found)


def _mark(passage: Passage, found: re.Match[str]) -> Mark:
    sentence = passage.sentence_at(found.start())
    instead = WORDS[passage.language].get(found.group())
    values, offered = {"sign": found.group()}, (instead,) if instead else ()
    return mark(passage, found.span(), sentence, values=values, suggestions=offered)


def _name(text: str, found: re.Match[str]) -> bool:
    """Tell whether it stands in a name, as in "Marks & Spencer" or "Q&A"."""
    if found.group() != "&":
        return False
    around = text[max(0, found.start() - 20) : found.end() + 3]
    return any(each.end() > 20 - 4 or found.start() < 20 for each in IN_A_NAME.finditer(around))


CHECK = Check(
    id="symbols",
    title={"en": "Signs for words", "cy": "Arwyddion yn lle geiriau"},
    source="GOV.UK style guide: “and”, not “&”; Inclusion Europe: no special signs",
    group="signs",
    severity="maybe",
    languages=frozenset({"en", "cy"}),
    run=_run,
    says={
        "main": {
            "en": Says(
                "The sign “{sign}” stands for a word.",
                "Not everyone knows the sign, and voices read it badly.",
                "Write the word.",
            ),
            "cy": Says(
                "Mae'r arwydd “{sign}” yn lle gair.",
                "Nid yw pawb yn adnabod yr arwydd.",
                "Ysgrifennwch y gair.",
            ),
        }
    },
    flags=(
        example("Bring tea & cake + a friend.", "&", "+"),
        example("Dewch â the & chacen.", "&", language="cy"),
    ),
    passes=(
        example("Marks & Spencer has a Q&A. Look at www.a.org.uk/?a=1&b=2. LGBT+ people came."),
        example("It costs £5 or 5%. Write to a+b@c.org."),
    ),
)
