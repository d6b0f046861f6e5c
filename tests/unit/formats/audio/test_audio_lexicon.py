"""Say it like this, taken away: a pronunciation lexicon as W3C PLS 1.0 describes it."""

from lxml import etree

from content.tree import Saying
from formats.voices.pls import NAMESPACE, pls
from formats.voices.respelt import respelt
from formats.voices.said import say

NAME = f"{{{NAMESPACE}}}"
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
LINES = (
    respelt("EHCP", "E H C P", "en"),
    respelt("EHCP", "the plan", "en"),
    respelt('<Siân> & "co"', "Sharn and co", "en"),
    respelt("GIG", "gig", "cy"),
    Saying("Llanelli", "Llan elli\x0b\ufffe"),
)


def faults(data: bytes) -> list[str]:
    """Return what breaks a rule of the schema of PLS 1.0, for lexicons that hold aliases."""
    root = etree.fromstring(data)
    found = []
    if root.tag != f"{NAME}lexicon" or root.get("version") != "1.0":
        found.append("the root is a lexicon of version 1.0")
    if not root.get("alphabet") or not root.get(LANGUAGE):
        found.append("a lexicon names its alphabet and its language")
    for lexeme in root:
        names = [each.tag.removeprefix(NAME) for each in lexeme]
        if lexeme.tag != f"{NAME}lexeme" or names != sorted(names, reverse=True):
            found.append("a lexeme has graphemes first, then phonemes or aliases")
        if "grapheme" not in names or set(names) - {"grapheme", "alias"}:
            found.append("a lexeme has a grapheme")
        if any(len(each) or not (each.text or "").strip() for each in lexeme):
            found.append("graphemes and aliases hold words")
    return found


def test_a_lexicon_keeps_the_rules_of_w3c() -> None:
    for language in ("en", "cy", "en-GB"):
        assert faults(pls(LINES, language)) == []
    assert faults(b'<lexicon xmlns="x" version="1.0"><lexeme/></lexicon>')


def test_a_lexicon_holds_one_language_and_the_first_saying_of_the_same_words() -> None:
    root = etree.fromstring(pls(LINES, "en"))
    held = {lexeme[0].text: lexeme[1].text for lexeme in root}
    assert held == {
        "EHCP": "E H C P",
        '<Siân> & "co"': "Sharn and co",
        "Llanelli": "Llan elli",
    }
    assert root.get(LANGUAGE) == "en"
    assert pls(LINES, "en") == pls(LINES, "en")


def test_capital_letters_count_where_somebody_typed_one() -> None:
    lines = (respelt("IT", "I T", "en"), respelt("tea", "tee", "en"))
    assert say("Put it in IT. Tea?", "en", lines) == "Put it in I T. tee?"
