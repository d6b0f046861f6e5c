"""English words that are written cut short, and the whole word. One pair a word.

A word after "=" without a capital takes one where the cut word has one.
"""

from formats.voices.said.rules import Match, by_initial, rule, where

_WRITTEN = """
appt=appointment appts=appointments dept=department depts=departments govt=government
asst=assistant mgr=manager mgrs=managers mgmt=management mtg=meeting mtgs=meetings
cttee=committee commr=commissioner bldg=building bldgs=buildings flr=floor hosp=hospital
hols=holidays concs=concessions addl=additional orgs=organisations reqd=required recd=received
contd=continued cont'd=continued sec'y=secretary jct=junction stn=station qty=quantity
attn=attention fwd=forward wkly=weekly mthly=monthly wkend=weekend hrs=hours hr=hour
mins=minutes secs=seconds yrs=years yr=year wks=weeks wk=week mths=months mth=month
natl=national intl=international opp=opposite esp=especially approx=about aka=also_known_as
viz=namely assoc=associate hrly=hourly grd=ground blk=block avg=average snr=senior jnr=junior
xmas=christmas rec'd=received
"""
_DOTTED_WRITTEN = """
misc=miscellaneous prev=previous dir=director dep=deputy gen=general temp=temperature
max=maximum min=minimum inc=including incl=including exc=excluding excl=excluding encl=enclosed
encs=enclosed conc=concessions vit=vitamin inj=injection pop=population ann=annual
upr=upper lwr=lower jr=junior dist=district
"""


def _words(written: str) -> dict[str, str]:
    pairs = (pair.partition("=") for pair in written.split())
    return {cut: whole.replace("_", " ") for cut, _, whole in pairs}


_ANYHOW = _words(_WRITTEN)
_WITH_DOT = _words(_DOTTED_WRITTEN)
_AT_THE_END = _words("conc=concessions inj=injection excl=excluding misc=miscellaneous")
"""Those that are no words themselves, as "temp" is."""


def _either_case(words: dict[str, str]) -> str:
    return by_initial("|".join([*words, *(word.capitalize() for word in words)]))


def _whole(match: Match) -> str:
    cut = match[1].lower()
    whole = _ANYHOW.get(cut) or _WITH_DOT[cut]
    return whole.capitalize() if match[1][0].isupper() else whole


CLIPPED = (
    rule(r"(?<=[\s\d])(hrs|mins|wks|mths|yrs)'(?= )", lambda match: f" {_whole(match)}"),
    rule(rf"\b({_either_case(_ANYHOW)})(?![\w'-]|\.\w)\.?", _whole),
    where(
        r"[a-z]\.(?:[\s,;:)]|$)",
        rule(rf"\b({_either_case(_WITH_DOT)})\.(?=\s(?![A-Z][a-z]+ ?\d)|[,;:)])", _whole),
        rule(rf"\b({_either_case(_AT_THE_END)})(?=\.$)", _whole),
    ),
)
