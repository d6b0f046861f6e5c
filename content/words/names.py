"""Words that are names too: given names, surnames, and what streets and bodies are called.

Our own lists, for Britain: only words that also stand in ordinary or official text matter.
"""

from content.words.word_set import word_set

TITLES = word_set(
    "mr mrs ms miss mx dr prof professor sir dame lady lord cllr councillor rev reverend father "
    "sister nurse judge inspector constable sergeant captain syr y parch"
)
GIVEN = word_set(
    "alan alice amy ana andrew anna anne bill bob carol carys chance charles claire daisy dafydd "
    "dan daniel dave david dawn drew earl eira elin ella emily emma ernest faith fern fiona frank "
    "gareth gary gill grace grant guy gwen hannah harry hazel heather helen holly hope hugh ian "
    "iris ivy jack jade james jane jasmine jean jim joan joe john joy june kate keith ken lance "
    "laura lily linda lisa lucy may marcus margaret mari mark martin mary megan melody mercy mike "
    "miles mohammed nia nick norm olive owen pat patience paul pauline pearl penny pete peter "
    "phil piers poppy rachel ray rhys rich rob robin rose ruby ruth sam sandy sarah serenity "
    "sian skye sonny stella sterling steve sue summer susan ted temperance tim tom tony trinity "
    "tracy verity victor viola violet will willow young"
)
SURNAMES = word_set(
    "abbott advocate ambler bailey baker barber barker baron bishop black bond booth bowman bridge "
    "brook brown bull burns bush butcher butler carter carver case chamberlain chambers champion "
    "chancellor chandler chaplin church clark clay close coach collier constable cook cooper cope "
    "court cross crook day deacon dean drake draper driver duke dyer earl english farmer field "
    "finch fisher fletcher flood ford forester foster fowler fox freeman french frost fry fuller "
    "gamble gardener gardner gentle glover gold good grant graves gray green hall hill hope house "
    "hunter hurst james jury justice key keys king knight lake lamb lane law lawless lead ledger "
    "little lock london long loft lord love makepeace mandate march marsh marshal marshall "
    "mason may mayor mercer mill miller mills money moody moon moore noble north nutter orchard "
    "page paine palmer park parker parliament parsons peace peer pike pilot pitt pool poole pope "
    "porter potter pound power price priest prior proctor provost quick rainbow read reader rector "
    "reed register reeve reeves rich rivers roach rose royal ruler rule salmon savage sanction "
    "saunders sawyer seal self senior sergeant sexton sharp shepherd short singer skinner slater "
    "small smart smith snow sparrow spencer spicer squire stamp steward stone street strong summer "
    "summers swift tanner taylor temple tiller town trainer tribe trigger turner tyler underhill "
    "vale vicar wade waiver wall walker ward warden warner warrant waters weaver webb wells west "
    "wheeler white wilder will wills winner winter wise wolf wood woods workman worth wright young"
)
STREETS = word_set(
    "road street avenue lane close drive way place gardens terrace crescent square hill lodge "
    "cottage mews grove estate heol stryd ffordd"
)
BODIES = word_set(
    "council trust ltd limited plc association forum network society foundation institute "
    "university college school hospital centre alliance union wales cymru england scotland "
    "ireland britain matters uk cic cio together first direct project house cafe café club church "
    "choir arms theatre united city"
)
"""Words that end the name of a body: "Advocacy Matters", "Pathways Day Centre"."""
ALSO_NAMES = GIVEN | SURNAMES
