"""Whether letters in capitals could be an English word, by their shape: "BADGE", never "DVLA".

Short forms of four or five letters that have such a shape are mostly said as words too ("NATO").
Those that are spelt all the same stand in `acronym_words.py`.
"""

import re
from functools import lru_cache

_ONSETS_WRITTEN = (
    "B BL BR C CH CHL CHR CL CR D DR DW F FL FR G GH GL GN GR GW GWR H J K KH KL KN KR L LL M MC N "
    "P PH PHL PHR PL PN PR PS QU R RH S SC SCH SCL SCR SH SHR SK SL SM SN SP SPH SPL SPR SQU ST "
    "STR SV SW T TH THR TR TS TW V W WH WR Y Z"
)
_ENDS_WRITTEN = (
    "B BB BS BT BTS C CH CHT CHTS CK CKS CS CT CTS D DD DDS DS DST DTH F FF FFS FS FT FTS FTH G "
    "GG GGS GH GHT GHTS GHS GN GNS GS H HN HNS K KS L LB LBS LCH LD LDS LF LK LKS LL LLS LM LMS "
    "LP LPH LPS LS LSH LT LTH LTS M MB MBS MN MP MPS MPT MS N NC NCH ND NDS NG NGS NGTH NK NKS NN "
    "NS NT NTH NTS P PH PP PPS PS PT PTH PTS R RB RBS RC RCH RCS RD RDS RF RGH RK RKS RL RLD RLS "
    "RM RMS RN RNS RNT RP RPS RR RS RSH RST RT RTH RTS S SC SCS SH SK SKS SM SMS SP SPS SS ST STS "
    "T TCH TH THS TS TT TTS V VS W WD WDS WK WKS WL WLS WN WNS WS X XT XTH XTS Z ZZ"
)
_VOWELS = r"(?:EAU?|E(?:UE|[EIOUY])|A[IUEYO]|O[AEIOUY]|I[AEO]|U[AEIY]|Y[AEIO]|[AEIOUY])"
_ONSET = "|".join(sorted(_ONSETS_WRITTEN.split(), key=len, reverse=True))
_END = "|".join(sorted(_ENDS_WRITTEN.split(), key=len, reverse=True))
_SYLLABLES = re.compile(
    rf"(?!UK)(?:{_ONSET})?{_VOWELS}(?:(?:(?:{_END})(?:{_ONSET})?|{_ONSET}){_VOWELS}){{0,3}}(?:{_END})?"
)
_BEGINNING = re.compile(rf"(?:MC)?(?:{_ONSET}|NG|MH|NH|CHW)?[AEIOUYWÂÊÎÔÛŴŶ]")


@lru_cache(maxsize=4096)
def like_a_word(word: str) -> bool:
    """Return whether a few capitals fall into syllables of English."""
    return _SYLLABLES.fullmatch(word) is not None


def begins_like_a_word(word: str) -> bool:
    """Return whether the first capitals could begin a word of English or Welsh: not "NHSBSA"."""
    return _BEGINNING.match(word) is not None
