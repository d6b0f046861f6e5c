"""English words that espeak-ng misreads, and a spelling that it reads right.

Found by looking at what the engine makes of the words of British leaflets. To add one: the word
in small letters, "=", its spelling. Whoever asks what will be said still sees the word itself.
The language of a word is better told in the text: then a Welsh voice reads it.
"""

import re
from zlib import crc32

from content.languages import base_code

_WRITTEN = """
ms=miz mx=mix neurodiversity=neuro-diversity neurodiverse=neuro-diverse
neurodivergent=neuro-divergent neurodivergence=neuro-divergence ynys=unniss
ceredigion=kerredigion cynon=kunnon taf=tav machynlleth=mahunthleth southwark=suthuck
rhondda=rontha ty=tee tŷ=tee blaenau=bligh-nigh velindre=vellindra ystradgynlais=ustrad-gunlice
mynach=munnack morgannwg=morgannoog ieuan=yey-an angharad=ang-harrad ffion=fee-on sian=sharn
siân=sharn iolo=yolo dafydd=davith niamh=neev saoirse=seersha bicester=bister alnwick=annick
leominster=lemster towcester=toaster keswick=kezzick marylebone=marlibun ebbw=ebboo
hafan=havvan torfaen=torvine aberaeron=aber-iron eisteddfod=eye-steth-vod frome=froom
acas=acass adass=addass asbo=azbo bupa=booper cipfa=sipfa defra=deffra imca=imker ofcom=offcom
ofgem=offjem ofsted=offsted sendiass=sendi-ass senco=senko sendco=send-co tupe=tupey facs=facks
jpeg=jay-peg marac=marrack mappa=mapper pecs=pecks caf=caff napa=napper isa=eye-sa isas=eye-sas
wi-fi=wye-fye wifi=wye-fye
"""
_SPELLINGS = dict(pair.split("=") for pair in _WRITTEN.split())
_WORDS = re.compile(rf"(?<![\w'-])(?:{'|'.join(_SPELLINGS)})(?![\w'])", re.IGNORECASE)

_FIGURE = "(?:zero|one|two|three|four|five|six|seven|eight|nine)"
_FIGURES = re.compile(rf"\b{_FIGURE}(?: {_FIGURE}){{2,}}\b", re.IGNORECASE)
_GROUPS = re.compile(rf"(?<= )({_FIGURE}), (?={_FIGURE} {_FIGURE}\b)", re.IGNORECASE)

VERSION = f"{crc32((_WRITTEN + _FIGURES.pattern + _GROUPS.pattern).encode()):08x}"
"""Changes with any spelling, so that what was recorded with another is recorded anew."""


def respelt(text: str, language: str) -> str:
    """Return the text as espeak-ng reads it right; the same text in any language but English.

    Figures that are said one by one, as in a telephone number, stand apart: run together, a
    recogniser lost one number in six. A group of them ends with a longer pause.
    """
    if base_code(language) != "en":
        return text
    return _apart(_WORDS.sub(lambda match: _as_written(match[0]), text))


def _apart(text: str) -> str:
    grouped = _GROUPS.sub(r"\1; ", text)
    return _FIGURES.sub(lambda match: match[0].replace(" ", ", "), grouped)


def _as_written(written: str) -> str:
    said = _SPELLINGS[written.lower()]
    return said.capitalize() if written[0].isupper() else said
