"""English shares, fractions, scores and ages."""

from formats.voices.said.english_numbers import decimal, number, ordinal, plural
from formats.voices.said.rules import Match, rule

_NUMBER = r"(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)"
_SIGNS = {
    "½": "1/2",
    "¼": "1/4",
    "¾": "3/4",
    "⅓": "1/3",
    "⅔": "2/3",
    "⅕": "1/5",
    "⅖": "2/5",
    "⅗": "3/5",
    "⅘": "4/5",
    "⅙": "1/6",
    "⅛": "1/8",
    "⅜": "3/8",
    "⅝": "5/8",
    "⅞": "7/8",
}
_PARTS = {2: ("half", "halves"), 4: ("quarter", "quarters")}
_LARGEST_PART = 12
_FOR_ONE = (
    "sessions?|support|meetings?|time|help|chats?|calls?|advice|work|care|staff|tuition|"
    "appointments?|basis|mentoring|coaching|counselling|therapy|teaching|interviews?"
)


def _fraction(top: int, bottom: int) -> str:
    one, many = _PARTS.get(bottom) or (ordinal(bottom), plural(ordinal(bottom)))
    if top == 1:
        return one if bottom == 2 else f"{'an' if bottom in (8, 11) else 'a'} {one}"
    return f"{number(top)} {many}"


def _slashed(match: Match) -> str:
    top, bottom = int(match[1]), int(match[2])
    if top == bottom and top != 10:
        return f"{number(top)} {number(bottom)}"
    if 0 < top < bottom <= _LARGEST_PART and bottom != 10:
        return _fraction(top, bottom)
    if top <= bottom and bottom in (10, 15, 20, 25, 30, 40, 50, 60, 100):
        return f"{decimal(match[1])} out of {number(bottom)}"
    return f"{decimal(match[1])} slash {decimal(match[2])}"


def _mixed(match: Match) -> str:
    words = _fraction(int(match[2]), int(match[3]))
    return f"{decimal(match[1])} and {'a ' if words == 'half' else ''}{words}"


def _many(match: Match) -> str:
    """Return "hundreds" for "100s" and "tens of thousands" for "10,000s"."""
    words = decimal("1" + match[1]).removeprefix("one ").split()
    return " of ".join(f"{word}s" for word in words)


def _same_twice(match: Match) -> str:
    return f"{number(int(match[1]))}-{number(int(match[1]))}"


_HALVED = (
    "hour|mile|tablet|teaspoon|tablespoon|day|pint|cup|litre|kilo|inch|dozen|page|year|pound|"
    "glass|spoonful|sachet|stone|metre|week|term|dose|portion|teaspoonful|tsp|tbsp|hr|lb|oz"
)
_HALF_OF = {"hr": "hour", "tsp": "teaspoon", "tbsp": "tablespoon", "lb": "pound", "oz": "ounce"}


def _half(match: Match) -> str:
    thing = _HALF_OF.get(match[1], match[1])
    return f"half {'an' if thing in ('hour', 'inch', 'ounce') else 'a'} {thing}"


_WEIGHED = "lb|oz|pound|pint|kilo|litre|cup|tsp|tbsp|teaspoon|tablespoon|glass"
_FOODS = (
    "butter|marg|margarine|flour|sugar|milk|water|cream|cheese|oil|salt|pepper|rice|pasta|meat|"
    "mince|beef|lamb|pork|chicken|bacon|sausages|fish|potatoes|carrots|onions?|mushrooms|tomatoes|"
    "apples|fruit|raisins|sultanas|currants|honey|syrup|jam|yeast|oats|lentils|beans|peas|stock|"
    "juice|yoghurt|yogurt|vinegar|cocoa|chocolate|nuts|ginger|cinnamon|paprika|cumin|turmeric|"
    "baking powder|bicarbonate of soda"
)

