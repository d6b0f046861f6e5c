"""English signs that are words: sums, slashes, e-mail names, and the little pictures."""

from formats.voices.said.english_numbers import decimal
from formats.voices.said.rules import rule

NAMES_OF_MARKS = {
    "@": "at",
    ".": "dot",
    "/": "slash",
    "-": "dash",
    "_": "underscore",
    "+": "plus",
    "&": "and",
    "=": "equals",
    "?": "question mark",
    "#": "hash",
    "%": "per cent",
    "~": "tilde",
    ":": "colon",
}
EMOJI = {
    "☎": "phone",
    "📞": "phone",
    "📱": "phone",
    "📧": "email",
    "✉": "post",
    "📮": "post",
    "✅": "tick",
    "☑": "tick",
    "❌": "cross",
    "👍": "thumbs up",
    "👎": "thumbs down",
    "❤": "heart",
    "⚠": "warning",
    "🙂": "smile",
    "😀": "smile",
    "😊": "smile",
}
_N = r"(\d[\d,]*(?:\.\d+)?)"

MINUS = (
    rule(r"£[-−](?=\d)", "-£"),
    rule(r"(?<!\d )(?<![\w.,)£%])[-−](?=[£€$]?\d)", "minus "),
    rule(r"(?<![\w)] )(?<![\w.,)£%+])\+(?=£?\d{1,3}\b)", "plus "),
)
"""Signs before a number, told from dashes between two."""

COMPARED = (
    rule(r"\+ ?/ ?[-−–] ?(?=\d)", "plus or minus "),
    rule(r"\bc\. ?(?=£?\d)", "about "),
    rule(r"(?<![\w)]) ?(?:>=|≥) ?(?=£?\d)", " at least "),
    rule(r"(?<![\w)]) ?(?:<=|≤) ?(?=£?\d)", " at most "),
    rule(r"(?<![-=>]) ?> ?(?=£?\d)", " more than "),
    rule(r" ?< ?(?=£?\d)", " less than "),
    rule(r"± ?(?=\d)", "plus or minus "),
    rule(r"[~≈] ?(?=£?\d)", "about "),
)
"""Signs before an amount, while its figures still stand."""

SUMS = (
    rule(r"(?:(?<=[a-z]{3}) |^|(?<=\())[x×] (?=\d)|(?<=\d) ?[x×] ?(?=[a-z]{3})", " times "),
    rule(r"(?<=\d) x (?=(?:a|per) )|(?<=\d) ?\* ?(?=\d+ ?=)", " times "),
    rule(rf"{_N} ?[-−–] ?{_N}(?= ?=)", lambda m: f"{decimal(m[1])} minus {decimal(m[2])}"),
    rule(r"(?<=\d) > (?=\d)", " is more than "),
    rule(r"(?<=\w) < (?=\w)", " is less than "),
    rule(r"(?<=\w) [>»›] (?=[^\W\d])", ", "),
    rule(r" ?÷ ?", " divided by "),
    rule(r"(?<=\d) ?[=] ?(?=[\d£])", " equals "),
    rule(r"\s=\s", " equals "),
    rule(r"√ ?(?=\d)", "the square root of "),
    rule(r"∞", " infinity "),
)

SIGNS = (
    rule(r"(?<![\w#])#(?!\w)", "hash"),
    rule(r"\b(pounds|pence|years|months|weeks|hours|people)\+", r"\1 or more"),
    rule(r"\s*&\s*", " and "),
    rule(r"(?<=[^\W\d_])\s?/\s?(?=[^\W\d_])", " or "),
    rule(r"\s\+\s", " plus "),
    rule(r"(?<=[^\W\d_])\+(?!\w)", " plus"),
    rule(r"\s?@\s?", " at "),
    rule(r"\s=\s?|=", " equals "),
    rule(r"£+", " pounds "),
    rule(r"%", " per cent"),
)
