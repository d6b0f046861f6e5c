"""Words that espeak-ng misreads, and a spelling that it reads right. Welsh: `_espeak_welsh.py`.

Found by looking at what the engine makes of the words of British leaflets, and by what two
recognisers made of it. To add one: the word in small letters, "=", its spelling. Whoever asks
what will be said still sees the word itself. The language of a word is better told in the text:
then a Welsh voice reads it.
"""

import re
from collections.abc import Mapping
from functools import cache
from zlib import crc32

from content.languages import base_code
from formats.voices.engines import _figures as figures
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
wi-fi=wye-fye wifi=wye-fye bereaved=berieved bereavement=berievement bereavements=berievements
schizophrenia=skitsofreenia coronavirus=corona-virus emphysema=emfiseema metformin=met-formin
biopsy=bye-opsee biopsies=bye-opseez hygienist=high-jeenist hygienists=high-jeenists
cardiology=cardi-ollogy cardiologist=cardi-ollogist cardiologists=cardi-ollogists
physio=fizzy-oh physios=fizzy-ohs physiotherapist=physio-therapist
physiotherapists=physio-therapists reablement=re-ablement rehab=ree-hab incontinence=in-continence
asperger=ass-perga asperger's=ass-perga's safeguarding=safe-guarding safeguard=safe-guard
safeguards=safe-guards
"""
_LANGUAGES = {"en": _WRITTEN, "cy": WELSH}

VERSION = f"{crc32((_WRITTEN + WELSH).encode()):08x} {figures.VERSION}"
"""Changes with any spelling, so that what was recorded with another is recorded anew."""


def respelt(text: str, language: str) -> str:
    """Return the text as espeak-ng reads it right, in English and in Welsh; else the same text.

    English figures that are said one by one stand apart.
    """
    base = base_code(language)
    if base not in _LANGUAGES:
        return text
    words, spellings = _words(base)
    mended = words.sub(lambda match: _as_written(match[0], spellings), text)
    return figures.figures_apart(mended) if base == "en" else mended


# Compiled when first asked for: no recording begins by waiting for another language.
@cache
def _words(base: str) -> tuple[re.Pattern[str], Mapping[str, str]]:
    spellings = dict(pair.split("=") for pair in _LANGUAGES[base].split())
    written = rf"(?<![\w'-])(?:{'|'.join(spellings)})(?![\w'])"
    return re.compile(written, re.IGNORECASE), spellings


def _as_written(written: str, spellings: Mapping[str, str]) -> str:
    said = spellings[written.lower()]
    return said.capitalize() if written[0].isupper() else said
