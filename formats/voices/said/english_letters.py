"""Letters of English that are no words: a lone A, "A-Z", the code of a Freepost address."""

from formats.voices.said.rules import rule, where

_BEFORE_A_WRITTEN = (
    "vitamin hepatitis group type plan option section part block unit ward level grade team "
    "appendix annex building gate zone bay class room table figure band point influenza"
)
BEFORE_A = tuple(_BEFORE_A_WRITTEN.split())

LONE_A = where(
    r"\bA\b",
    rule(r"\bA levels?\b", lambda match: match[0].replace(" ", "-")),
    # It is read as the word "a" where another word follows.
    rule(rf"\b((?i:{'|'.join(BEFORE_A)})) A(?= \w)", r"\1 A,"),
)

PLURALS = where(
    r"(?<![A-Za-z])[A-Z]s\b",
    rule(r"(?<!\w)(\d{1,2}\W{0,2}|three |four |five |six |seven )([A-Z])s\b", r"\1\2's"),
    rule(r"\b([B-HJ-LNP-TV-XZ])s\b(?!')", r"\1's"),
)
"""More than one of a letter: "the 4 Ps", "Ps and Qs"; "As" and Welsh "Os" are words."""

STARRED = where(
    r"[A-I]\*|[a-z] \*",
    rule(r"\b((?i:press|dial|key)) \*", r"\1 star"),
    rule(r"\bA\*\s?[-–]\s?(?=[A-Z]\b)", "A star to "),
    rule(r"\b(Grade I{1,2}|A)\*(?=s?\s|s?$)", r"\1 star"),
)
"""Stars that belong to a grade and lead to no note."""

SHORT_OR_WORD = where(
    r"\b(?:ME|US|AS)\b",
    rule(r"\bAS(?=[- ][Ll]evel)", "A.S"),
    rule(r"\b((?i:let|tell|ask|give|help|join|show|send|visit|contact|email)) US\b", r"\1 us"),
    rule(
        r"\bME(?=/CFS|,? (?:or|and|&) (?:MS|MND)\b)|(?<=\bMS or )ME\b|"
        r"(?<=\bwith )ME\b|(?<=[A-Z]{3} and )ME\b",
        "M E",
    ),
)
"""Capitals that are a short form or a stressed word, told by the words beside them."""

SPANS = where(
    r"[A-Z]\s?[-–]\s?[A-Z]",
    rule(r"\b([A-Z]{4})-([A-Z]{4})-([A-Z]{4})\b", r"\1, \2, \3"),
    rule(r"\bA [-–] Z\b", "A to Z"),
    rule(r"(?<![\w-])([A-Z])[-–]([A-Z])(?![\w-]|\.\w)", r"\1 to \2"),
)
"""Before letters are spelt."""
