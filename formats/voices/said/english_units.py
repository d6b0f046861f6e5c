"""English measures: what stands for a unit after a number, and how one and many are said."""

import re

from formats.voices.said.english_numbers import decimal
from formats.voices.said.rules import Match, rule

NUMBER = r"(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)"
_DASH = r"\s?[-–—]\s?"
_REGULAR = """
km=kilometre cm=centimetre mm=millimetre kg=kilogram kgs=kilogram mg=milligram mcg=microgram
µg=microgram μg=microgram ug=microgram g=gram gm=gram gms=gram ml=millilitre mL=millilitre
cl=centilitre dl=decilitre l=litre L=litre ltr=litre ltrs=litre hrs=hour hr=hour mins=minute
min=minute secs=second sec=second yrs=year yr=year wks=week wk=week mths=month mth=month
lbs=pound lb=pound oz=ounce kcal=kilocalorie kcals=kilocalorie tab=tablet tabs=tablet
cap=capsule caps=capsule cal=calorie cals=calorie kJ=kilojoule kB=kilobyte KB=kilobyte
MB=megabyte GB=gigabyte TB=terabyte Mb=megabit Mbps=megabit_a_second kW=kilowatt
kWh=kilowatt_hour W=watt V=volt Hz=hertz kHz=kilohertz dB=decibel ha=hectare m=metre
tsp=teaspoon tsps=teaspoon tbsp=tablespoon tbsps=tablespoon mi=mile yds=yard yd=yard
mmol=millimole
"""
_ODD = {
    "mph": ("mile an hour", "miles an hour"),
    "km/h": ("kilometre an hour", "kilometres an hour"),
    "kph": ("kilometre an hour", "kilometres an hour"),
    "ft": ("foot", "feet"),
    "fl oz": ("fluid ounce", "fluid ounces"),
    "sq ft": ("square foot", "square feet"),
    "sq m": ("square metre", "square metres"),
    "m²": ("square metre", "square metres"),
    "m2": ("square metre", "square metres"),
    "km²": ("square kilometre", "square kilometres"),
    "m³": ("cubic metre", "cubic metres"),
    "cm²": ("square centimetre", "square centimetres"),
    "st": ("stone", "stone"),
    "pt": ("point", "point"),
    "px": ("pixel", "pixels"),
    "bpm": ("beat a minute", "beats a minute"),
    "mmHg": ("millimetre of mercury", "millimetres of mercury"),
    "°C": ("degree Celsius", "degrees Celsius"),
    "ºC": ("degree Celsius", "degrees Celsius"),
    "°F": ("degree Fahrenheit", "degrees Fahrenheit"),
    "℃": ("degree Celsius", "degrees Celsius"),
    "°": ("degree", "degrees"),
    "iu": ("unit", "units"),
    "IU": ("unit", "units"),
}
_UNITS = dict(_ODD)
for _pair in _REGULAR.split():
    _written, _, _name = _pair.partition("=")
    _first, _, _rest = _name.replace("_", " ").partition(" ")
    _many = _first if _first == "hertz" else f"{_first}s"
    _UNITS[_written] = (_name.replace("_", " "), f"{_many} {_rest}".strip())
