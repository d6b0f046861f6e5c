"""Short forms in capitals, and how people in British health, care and councils say each.

Ours. To add one: to `WORDS` where it is said as a word ("PIP"), with the word that people hear
after "="; to `FULL` where only the whole name is plain; else it is spelt.
"""

from collections.abc import Mapping

_WORDS_WRITTEN = """
ACAS=acas ADASS=adass AIDS=aids ASBO=asbo BAME=bame BUPA=bupa CAMHS=cams CADW=cadoo CIPFA=cipfa
COBRA=cobra COSHH=cosh COVID=covid DEFRA=defra DOLS=dolls DoLS=dolls GIF=gif IMCA=imca
LEDER=leader LeDeR=leader MENCAP=mencap MENSA=mensa NATO=nato NESTA=nesta NEET=neet NEETs=neets
NICE=nice ESTYN=estyn OFCOM=ofcom OFGEM=ofgem OFSTED=ofsted Ofsted=ofsted OFWAT=offwat
PALS=pals PAT=pat PIN=pin PIP=pip RADAR=radar RAM=ram REACH=reach ReSPECT=respect
RESPECT=respect SAGE=sage SALT=salt SaLT=salt SARS=sars SCIE=sky SEND=send SENDIASS=sendiass
SENCO=senco SENCo=senco SENDCo=sendco SIM=sim SMART=smart STAMP=stamp STEM=stem STOMP=stomp
SWOT=swot UNESCO=unesco UNICEF=unicef UNISON=unison ZIP=zip RIDDOR=riddor TUPE=tupe FACS=facs
JPEG=jpeg LAN=lan MARAC=marac MAPPA=mappa MASH=mash MAST=mast PECS=pecs TEACCH=teach HALT=halt
FAST=fast RICE=rice ACE=ace ACEs=aces CAF=caf NAPA=napa ASIST=assist SCOPE=scope ISA=isa
ISAs=isas WRAG=rag PrEP=prep SATs=sats UCAS=ucas ESOL=esol TENS=tens PEG=peg RAG=rag LADO=lado
BACS=bacs ROM=rom PLACE=place BILD=bild BTEC=b-tec BTECs=b-tecs
"""
WORDS: Mapping[str, str] = dict(each.split("=") for each in _WORDS_WRITTEN.split())
"""Said as words. What one voice alone misreads is mended with that voice."""

_SPELT_WRITTEN = """
DNACPR DNAR NDTi DfE DfES DfT DoH MoJ MoD PhD MSc BSc BEd MEd PGCE MHA IoT NHSmail LGBTQIA LGBTQ
LGBTIQA CYPMHS SEMH NHSE DHSC HSCP NICCY RCPCH RCSLT CQUIN JCVI MHRA UKHSA BAPEN WAG
BIHR IPSEA AAC AGM EAL EOTAS NASEN CPD BIPBC GIG CTM SBUHB BCUHB HDUHB ABUHB MCA ADHD ASAN CThEM
CThEF UNCRPD AALl CAAA ABMU BIPHDd CLlLC TGCh ABCh BIP BIPCAF BIPCTM BIPAB BIPBA
ACCA ASYE EBSA EPAU UASC OHID BASW NASUWT SYHA
EPUB PAYE IMHA IBAN SARC EWCOP EYFS YPAS HEIW
"""
SPELT = frozenset(_SPELT_WRITTEN.split())
"""Spelt, although they are long or have small letters."""

_KNOWN_WRITTEN = """
AGIC AGC ADY CDU UG DU UE UDA YMCA YWCA CBAC AB AU AS LCA ALN TGAU AGGCC
ESA DLA UC UK EU USA ICB EHCP CEO ASD OT ID PA PAS VAT HIV LA LAS AI UN BIP AA IEP IAPT EIP CIC
CIO MCA MHA ICO ONS EHC BSL IPS AMHP IPA DNA ECG EEG ICU ITU URL USB FAQ OCD EMDR LDA APPG AGM
"""
KNOWN = frozenset(_KNOWN_WRITTEN.split())
"""Short forms with a vowel, which stay short forms in a line that is shouted."""

FULL: Mapping[str, Mapping[str, str]] = {
    "en": {
        "TBC": "to be confirmed",
        "TBA": "to be announced",
        "ASAP": "as soon as possible",
        "NB": "note",
        "PTO": "turn over",
        "OK": "okay",
        "IDVA": "idva",
        "ISVA": "isva",
        "ARFID": "arfid",
        "HQ": "headquarters",
        "LTD": "limited",
        "VS": "versus",
        "MRS": "Mrs",
        "PROF": "Professor",
    },
    "cy": {
        "OK": "iawn",
        "MIND": "Mind",
        "SNAP": "Snap",
        "GISDA": "Gisda",
        "PAVO": "Pavo",
        "SCAMHS": "S Cams",
    },
}
"""Said in full: what they stand for is plainer than their letters."""

