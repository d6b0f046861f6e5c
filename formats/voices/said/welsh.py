"""How Welsh is said: every rule in its order. Facts first, then short forms, then marks."""

from formats.voices.said.acronyms import CAPITALS, acronym_rules
from formats.voices.said.addresses import address_rules, handle_rules, phone_rule, postcode_rule
from formats.voices.said.marks import MARKS, NOTES, emoji_rules
from formats.voices.said.roman import roman_rules
from formats.voices.said.rules import Group, Match, Rule, figures_rule, rule, where
from formats.voices.said.welsh_amounts import AMOUNTS, MONEY
from formats.voices.said.welsh_codes import CODES
from formats.voices.said.welsh_dates import DATES
from formats.voices.said.welsh_joints import JOINTS
from formats.voices.said.welsh_nouns import NOUNS, before
from formats.voices.said.welsh_numbers import day, decimal, digits, number, ordinal, soft
from formats.voices.said.welsh_short import SHORT
from formats.voices.said.welsh_times import TIMES

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
    "Harri|Elizabeth|Elisabeth|Siarl|Charles|Siôr|George|Gwilym|Edward|Iago|Ioan Pawl|Ffransis"
)
_NUMBER = r"(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)"


def _noun(match: Match) -> str:
    written = match[1].replace(",", "")
    return f"{before(int(written), match[2].lower())} {match[2]}" if len(written) < 9 else match[0]


def _several(match: Match) -> str:
    """Return "dwy i dair awr" for "2-3 awr"."""
    first, then = before(int(match[1]), match[3]), before(int(match[2]), match[3])
    return f"{first} i {soft(then)} {match[3]}"


def _ordinal(match: Match) -> str:
    return ordinal(int(match[1]), feminine=match[2] == "edd")


_SIGNS = (
    rule(r"\s*&\s*(?=[aeiouwyâêîôûŵŷAEIOUWY])", " ac "),
    rule(r"\s*&\s*", " a "),
    rule(r"(?<=[^\W\d_])\s?/\s?(?=[^\W\d_])", " neu "),
    rule(r"(?<=[^\W\d_])\+(?!\w)", " plws"),
)
_ANY_NOUN = "|".join(sorted(NOUNS, key=len, reverse=True))
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
    rule(r"\b(\d{1,4})(af|ail|il|ydd|edd|ed|fed|eg|ain)\b", _ordinal),
    rule(rf"(?<![\w.,])(\d{{1,3}})\s?[-–]\s?(\d{{1,3}}) ({_ANY_NOUN})\b", _several),
    rule(rf"(?<![\w.,-])(\d{{1,3}}(?:,\d{{3}})+|\d+) ((?i:{_ANY_NOUN}))\b", _noun),
    rule(
        rf"(?<![\w.,-]){_NUMBER}\s?[-–—]\s?{_NUMBER}(?![\w-]|[.,]\d)",
        lambda match: f"{decimal(match[1])} i {soft(decimal(match[2]))}",
    ),
    rule(r"(?<=\d)\+", " neu fwy"),
    rule(r"(?<=[A-Z])\.(?=\d)", " "),
    rule(r"(?<![\w.,])(\d{1,4})([a-h])\b", lambda match: f"{match[1]} {match[2].upper()}"),
    figures_rule(decimal, lambda text: " pwynt ".join(decimal(part) for part in text.split("."))),
)

_DIGIT = r"\d"

RULES: tuple[Rule | Group, ...] = (
    NOTES,
    where(r"[@#]|\w\.\w|//", *address_rules(_MARKS), *handle_rules("hashnod", "at")),
    where(r"[^\x00-\u1fff]", *emoji_rules(_EMOJI)),
    where(_DIGIT, phone_rule(digits, "plws"), *CODES),
    *DATES,
    where(_DIGIT, *TIMES, *MONEY),
    where(r"[-−<>=÷~≈≥≤×x+]", *_SUMS),
    where(rf"{_DIGIT}|[½¼¾⅓-⅞]", *AMOUNTS, postcode_rule(number, " ".join)),
    SHORT,
    where(
        r"[IVXLivx]{2}|[IVX](?!\w)|\([ivx]|(?<!\w)[ivx]\)",
        *roman_rules(_BEFORE_ROMAN, _RULERS, number, day),
    ),
    where(CAPITALS, *acronym_rules("cy", number)),
    where(_DIGIT, *_NUMBERS),
    *JOINTS,
    where(r"[&/+]", *_SIGNS),
    MARKS,
)
