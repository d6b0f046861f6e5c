"""A word in the form that a place in a sentence needs, by the tags the parser gives."""

from content.words.inflection import Form, comparing, plural, verb

VERBS: dict[str, Form] = {
    "VB": "base",
    "VBP": "base",
    "VBZ": "s",
    "VBD": "ed",
    "VBN": "en",
    "VBG": "ing",
}


def inflected(base: str, tag: str) -> str | None:
    """Return the form for a Penn tag ("VBD", "NNS", "JJR"); None where the word has none.

    Of a phrase, the first word of a verb and the last word of a noun change.
    """
    if tag in VERBS:
        return verb(base, VERBS[tag])
    match tag:
        case "NNS":
            return plural(base)
        case "JJR" | "RBR":
            return comparing(base, "er")
        case "JJS" | "RBS":
            return comparing(base, "est")
        case _:
            return base
