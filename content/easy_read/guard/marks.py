"""The words that the guard watches, in English and Welsh: not, if, must, may, and numbers."""

from collections.abc import Mapping
from dataclasses import dataclass

from content.words.word_set import word_set


@dataclass(frozen=True, slots=True)
class Marks:
    """What one language says "not", "if" and "must" with."""

    negations: frozenset[str]
    conditions: frozenset[str]
    duties: Mapping[str, str]
    """Word -> its class: "must", "should" or "may" are never one another; will, would apart."""
    counted: frozenset[str]
    """Number words and names of days and months: as many after as before."""
    figures: Mapping[str, int]
    """Number words that may become digits."""
    joints: frozenset[str]
    """Words that begin another clause."""
    small: frozenset[str]
    """Words that say nothing by themselves."""
    pointing: frozenset[str]
    """Words that point back at a doer named before."""
    same: Mapping[str, str]
    """Phrases that say the same as a shorter word, in small letters."""


def _classes(**words: str) -> dict[str, str]:
    return {word: name for name, many in words.items() for word in many.split()}


_UP_TO_TWENTY = (
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty"
)
_TENS = "thirty forty fifty sixty seventy eighty ninety"
_FIGURES = {word: number for number, word in enumerate(_UP_TO_TWENTY.split(), 2)}
_FIGURES |= {word: number * 10 for number, word in enumerate(_TENS.split(), 3)}

ENGLISH = Marks(
    negations=word_set(
        "not no never none nobody nothing nowhere neither nor without unable refuse refuses "
        "refused hardly rarely seldom scarcely barely except"
    ),
    conditions=word_set("if unless until except only when whenever provided before after"),
    duties=_classes(must="must shall", should="should ought", may="may can could might")
    | {"free": "free", "will": "will", "would": "would"},
    counted=word_set(
        "hundred thousand million billion half third quarter first second once twice both "
        "monday tuesday wednesday thursday friday saturday sunday january february march april "
        "may june july august september october november december"
    )
    - {"may"},
    figures=_FIGURES,
    joints=word_set(
        "and or but so because if unless until when where who which that although though whereas "
        "while before after except"
    ),
    small=word_set(
        "a an the of to in on at by for with from and or but so that this these those is are was "
        "were be been being it they he she we you i their its our your his her has have had do "
        "does did which who what how if when as also then there where because us them me my whom"
    ),
    pointing=word_set("it they he she this these that those who which and or also then"),
    same={
        "prior to": "before",
        "subsequent to": "after",
        "in the event that": "if",
        "in the event of": "if",
        "provided that": "if",
        "on condition that": "if",
        "not have to": "not free",
        "not need to": "not free",
        "not required to": "not free",
        "not obliged to": "not free",
        "need not": "not free",
        "have to": "must",
        "has to": "must",
        "had to": "must",
        "need to": "must",
        "needs to": "must",
        "required to": "must",
        "obliged to": "must",
        "entitled to": "may",
        "has the right to": "may",
        "have the right to": "may",
        "has a right to": "may",
        "have a right to": "may",
    },
)
WELSH = Marks(
    negations=word_set(
        "ddim dim nid ni nad na heb byth neb unman peidiwch peidio peidied chaiff chewch chân "
        "methu nes oni eithrio heblaw"
    ),
    conditions=word_set("os oni pan nes cyn"),
    duties=_classes(
        must="rhaid gorfod",
        should="dylai dylech dylem dylen dylid ddylai ddylech ddylem ddylen ddylid",
        may="gall gallwch gallwn gallant gellir all allwch allwn allant ellir caiff cewch cawn "
        "cânt cei gaiff gewch gawn gânt hawl medru fedrwch medrwch",
    ),
    counted=word_set(
        "llun mawrth mercher iau gwener sadwrn sul ionawr chwefror ebrill mai mehefin gorffennaf "
        "awst medi hydref tachwedd rhagfyr dau dwy ddau ddwy tri tair dri dair pedwar pedair "
        "bedwar bedair pump bump pum chwech chwe saith wyth naw deg ddeg ugain cant mil filiwn "
        "miliwn hanner chwarter cyntaf gyntaf ail trydydd drydydd"
    ),
    figures={},
    joints=word_set("a ac ond oherwydd os pan oni nes cyn neu felly er sydd sy'n"),
    small=word_set(
        "y yr a ac i o yn ar at am gan â gyda mae maent yw ydy i'r o'r a'r yn'r y'r eich ei eu "
        "ein fy dy chi ni hi nhw fe hyn hwn hon sy'n sydd bod fod"
    ),
    pointing=word_set("a ac neu hefyd ond felly"),
    same={"pheidiwch": "peidiwch", "nid oes rhaid": "nid rydd", "does dim rhaid": "dim rydd"},
)
