"""How Welsh is said: every rule in its order. Facts first, then short forms, then marks."""

from formats.voices.said.acronyms import CAPITALS, acronym_rules
from formats.voices.said.addresses import address_rules, handle_rules, phone_rule, postcode_rule
from formats.voices.said.marks import MARKS, NOTES, emoji_rules
from formats.voices.said.roman import roman_rules, value
from formats.voices.said.rules import Group, Match, Rule, figures_rule, rule, where
from formats.voices.said.welsh_amounts import AMOUNTS, MONEY
from formats.voices.said.welsh_codes import CODES
from formats.voices.said.welsh_counts import COUNTS, ORDINALS
from formats.voices.said.welsh_dates import DATES
from formats.voices.said.welsh_joints import JOINTS
from formats.voices.said.welsh_letters import LETTERS
from formats.voices.said.welsh_numbers import day, decimal, digits, number, soft
from formats.voices.said.welsh_short import SHORT
from formats.voices.said.welsh_times import CLOCK, TIMES

_MARKS = {
    "@": "at",
    ".": "dot",
    "/": "slaes",
    "-": "cysylltnod",
    "_": "tanlinell",
    "+": "plws",
    "&": "ac",
    "=": "hafal",
    "?": "marc cwestiwn",
    "#": "stwnsh",
    "%": "y cant",
    ":": "colon",
}
_EMOJI = {
    "☎": "ffôn",
    "📞": "ffôn",
    "📱": "ffôn",
    "📧": "e-bost",
    "✉": "post",
    "✅": "tic",
    "☑": "tic",
    "❌": "croes",
    "👍": "bawd i fyny",
    "👎": "bawd i lawr",
    "❤": "calon",
    "⚠": "rhybudd",
    "🙂": "gwên",
    "😀": "gwên",
    "😊": "gwên",
}
_BEFORE_ROMAN = (
    "rhan|adran|pennod|math|cam|atodlen|gradd|lefel|cyfrol|rhyfel byd|atodiad|erthygl|band|haen|"
    "uned|opsiwn|tabl|deddf|cyfnod|grŵp|ffigur"
)
_RULERS = (
    "Harri|Elizabeth|Elisabeth|Siarl|Charles|Siôr|George|Gwilym|Edward|Iago|Ioan Pawl|Ffransis|"
    "Llywelyn|Owain|Rhodri|Dafydd|Ioan|Paul|Bened|Mari|James|Henry|Rhisiart|William"
)
_NUMBER = r"(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)"


def _or(match: Match) -> str:
    """Return "neu" for a stroke, and the word after it mutated: "mam neu dad"."""
    word = match[1]
    plain = word.islower() and len(word) > 1 and word != "dim"
    return f" neu {soft(word) if plain else word}"


_SIGNS = (
    rule(r"\s*&\s*(?=[aeiouwyâêîôûŵŷAEIOUWY])", " ac "),
    rule(r"\s*&\s*", " a "),
    rule(r"(?<=[^\W\d_])\s?/\s?([^\W\d_]+)", _or),
    rule(r"(?<=\boed)\+", " neu hŷn"),
    rule(r"(?<=[^\W\d_])\+(?!\w)", " plws"),
)
_OPTIONAL = (
    rule(r"(?<=[a-zâêîôûŵŷ])\(([a-zâêîôûŵŷ]{1,6})\)(?!\w)", r"\1"),
    rule(r"(?<!\w)\(([a-zâêîôûŵŷ]{1,2})\)(?=[a-zâêîôûŵŷ]{2})", r"\1"),
)
"""Letters that may stand or not are said: "ffrind(iau)", "ei (h)awl"."""
_ALONE = (
    rule(r"%", " y cant "),
    rule(r"£", " punnoedd "),
    rule(r"±", " plws neu minws "),
    rule(r"≠", " ddim yn hafal i "),
    rule(r"≈", " tua "),
    rule(r"[μµ]", " micro "),
    rule(r"#", " stwnsh "),
    rule(r"/", " "),
    rule(r"€", " ewros "),
    rule(r"@", " at "),
    rule(r"×", " wrth "),
    rule(r"\+", " plws "),
    rule(r"°", " gradd "),
)
"""Signs that stand by themselves: a Welsh voice would name them in English."""