AMOUNTS = (
    rule(r"\b([Aa]) (?:1/4|¼)(?![\w/]| ?\d)", r"\1 quarter"),
    rule(r"\b([Aa]) (?:1/2|½)(?= of\b|$|[.,;:)])", r"\1 half"),
    rule(
        rf"(?<![\w.,])(?<!\d )(?:½|(?<!/)1/2) ?({_WEIGHED}) (?=(?:[a-z-]{{3,14}} )?(?:{_FOODS})\b)",
        lambda match: f"{_half(match)} of ",
    ),
    rule(
        r"\b((?:Suite|Flat|Unit|Room|Ward|Floor|Level|Bay|Plot)s?) (\d+)/(\d+)(?![\w/])",
        lambda match: f"{match[1]} {decimal(match[2])} slash {decimal(match[3])}",
    ),
    rule(
        r"\b((?i:key stage|years?|grades?|bands?|tiers?|phases?|stages?|options?|"
        r"steps?|questions?))"
        r" (\d{1,2})/(\d{1,2})(?![\w/])",
        lambda match: f"{match[1]} {decimal(match[2])} or {decimal(match[3])}",
    ),
    rule(rf"(?<![\w.,/])(?<!\d )(?:½|1/2) ?({_HALVED})\b", _half),
    rule(r"(?<![\w.,/])(?<!\d )(?:¼|1/4) ?(?=hour\b|hr\b)", "a quarter of an "),
    rule(r"(?<![\w.,/])(?<!\d )(?:¾|3/4) ?(?=hour\b|hr\b)", "three quarters of an "),
    rule(
        r"\b((?:[Pp]age|[Ss]heet|[Ss]lide|[Pp]art|[Ii]tem|[Vv]olume)) (\d+)/(\d+)(?![\w/])",
        lambda match: f"{match[1]} {decimal(match[2])} of {decimal(match[3])}",
    ),
    rule(r"\b(?:1[-–:]1|121)s\b", "one-to-ones"),
    rule(rf"\b(?:1[-–]1|121)(?= (?:{_FOR_ONE})\b)", "one-to-one"),
    *(rule(rf"(\d)\s?{sign}", rf"\1 {plain}") for sign, plain in _SIGNS.items()),
    *(rule(sign, f" {plain} ") for sign, plain in _SIGNS.items()),
    rule(r"(?<![\w.,/])(\d{1,3}) ([1-9])/([2-9])(?![\w/])", _mixed),
    rule(r"\b24/7/365\b", "twenty-four seven, three hundred and sixty-five"),
    rule(r"\b24/7\b", "twenty-four seven"),
    rule(
        r"(?<![\w.,/])(\d\.\d)/(5|10)(?![\w/]|[.,]\d)",
        lambda match: f"{decimal(match[1])} out of {decimal(match[2])}",
    ),
    rule(r"(?<![\w.,£])(\d{1,3})\s?[-–]\s?(?=\d{1,3}'?s\b)", lambda m: f"{decimal(m[1])} to "),
    rule(r"(\d) ?\*(?= ?(?:rat|hotel|review|service|hygiene|food))", r"\1 star"),
    rule(r"(?<![\w.,/-])(\d{1,2})[-–](\1)(?![\w/%-]|[.,]\d)", _same_twice),
    rule(r"(?<![\w.,/])([1-9])/([2-9])(?:rds?|ths?)\b", _slashed),
    rule(
        r"(?<![\w.,/])(\d{1,3})/(\d{1,3})(?= (?:chance|stars?)\b)",
        lambda match: f"{decimal(match[1])} out of {decimal(match[2])}",
    ),
    rule(r"(?<![\w.,/])(\d{1,3})/(\d{1,3})(?![\w/]|[.,]\d)", _slashed),
    rule(
        rf"{_NUMBER}\s?%?\s?(?:[-–—]| to )\s?{_NUMBER}\s?%",
        lambda match: f"{decimal(match[1])} to {decimal(match[2])} per cent",
    ),
    rule(rf"{_NUMBER}\s?%", lambda match: f"{decimal(match[1])} per cent"),
    rule(r"(?<=\w )%|%(?= \w)", "per cent"),
    rule(r"\b([Aa]ge[ds]?:? )(\d{1,3})\s?\+", lambda m: f"{m[1]}{decimal(m[2])} and over"),
    rule(r"\bU(\d\d)'?s\b", lambda match: f"under {plural(decimal(match[1]))}"),
    rule(r"\bU(\d\d)\b", lambda match: f"under {decimal(match[1])}"),
    rule(
        r"(?<![\w.,£])(\d{1,3})\s?[-–]\s?(\d{1,3})(?=[ -]?years?[ -]olds?)",
        lambda match: f"{decimal(match[1])} to {decimal(match[2])}",
    ),
    rule(r"(?<![\w.,£])(\d{1,3})\s?[-–]\s?(?=\d{1,3}\s?(?:yo|y/o)(?!\w))", r"\1 to "),
    rule(r"(?<![\w.,£])(\d{1,3})\s?(?:yo|y/o)(?!\w)", lambda m: f"{decimal(m[1])} year old"),
    rule(r"(?<![\w.,£])1(0{0,2}(?:,?000){1,2}|00)'?s\b", _many),
    rule(r"(?<![\w.,£])00'?s\b", "noughties"),
    rule(r"(?<![\w.,£])(\d{1,4})'?s\b", lambda match: plural(number(int(match[1])))),
    rule(r"\b1[-–](?:to|2)[-–]1\b|(?<![\w:])1:1(?![\w:])", "one-to-one"),
)