_MANY = frozenset({"hrs", "mins", "secs", "yrs", "wks", "mths", "lbs", "gms", "kgs", "cals"})
_OF_A_SIZE = re.compile(
    r" (?:tablets?|capsules?|doses?|spoonfuls?|spoons?|bottles?|sachets?|syringes?|patch(?:es)?|"
    r"injections?|drops?|solution|suspension|strength|helplines?|care|cover|service|support|"
    r"walks?|drives?|journeys?|sessions?|meetings?|limit|zones?|speed|radius|course|slots?|"
    r"appointments?|period|race|run|bags?|packs?|pots?|jars?|glass(?:es)?|stay|wait|shifts?|"
    r"round trip|clock|urine|rule|postal|advice|phone|emergency|crisis|line|"
    r"bulbs?|plugs?|fuses?|sockets?|batter(?:y|ies)|chargers?)\b"
)
"""What a measure is the size of: "a five millilitre spoon", "a twenty-four hour helpline"."""
_LONGEST_FIRST = "|".join(re.escape(unit) for unit in sorted(_UNITS, key=len, reverse=True))
_PER = (
    "m2|m²|L|day|hour|week|month|year|night|person|dose|minute|min|hr|wk|kg|ml|l|m|mol|100g|100ml"
)
_PER_SAID = {"min": "minute", "hr": "hour", "wk": "week", "kg": "kilogram", "ml": "millilitre"}
_PER_SAID |= {"L": "litre", "l": "litre", "m": "metre", "mol": "mole", "100g": "one hundred grams"}
_PER_SAID |= {"m2": "square metre", "m²": "square metre"}
_PER_SAID |= {"100ml": "one hundred millilitres"}


def _sized(match: Match) -> bool:
    """Return whether it tells of what size a thing is, and not how much is in another."""
    within = match.string.endswith(" in ", 0, match.start())
    return not within and _OF_A_SIZE.match(match.string, match.end()) is not None


def _unit(match: Match) -> str:
    one, many = _UNITS[match[3]]
    if match[0][len(match[1])] == "-" and not match[2]:
        return f"{decimal(match[1])}-{one}"
    if not match[2] and match[3] not in _MANY and _sized(match):
        many = one
    count = f"{decimal(match[1])} to {decimal(match[2])}" if match[2] else decimal(match[1])
    words = f"{count} {one if match[1] == '1' and not match[2] else many}"
    return f"{words} per {_PER_SAID.get(match[4], match[4])}" if match[4] else words


def _feet(match: Match) -> str:
    return f"{decimal(match[1])} foot {decimal(match[2])}"


def _stone(match: Match) -> str:
    pounds = f"{decimal(match[2])} {'pound' if match[2] == '1' else 'pounds'}"
    return f"{decimal(match[1])} stone {pounds}"


def _pressure(match: Match) -> str:
    unit = " millimetres of mercury" if match[3] else ""
    return f"{decimal(match[1])} over {decimal(match[2])}{unit}"


def _of_blood(match: Match) -> str:
    if not _LOWEST <= int(match[3]) < int(match[2]):
        return match[0]
    return f"{match[1]}{decimal(match[2])} over {decimal(match[3])}"


_LOWEST = 30
"""Under it nobody's blood pressure lies: "pressure 9/10" is a score."""

_GREAT = {"k": "thousand", "m": "million", "bn": "billion"}

