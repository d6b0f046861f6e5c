"""A lone letter A, which a voice would read as the word "a" where another word follows."""

from formats.voices.said.rules import rule

_BEFORE_A = (
    "vitamin|hepatitis|group|type|plan|option|section|part|block|unit|ward|level|grade|team|"
    "appendix|annex|building|gate|zone|bay|class|room|table|figure|band|point|influenza"
)

LONE_A = (
    rule(r"\bA levels?\b", lambda match: match[0].replace(" ", "-")),
    rule(rf"\b((?i:{_BEFORE_A})) A(?= \w)", r"\1 A,"),
)