_SUMS = (
    rule(r"(?<![\w.,)£%])[-−](?=£?\d)", "minws "),
    rule(r"(?<=\d)\s?[x×]\s?(?=\d)", " wrth "),
    rule(r"(?<=\d)\s?\+\s?(?=\d)", " plws "),
    rule(r"(?<![\w)]) ?(?:>=|≥) ?(?=£?\d)", " o leiaf "),
    rule(r"(?<![\w)]) ?(?:<=|≤) ?(?=£?\d)", " dim mwy na "),
    rule(r"(?<![-=>]) ?> ?(?=£?\d)", " mwy na "),
    rule(r" ?< ?(?=£?\d)", " llai na "),
    rule(r"[~≈] ?(?=£?\d)", "tua "),
    rule(r" ?÷ ?", " wedi'i rannu â "),
    rule(r" ?= ?", " yn hafal i "),
)
_NUMBERS = (
    rule(r"(?<![\w.,])\.(?=\d)", "0."),
    ORDINALS,
    *COUNTS,
    rule(
        rf"(?<![\w.,-]){_NUMBER}\s?[-–—]\s?{_NUMBER}(?![\w-]|[.,]\d)",
        lambda match: f"{decimal(match[1])} i {soft(decimal(match[2]))}",
    ),
    rule(r"(?<=\d)\+ ?oed\b", " oed neu hŷn"),
    rule(r"(?<=\d)\+", " neu fwy"),
    rule(r"(?<=[A-Z])\.(?=\d)", " "),
    rule(r"(?<![\w.,])(\d{1,4})([a-h])\b", lambda match: f"{match[1]} {match[2].upper()}"),
    figures_rule(decimal, lambda text: " pwynt ".join(decimal(part) for part in text.split("."))),
)

_DIGIT = r"\d"

RULES: tuple[Rule | Group, ...] = (
    where(
        r"[A-G]\*",
        rule(r"\b([A-G])\*\s?[-–]\s?(?=[A-G]\b)", r"\1 seren i "),
        rule(r"\b([A-G])\*(?!\w)", r"\1 seren"),
    ),
    NOTES,
    where(
        r"[Rr]hwng ",
        rule(
            r"\b([Rr]hwng (?!\d{4}[-–]\d\d\b)£?\d[\d.,:]*(?: ?[ap]m| ?y[bph])?)\s?[-–—]\s?(?=£?\d)",
            r"\1 a ",
        ),
    ),
    where(
        r"[A-Z]\s?[-–—]",
        rule(
            r"\b((?i:band|bandiau|gradd|graddau|grwpiau|rhesi) [A-Z])\s?[-–—]\s?(?=[A-Z]\b)",
            r"\1 i ",
        ),
    ),
    where(r"[@#]|\w\.\w|//", *address_rules(_MARKS), *handle_rules("hashnod", "at")),
    where(r"[^\x00-\u1fff]", *emoji_rules(_EMOJI)),
    where(_DIGIT, where(r"\d{3}|\+\d", phone_rule(digits, "plws")), *CODES),
    *DATES,
    where(_DIGIT, CLOCK, TIMES),
    where(r"[-−<>=÷~≈≥≤×x+]", *_SUMS),
    where(_DIGIT, MONEY),
    where(rf"{_DIGIT}|[½¼¾⅓-⅞]", *AMOUNTS, where(r"[A-Z]\d", postcode_rule(number, " ".join))),
    SHORT,
    where(
        r"[IVXLivx]{2}|[IVX](?!\w)|\([ivx]|(?<!\w)[ivx]\)",
        rule(rf"\b({_RULERS})(?:'r| yr?) (?=[IVX]+\b)", r"\1 "),
        rule(
            rf"\b((?i:{_BEFORE_ROMAN}) [IVX]{{1,5}} (?:ac?|neu|i) )([IVX]{{1,5}})(?!\w)",
            lambda match: f"{match[1]}{number(value(match[2]))}",
        ),
        *roman_rules(_BEFORE_ROMAN, _RULERS, number, day, "o'r|o|ac?|neu|yw|i|yn|ar"),
    ),
    where(CAPITALS, *LETTERS, *acronym_rules("cy", number)),
    where(r"\w\(|\)\w", *_OPTIONAL),
    where(_DIGIT, *_NUMBERS),
    JOINTS,
    where(r"[&/+]", *_SIGNS),
    where(r"[%£€@×+°±≠≈μµ#/]", *_ALONE),
    MARKS,
)
