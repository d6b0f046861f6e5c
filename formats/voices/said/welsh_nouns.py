"""Welsh nouns that are counted: their gender, and what a number does to the sound after it.

To add one: its plain form, in the list of its gender. Its mutated forms follow by themselves.
"""

import re

from formats.voices.said.rules import Match
from formats.voices.said.welsh_numbers import counted, gendered, number, soft

_FEMININE_WRITTEN = (
    "awr wythnos blynedd blwydd blwyddyn canrif merch rhan tudalen gwaith milltir noson cath "
    "menyw dynes gwraig chwaer ysgol rheol ffurflen gwers swyddfa llinell eitem adran pennod "
    "cymdeithas elusen ystafell lefel ffordd stryd sir egwyddor thema ward uned rhes colofn hawl "
    "gradd modfedd troedfedd owns tunnell coes braich llaw troed taith problem agwedd elfen "
    "rhaglen tabled pilsen llwyaid llwy potel swydd canolfan menter deddf blaenoriaeth iaith "
    "cegin cadair sgwrs dogfen punt ceiniog doler mil miliwn sesiwn nos gwobr gwlad tref llofft "
    "nyrs mam fferm fflat rhestr seren pleidlais ardal cymuned llyfrgell prifysgol siop gorsaf "
    "galwad neges taflen ffeil gêm gôl ffi dirwy treth gardd sach brawddeg erthygl her dyletswydd "
    "cyfran diod stôn ffenestr athrawes clustog moronen sedd strategaeth trosedd hysbyseb ymgyrch "
    "proses effaith fersiwn cynhadledd cyfres meddygfa fferyllfa marwolaeth gweithred tasg "
    "gwefan dalen oed cwyn desg gwên cynghrair rôl sgil tystysgrif trwydded ceg clust coeden "
    "dafad deilen ffair ffatri gŵyl hosan mynwent pêl pont sigarét teisen torth crefft cronfa "
    "cynulleidfa dinas enfys erw ewin gorymdaith hoelen jôc lôn llong marchnad melin nant neuadd "
    "oriawr pabell priffordd rhaw rheilffordd silff tafarn telyn theatr traphont llath wal ynys "
    "llythyren enghraifft brechdan golygfa cyfradd aelwyd ymgynghoriaeth "
    "berf bwrdeistref system sefyllfa ffynhonnell safon stori ochr ffilm eglwys afon amserlen "
    "astudiaeth trafodaeth gyrfa cerdd esiampl sampl drama nofel haen fan canran sgrin "
    "cystadleuaeth plaid mantais anfantais theori dawns triniaeth sialens nodwedd araith sioe "
    "arddangosfa amgueddfa eisteddfod darpariaeth ystyriaeth ffaith paned swyddogaeth "
    "asiantaeth risg cân cyfraith fformiwla ffens basged olwyn gwarant hosbis injan lamp "
    "mynedfa oedfa partneriaeth rhagfarn rhwyd swigen athrofa bendith "
    "gweledigaeth damwain delwedd echel hyfforddwraig gofalwraig modryb "
    "nain nith cyfnither cofeb cosb crib cyfadran derbynneb ewyllys fforc "
    "cyllell llwyfan gwniadwraig iard mainc maneg nodwydd oergell perthynas rheng sgarff siaced "
    "siwt sgert esgid teyrnas uchelgais ysgoloriaeth cofrestr adroddgan cyfrol colled rhodd"
)
_MASCULINE_WRITTEN = (
    "diwrnod tro prif mis munud plentyn aelod peth cam cwestiwn grŵp cartref gair person gofalwr "
    "claf "
    "pwynt dyn gŵr bachgen mab brawd litr metr cilometr cilogram cilo gram miligram microgram "
    "mililitr centimetr milimetr hectar peint galwyn pwys eiliad lle llun llythyr cyfarfod "
    "ymweliad gwely tŷ car bws trên beic tacsi dosbarth cwrs dogn dos llyfr nod cyngor bwrdd cais "
    "opsiwn maes canlyniad ateb cyfle tymor chwarter cant ewro biliwn digwyddiad gweithiwr "
    "cyfrannwr swyddog lleoliad prosiect gigabeit megabeit meddyg gwasanaeth ysbyty teulu pigiad "
    "brechiad brechlyn prawf apwyntiad asesiad adolygiad adroddiad argymhelliad targed cleient "
    "defnyddiwr myfyriwr disgybl athro rheswm ffactor math dull mudiad sefydliad cwmni coleg "
    "caffi parc penwythnos llais poster fideo pwll tocyn bil taliad benthyciad grant cyfraniad "
    "cyfrif cerdyn drws llawr cwpwrdd bag bin casgliad bocs paced pecyn paragraff cymal atodiad "
    "tabl ffigur categori clwb cynghorydd ymgeisydd amcan gofyniad cyfrifoldeb darn pryd ffrwyth "
    "calori ci crys cwmwl afal gwydraid cwpan ffrind safle tîm cyflwr symptom "
    "awdurdod cyswllt achos adeilad anifail arolwg arwydd atgof awgrym babi botwm bwyd "
    "canllaw cefnogwr cerbyd contract copi creadur cwest cwsmer cyfieithydd cyfnod cyngerdd cylch "
    "cyflenwad cyflogwr cymhwyster cynllun cynnig cynrychiolydd datganiad deintydd dewis "
    "diagnosis dimensiwn dirprwy dyddiad dysgwr dyfyniad enw estyniad etholwr ffermwr gweithdy "
    "gweithgaredd gwirfoddolwr heddwas hyfforddwr hysbysiad lliw llwybr llywodraethwr mesuriad "
    "myth nodyn oedolyn parth pennawd perchennog plwyf podlediad preswylydd prentis pwyllgor "
    "rheolwr rhiant rhif sector sylw symudiad tenant trefniant trydanwr unigolyn ymateb "
    "ymchwilydd ymarfer ymosodiad ysgrifennydd parti ymgynghoriad "
    "clinig penderfyniad profiad syniad busnes pwnc holiadur corff polisi mater arweinydd pris "
    "cyfweliad arholiad cyfrifiadur pentref banc cyfeiriad papur traethawd arbrawf patrwm "
    "cytundeb teitl darlun gwelliant gwahaniaeth cysylltiad bwriad adnodd modiwl datblygiad "
    "fframwaith blwch peiriant partner clefyd etholiad cynorthwyydd darllenydd tiwtor cadeirydd "
    "ffôn awdur symbol pryder bwlch testun band castell cae traeth mynydd llyn cwm camgymeriad "
    "cefnder ewythr taid nai ŵyr cymydog cyfreithiwr tyst eiriolwr ymwelydd "
    "cyfarwyddwr cydlynydd therapydd plismon dyddiadur cyfieithiad cyhoeddiad cylchlythyr "
    "gwahoddiad hawliad trosglwyddiad adolygydd arolygydd archwiliad arolygiad atgyfeiriad "
    "gwesty gwydr plât pigyn pensil pennaeth capel carchar"
)
_PLAIN_FEMININE = frozenset(_FEMININE_WRITTEN.split())
_PLAIN = _PLAIN_FEMININE | frozenset(_MASCULINE_WRITTEN.split())
_NASAL = {"blynedd": "mlynedd", "blwydd": "mlwydd", "diwrnod": "niwrnod"}
_BEFORE_NASAL = {10: "deng", 12: "deuddeng", 15: "pymtheng", 18: "deunaw", 20: "ugain"}
_DENG = ("munud", "milltir", "mis", *_NASAL.values())
_ASPIRATE = {"p": "ph", "t": "th", "c": "ch"}
_KEPT = frozenset(("gram", "gigabeit", "gêm", "gôl", "grŵp", "grant"))
"""Borrowed words whose first g stays."""