_ENGLISH = (
    "A I AN AND ARE AS AT BE BIG BUT BY CAN DAY DID DO END FOR GET GO HAS HAVE HE HER HIS HOW "
    "IF IN IS IT KEY MAY ME MUST MY NEW NO NOT NOW OF OFF OLD ON ONE OPEN OR OUR OUT PART "
    "PLEASE SEE SHE SO TEN THE THEY THIS TO TWO UP US USE WAY WE WHAT WHEN WHERE WHO WHY WILL "
    "WITH AM YOU YOUR ALL ANY ASK EASY READ CALL FREE FROM DATE TIME NEXT STEP DRAFT NOTE NEVER "
    "OVER ALWAYS ONLY THAT THEN THERE WERE WAS MAKE PAGE LIST PLAN WORK MORE LESS BEST GOOD "
    "CARE MEN HELP TOP TIP TIPS HEAR ASKED ABLE ADD AGE AGO BAD BED BUS BUY FEEL HEAD IDEA INTO "
    "MOVE NEAR PUT REST SAVE SIT USED VIEW VOTE WASH HOME LIFE TEAM WARNING DONT CANT TELL SAY "
    "SAID KEEP LOOK RING PHONE EMAIL WRITE BACK HERE NAME FORM SIGN TICK BOX BOTH EACH EVERY "
    "ABOUT AFTER BEFORE AGAIN ALSO BEEN BOOK COME COST DOES DOWN EAT ELSE EVEN FACT FIND FIRE "
    "FOOD FUN GIVE GROUP HAD HARD HIGH HIM HIT HOT JOB JUST KIND KNOW LAST LATE LEAVE LEFT LIKE "
    "LINE LIVE LONG LOVE LOW MANY MEET MIND MUCH NEED NEWS NONE PAIN PAY PEOPLE PLAY RIGHT ROOM "
    "RUN SAME SHOW SIDE SOME SOON STAFF STAY SURE TAKE THAN THEIR THEM THESE THING THINK THOSE "
    "TODAY TOLD TOO TRY TURN UNDER UNTIL VERY WAIT WALK WANT WATCH WEEK WELL WENT WHICH WHILE "
    "WHOLE WITHIN WORD WOULD YEAR YET RED CASE CARD SHOUT START STOP JOIN TALK YES SAFE CALM "
    "DIAL CHANGE TEXT HUB VOICE CHAT LIFT LOCAL FINAL RULE RISK CARER CARERS RIGHTS SMOKE "
    "SMOKING HEALTH ENTRY EXIT FRONT DOOR LIFTS TOILET TOILETS PUSH PULL CLOSE CLOSED PRIVATE "
    "URGENT BRING TABLE STAND SMILE EVENT MONEY"
)
_WELSH = (
    "A AC AM AR AT CHI DIM DU EI EU FE GAN HI I MAE NA NAD NEU NI O OS PAM PWY RHAN SUT TI WEDI "
    "Y YN YR YW BETH BLE DRAFFT HELP NEWYDD PEIDIWCH RHAID EICH EIN BOB UN DAU TRI HAWLIAU "
    "IECHYD GOFAL CYMRAEG CYMRU GWYBODAETH PWYSIG STOPIWCH FFONIWCH GALWCH EWCH DEWCH BORE NOS "
    "DYDD AGOR GAU CAU ORIAU DDIM ATEB BWYD CAM CAMAU COFIO CWRS DEWIS DOD DYMA DYNA RHOI RHAI "
    "RHIF ENW OED MIS MWY NAWR NEB NID OND PAWB PLANT POBL PRYD SIOP SUL LLUN IAU STAFF STOP TRO "
    "TRWY YMA YNO ADRAN ALLAN ANGEN ARIAN BACH BARN BLWCH BYDD BYW CAEL CAIS DRWS DYN ER ERS FEL "
    "GALL GAN HEB HOFFI HWN HYN HYD IAITH LLAIS LLE MEWN NI NEWYDD PETH PRIS RHY SAFLE TAITH TALU "
    "UN WRTH YNG TŶ TÂN TÎM DŴR TÂL DEALL HAWDD EISIAU FFORDD GWAITH SIARAD YSGOL MERCH MAWRTH "
    "GWENER NESAF CYNTAF ARBED TAFLEN ENWAU BEIC TREF TREFN TEULU NODYN SGWRS AWR "
    "DWY TAIR SAITH WYTH NAW DEG CANT PUNT MIL SHOUT"
)
ORDINARY: Mapping[str, frozenset[str]] = {
    "en": frozenset(_ENGLISH.split()),
    "cy": frozenset(_WELSH.split()),
}
"""Plain words that people shout; small letters keep a voice from spelling them."""

AMBIGUOUS: Mapping[str, frozenset[str]] = {
    "en": frozenset({"AM", "HE", "IT", "US", "WHO"}),
    "cy": frozenset({"DU"}),
}
"""Words that are short forms too: spelt where the words beside them are not shouted."""
