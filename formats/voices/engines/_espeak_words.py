"""Words that espeak-ng misreads, and a spelling that it reads right. Welsh: `_espeak_welsh.py`.

Found by looking at what the engine makes of the words of British leaflets. To add one: the word
in small letters, "=", its spelling. Whoever asks what will be said still sees the word itself.
The language of a word is better told in the text: then a Welsh voice reads it.
"""

import re
from collections.abc import Mapping
from zlib import crc32

from content.languages import base_code
from formats.voices.engines._espeak_welsh import WRITTEN as WELSH

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
_SPELLINGS = {
    language: dict(pair.split("=") for pair in written.split())
    for language, written in (("en", _WRITTEN), ("cy", WELSH))
}
_WORDS = {
    language: re.compile(rf"(?<![\w'-])(?:{'|'.join(spellings)})(?![\w'])", re.IGNORECASE)
    for language, spellings in _SPELLINGS.items()
}

_FIGURE = "(?:zero|one|two|three|four|five|six|seven|eight|nine)"
_FIGURES = re.compile(rf"\b{_FIGURE}(?: {_FIGURE}){{2,}}\b", re.IGNORECASE)
_GROUPS = re.compile(rf"(?<= )({_FIGURE}), (?={_FIGURE} {_FIGURE}\b)", re.IGNORECASE)

VERSION = f"{crc32((_WRITTEN + WELSH + _FIGURES.pattern + _GROUPS.pattern).encode()):08x}"
"""Changes with any spelling, so that what was recorded with another is recorded anew."""


def respelt(text: str, language: str) -> str:
    """Return the text as espeak-ng reads it right, in English and in Welsh; else the same text.

    English figures that are said one by one, as in a telephone number, stand apart: run together,
    a recogniser lost one number in six. A group of them ends with a longer pause.
    """
    base = base_code(language)
    if base not in _WORDS:
        return text
    spellings = _SPELLINGS[base]
    mended = _WORDS[base].sub(lambda match: _as_written(match[0], spellings), text)
    return _apart(mended) if base == "en" else mended


def _apart(text: str) -> str:
    grouped = _GROUPS.sub(r"\1; ", text)
    return _FIGURES.sub(lambda match: match[0].replace(" ", ", "), grouped)


def _as_written(written: str, spellings: Mapping[str, str]) -> str:
    said = spellings[written.lower()]
    return said.capitalize() if written[0].isupper() else said
