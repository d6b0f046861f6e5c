"""English words that espeak-ng misreads, and a spelling that it reads right.

Found by looking at what the engine makes of the words of British leaflets. To add one: the word
in small letters, "=", its spelling. The language of a word is better told in the text: then a
Welsh voice reads it.
"""

import re

from formats.voices.said.rules import rule

_WRITTEN = """
ms=miz mx=mix neurodiversity=neuro-diversity neurodiverse=neuro-diverse
neurodivergent=neuro-divergent neurodivergence=neuro-divergence ynys=unniss
ceredigion=kerredigion cynon=kunnon taf=tav machynlleth=mahunthleth southwark=suthuck
rhondda=rontha ty=tee tŷ=tee blaenau=bligh-nigh velindre=vellindra ystradgynlais=ustrad-gunlice
mynach=munnack morgannwg=morgannoog ieuan=yey-an angharad=ang-harrad ffion=fee-on sian=sharn
siân=sharn iolo=yolo dafydd=davith niamh=neev saoirse=seersha bicester=bister alnwick=annick
leominster=lemster towcester=toaster keswick=kezzick marylebone=marlibun ebbw=ebboo hafan=havvan
torfaen=torvine aberaeron=aber-iron eisteddfod=eye-steth-vod frome=froom
"""
_SPELLINGS = dict(pair.split("=") for pair in _WRITTEN.split())


def _as_written(written: str) -> str:
    said = _SPELLINGS[written.lower()]
    return said.capitalize() if written[0].isupper() else said


_LETTER_A = (
    "vitamin|hepatitis|group|type|plan|option|section|part|block|unit|ward|level|grade|team|"
    "appendix|annex|building|gate|zone|bay|class|room|table|figure|band|point|influenza"
)

RESPELT = (
    rule(
        rf"(?<![\w'-])(?:{'|'.join(_SPELLINGS)})(?![\w'])",
        lambda match: _as_written(match[0]),
        re.IGNORECASE,
    ),
    rule(r"\bA levels?\b", lambda match: match[0].replace(" ", "-")),
    # A lone A is read as the word "a" where another word follows.
    rule(rf"\b((?i:{_LETTER_A})) A(?= \w)", r"\1 A,"),
)