def aspirate(word: str) -> str:
    """Return the word after the aspirate mutation: "chant" for "cant"."""
    plain = word[:2] not in ("ph", "th", "ch")
    return _ASPIRATE[word[0]] + word[1:] if word[:1] in _ASPIRATE and plain else word


def _forms(plain: frozenset[str]) -> frozenset[str]:
    nasal = (_NASAL[word] for word in plain if word in _NASAL)
    return frozenset([*plain, *map(soft, plain), *map(aspirate, plain), *nasal])


FEMININE = _forms(_PLAIN_FEMININE) | {"gŵyn"}
_ASPIRATED = frozenset(map(aspirate, _PLAIN)) - _PLAIN
"""Who writes "3 thudalen" means "tri": "tair" changes nothing."""
NOUNS = FEMININE | _forms(_PLAIN)
"""Every form of them, as people write it after a number."""


def softened(noun: str) -> str:
    """Return a feminine noun as it stands after an ordinal: "flwyddyn"; others as they are."""
    return soft(noun) if noun in _PLAIN_FEMININE and noun not in _KEPT else noun


_YN = re.compile(r"(?:\b[Yy]n|'n) \Z")
_FROM = re.compile(r"(?:\b[Yy]n|'n|\b[OI]) \Z")


def is_what(match: Match) -> bool:
    """Return whether "yn" stands before and says what something is, so that it mutates."""
    return bool(_YN.search(match.string, max(0, match.start() - 4), match.start()))


def softens(match: Match) -> bool:
    """Return whether "yn", or a capital "O" or "I", stands apart before and mutates an amount."""
    return bool(_FROM.search(match.string, max(0, match.start() - 4), match.start()))


def apart(value: int, noun: str) -> str:
    """Return a number that agrees with a noun further on: "dwy" in "2-3 awr", "tair" of age."""
    return gendered(value, feminine=noun in FEMININE)


def things(value: int, noun: str) -> str:
    """Return a number and its noun: "pedair merch", "dau ddeg tri chilogram", "deng munud".

    A plain noun is mutated; what people mutated themselves stays.
    """
    if noun == "oed":
        return f"{apart(value, noun)} oed"
    if value >= 10**9:
        return f"{number(value)} {noun}"
    after = _mutated(value, noun) if noun in _PLAIN else noun
    if after in _NASAL.values() and value in _BEFORE_NASAL:
        return f"{_BEFORE_NASAL[value]} {after}"
    if after in _DENG and value == 10:
        return f"deng {after}"
    feminine = noun in FEMININE and not (value % 10 == 3 and noun in _ASPIRATED)
    return f"{counted(value, feminine=feminine)} {after}"


def _mutated(value: int, noun: str) -> str:
    feminine, last = noun in FEMININE, value % 10
    if last == 2 or (last == 1 and feminine):
        kept = noun in _KEPT or (noun.startswith(("ll", "rh")) and last == 1)
        return noun if kept else soft(noun)
    if last == 6 or (last == 3 and not feminine):
        return aspirate(noun)
    return _NASAL[noun] if noun in ("blynedd", "blwydd") and last not in (3, 4) else noun