UNITS = (
    rule(r"(?<=\d)[ -]?yrs?[ -](?=olds?\b)", " year "),
    rule(r"(?<=\d\.\d)\s?[-–]\s?(?=\d+\.\d ?[CF]\b)", " to "),
    rule(r"\b(12|24|36|48|72)h\b", r"\1 hours"),
    rule(
        r"\b((?:[Bb]abies|[Bb]aby|[Ii]nfants?|[Cc]hildren|[Aa]ged?),? (?:\d{1,2}-)?\d{1,2})\s?m\b",
        r"\1 months",
    ),
    rule(r"(?<![\d/.,])([1-3]/[2-4])\s?[-–]\s?(?=\d(?![\d/]))", r"\1 to "),
    rule(r"([½¼¾])\s?[-–]\s?(?=\d)|(?<=\d)\s?[-–]\s?(?=\d\s?[½¼¾])", r"\1 to "),
    rule(
        r"(?<![\w.,])(\d{1,2})\s?h\s?(\d{1,2})\s?m(?:ins?)?\b",
        lambda match: (
            f"{decimal(match[1])} {'hour' if match[1] == '1' else 'hours'} "
            f"{decimal(match[2])} minutes"
        ),
    ),
    rule(r"(?<=\d) ?[x×] ?(?=£|\d+(?:\.\d+)? ?(?:p|mg|mcg|g|ml)\b)", " times "),
    rule(r"(?<=\dmg)/(?=\d+ ?ml)|(?<=\dg)/(?=\d+ ?ml)", " in "),
    rule(
        r"\b(hours?|days?|times|visits?|sessions?|minutes?|hrs?|mins?|units|calls|lessons|doses|miles)"
        r" ?/ ?"
        r"(week|day|month|year|hour|person|night|fortnight)\b",
        r"\1 per \2",
    ),
    rule(r"(?<=\d )([a-z]{3,}s) ?/ ?(week|day|month|year|hour|night)\b", r"\1 per \2"),
    rule(r" ?/ ?(?=100 ?(?:g|ml)\b)", " per "),
    rule(r"\b([Gg]as(?: [Mm]ark)? \d) ?/ ?(?=\d)", r"\1 or "),
    rule(r"(?<=\d)(['\"]?)\s?[x×]\s?(?=\d)(?![^=]{1,8}=)", r"\1 by "),
    rule(r"(?<![\w.,])(\d+)'(?= by \d)|(?<=by )(\d+)'", lambda m: f"{m[1] or m[2]} foot"),
    rule(r"(?<![\w.,/])(\d{2,3})\s?/\s?(\d{2,3})(\s?mmHg)", _pressure),
    rule(r"(?<![\w.,/])(1\d\d|2[0-4]\d)/(\d{2,3})()(?![\w/%])", _pressure),
    rule(
        r"\b((?:[Pp]ressure|BP)(?: [a-z]{1,10}){0,4}:? )(\d{2,3})\s?/\s?(\d{2,3})(?![\w/%])",
        _of_blood,
    ),
    rule(r"(?<![\w.,])(\d)\s?(?:ft|')\s?(\d{1,2})\s?(?:ins?\b|\"|'')", _feet),
    rule(r"(?<![\w.,])(\d)(?:'|\s?ft )(\d{1,2})(?=$|[,;)]|\.(?!\d)| tall)", _feet),
    rule(r"(\d ?(?:mm|cm|m|ft|km|in)) ?[x×] ?(?=\d)", r"\1 by "),
    rule(r"(?<![\w.,])(\d{1,2})\s?st\s?(\d{1,2})\s?lbs?\b", _stone),
    rule(r"(?<![\w.,\"])(\d+)\"(?!\w)", lambda match: f"{decimal(match[1])} inches"),
    rule(
        r"(?<![\w.,])(\d+)'(?= (?:[x×]|tall|wide|long|high|deep))",
        lambda match: f"{decimal(match[1])} foot",
    ),
    rule(
        r"(?<![\w.,])(\d+(?:\.\d+)?)\s?ins?\b(?=\.?$|[,;)]| (?:x|by|long|wide|tall|high))",
        lambda match: f"{decimal(match[1])} inches",
    ),
    rule(
        rf"(?<![\w.,£$€]){NUMBER}\s?(k|m|bn)"
        r"(?= (?:people|users|adults|children|patients|carers|visits|homes|steps|members|followers"
        r"|views|words|jobs|families|households)\b)",
        lambda match: f"{decimal(match[1])} {_GREAT[match[2]]}",
    ),
    rule(
        rf"(?<=\d)( ?[½¼¾⅓⅔]| [1-9]/[2-9]) ?({_LONGEST_FIRST})(?!\w)",
        lambda match: f"{match[1]} {_UNITS[match[2]][1]}",
    ),
    rule(
        rf"(?<![\w,£$€])(?<!\d[./]){NUMBER}(?:{_DASH}{NUMBER})?(?:\s|-)?(?!(?<=1)st\b)"
        rf"({_LONGEST_FIRST})(?!\w)(?:/({_PER})(?!\w))?(?!['’])",
        _unit,
    ),
)
