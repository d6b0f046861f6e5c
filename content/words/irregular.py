"""English words whose forms follow no rule: verbs with their past forms, nouns with plurals."""

from content.words.word_set import word_set

_PASTS = """
arise arose arisen; behold beheld beheld; bid bid bid; cast cast cast; input input input;
offset offset offset; output output output; rid rid rid; spit spat spat;
string strung strung; upset upset upset; wet wet wet; remake remade remade;
 awake awoke awoken; bear bore borne; beat beat beaten; become became become;
begin began begun; bend bent bent; bet bet bet; bind bound bound; bite bit bitten;
bleed bled bled; blow blew blown; break broke broken; breed bred bred; bring brought brought;
build built built; burst burst burst; buy bought bought; catch caught caught;
choose chose chosen; cling clung clung; come came come; cost cost cost; creep crept crept;
cut cut cut; deal dealt dealt; dig dug dug; draw drew drawn; drink drank drunk;
drive drove driven; eat ate eaten; fall fell fallen; feed fed fed; feel felt felt;
fight fought fought; find found found; flee fled fled; fling flung flung; fly flew flown;
forbid forbade forbidden; forego forewent foregone; foresee foresaw foreseen;
forget forgot forgotten; forgive forgave forgiven; freeze froze frozen; give gave given;
grind ground ground; grow grew grown; hang hung hung; hear heard heard; hide hid hidden;
hit hit hit; hold held held; hurt hurt hurt; keep kept kept; know knew known; lay laid laid;
lead led led; leave left left; lend lent lent; let let let; lie lay lain; light lit lit;
lose lost lost; make made made; mean meant meant; meet met met; mislead misled misled;
mistake mistook mistaken; misunderstand misunderstood misunderstood; outgrow outgrew outgrown;
overcome overcame overcome; oversee oversaw overseen; overtake overtook overtaken;
pay paid paid; prove proved proved; put put put; quit quit quit; read read read;
rebuild rebuilt rebuilt; ride rode ridden; ring rang rung; rise rose risen; run ran run;
say said said; see saw seen; seek sought sought; sell sold sold; send sent sent; set set set;
shake shook shaken; shed shed shed; shine shone shone; shoot shot shot; show showed shown;
shrink shrank shrunk; shut shut shut; sing sang sung; sink sank sunk; sit sat sat;
sleep slept slept; slide slid slid; speak spoke spoken; speed sped sped; spend spent spent;
spin spun spun; split split split; spread spread spread; spring sprang sprung;
stand stood stood; steal stole stolen; stick stuck stuck; sting stung stung;
strike struck struck; strive strove striven; swear swore sworn; sweep swept swept;
swim swam swum; swing swung swung; take took taken; teach taught taught; tear tore torn;
tell told told; think thought thought; throw threw thrown; thrust thrust thrust;
undergo underwent undergone; understand understood understood;
undertake undertook undertaken; uphold upheld upheld; wake woke woken; wear wore worn;
weave wove woven; weep wept wept; win won won; wind wound wound; withdraw withdrew withdrawn;
withhold withheld withheld; withstand withstood withstood; write wrote written
"""
_PLURALS = """
person people; child children; man men; woman women; life lives; wife wives; knife knives;
half halves; leaf leaves; self selves; shelf shelves; wolf wolves; thief thieves; loaf loaves;
foot feet; tooth teeth; goose geese; mouse mice; diagnosis diagnoses; analysis analyses;
synopsis synopses; prosthesis prostheses; crisis crises; basis bases; thesis theses;
hypothesis hypotheses; series series; species species; sheep sheep; fish fish; deer deer;
aircraft aircraft; criterion criteria; phenomenon phenomena; hero heroes; potato potatoes;
tomato tomatoes; echo echoes; cargo cargoes; veto vetoes; quiz quizzes
"""
DOUBLED = word_set(
    "permit refer begin commit admit occur prefer transfer control regret omit submit confer deter "
    "expel compel rebel propel patrol equip forget forbid upset reset offset input output outfit "
    "format travel cancel label signal model level counsel fuel marvel quarrel equal total dial "
    "kidnap worship enrol fulfil incur recur concur infer defer transmit remit debar allot instil"
)
"""Verbs of more than one beat whose last letter is doubled, as British English does."""


def _table(text: str) -> dict[str, tuple[str, ...]]:
    rows = (row.split() for row in text.split(";"))
    return {row[0]: tuple(row[1:]) for row in rows}


PAST: dict[str, tuple[str, ...]] = _table(_PASTS)
"""Base -> the past ("wrote") and the participle ("written")."""
PLURALS: dict[str, str] = {noun: forms[0] for noun, forms in _table(_PLURALS).items()}
