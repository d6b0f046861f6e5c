"""Welsh. Wording follows Cymraeg Clir (Canolfan Bedwyr, Bangor): short, everyday, direct."""

from content.languages import en
from content.languages._sentences import splitter
from content.languages.language import Language

_ALWAYS = f"{en.ALWAYS} parch parchg ath arg anrh fns tud thud dud gw ee hy cyng ll"
_BEFORE_SMALL = f"{en.BEFORE_SMALL} yb yp y.b y.p y.h ayb ayyb a.y.b a.y.y.b"
_MONTHS = "ion chwef maw ebr meh gorff tach rhag"
_FOLLOWERS = f"{en.FOLLOWERS} Llun Mawrth Mercher Iau Gwener Sadwrn Sul Dydd"

LANGUAGE = Language(
    id="cy",
    name="Welsh",
    own_name="Cymraeg",
    sentences=splitter(
        _ALWAYS,
        _BEFORE_SMALL,
        before_figure=f"{en.BEFORE_FIGURE} rh rhif tt t adr est cyf chyf {_MONTHS}",
        followers=_FOLLOWERS,
    ),
    voice="cel/cy",
    long_sentence=25,
    labels={
        "contents": "Cynnwys",
        "page": "Tudalen",
        "easy_read": "Hawdd ei ddeall",
        "large_print": "Print bras",
        "booklet_contents": "Beth sydd yn y llyfryn hwn",
        "about": "Am y llyfryn hwn",
        "about_text": "Mae'r llyfryn hwn yn hawdd ei ddeall. Mae ynddo frawddegau byr a lluniau.",
        "about_hard": (
            "Mae geiriau anodd mewn print trwm. Rydyn ni'n egluro beth maen nhw'n ei feddwl."
        ),
        "about_help": "Gallwch ofyn i rywun eich helpu i'w ddarllen.",
        "words_we_used": "Geiriau rydyn ni wedi'u defnyddio",
        "contact": "Cysylltu â ni",
        "made_by": "Gwnaed gan",
        "checked_by": "Gwiriwyd gan",
        "credits": "Pwy gymerodd ran",
        "pictures_from": "Lluniau gan",
        "voice_from": "Y llais sy'n darllen",
        "draft": "DRAFFT: cyfrifiadur wnaeth hwn. Does neb wedi ei wirio eto.",
        "picture": "Llun",
        "list_of": "Rhestr o",
        "list_under": "O dan hyn,",
        "table": "Tabl",
        "row": "Rhes",
        "quote": "Dyfyniad",
        "link": "Dolen",
        "date": "Dyddiad",
        "version": "Fersiwn",
        "translated_by": "Cyfieithwyd gan",
        "tell_us": "Sut i ddweud eich barn wrthon ni",
        "tell_text": (
            "Rydyn ni eisiau gwybod beth yw eich barn. Mae'n ein helpu ni i wneud yn well."
        ),
        "tell_how": "Gallwch ddweud wrthon ni yn y ffordd sydd orau i chi. Gall rhywun eich helpu.",
        "tell_ask": "Oedd hwn yn hawdd ei ddeall?",
        "tell_yes": "Oedd, y cyfan.",
        "tell_some": "Rhannau ohono.",
        "tell_no": "Nac oedd, roedd yn anodd.",
        "other_ways": (
            "Gallwch ofyn i ni am hwn mewn ffurf arall, fel print bras, sain neu braille."
        ),
        "cover": "Clawr",
        "text_start": "Dechrau'r testun",
        "places": "Lleoedd yn y llyfr hwn",
        "pdf_pages": "Tudalennau'r PDF",
        "book_ways": (
            "Gallwch chi newid y llythrennau, y lliwiau a'r llais. "
            "Gallwch chi symud drwy'r penawdau a'r cynnwys."
        ),
        "book_pictures": "Mae geiriau'n disgrifio pob llun.",
        "book_unchecked": "Does neb wedi gwirio'r llyfr hwn eto.",
        "voice_not_checked": "Nid oes neb sy'n siarad Cymraeg wedi gwirio'r llais hwn.",
        "other_voice_not_checked": (
            "Mae rhai geiriau mewn iaith arall. "
            "Nid oes neb sy'n siarad yr iaith honno wedi gwirio'r llais."
        ),
        "heard_by": "Gwrandawyd arno gan",
        "player": "Gwrando",
        "sentence_before": "Brawddeg flaenorol",
        "sentence_after": "Brawddeg nesaf",
        "press_sentence": "Pwyswch ar frawddeg i'w chlywed.",
        "speed": "Cyflymder",
        "speed_slow": "Araf",
        "speed_usual": "Arferol",
        "speed_fast": "Cyflym",
        "speed_fastest": "Cyflym iawn",
        "follow_words": "Cadw'r geiriau yn y golwg",
        "computer_voice": "Llais cyfrifiadur sy'n darllen hwn.",
        "part": "Rhan",
        "end_of_part": "Diwedd rhan",
        "part_over": "Dyma ddiwedd y rhan hon.",
        "lasts": "Hyd y recordiad hwn:",
        "lasts_short": "Mae'r recordiad hwn yn para llai nag un funud.",
        "contact_again": "Dyma sut i gysylltu â ni unwaith eto.",
        "addresses": "Cyfeiriadau yn y ddogfen hon",
        "listen": "Sut i wrando",
        "listen_unpack": "Yn gyntaf, tynnwch y ffolder hon o'r ffeil ZIP.",
        "listen_order": "Mae pob rhan yn un ffeil sain. Chwaraewch nhw yn nhrefn eu rhifau.",
        "listen_list": "Neu agorwch playlist.m3u8. Mae'n chwarae pob rhan yn ei thro.",
        "end": "Diwedd y ddogfen",
        "also_said": "Hefyd yn y recordiad",
        "braille_grade_1": "Braille, gradd 1",
        "braille_grade_2": "Braille, gradd 2",
        "braille_not_proofread": "Heb ei brawfddarllen gan ddarllenydd Braille.",
        "braille_read_by": "Darllenwyd mewn Braille gan",
        "braille_print_pages": "Y rhif ar y chwith ar y brig yw'r dudalen yn y PDF.",
        "braille_hard": "Rydyn ni'n egluro geiriau anodd.",
        "braille_no_cell": "arwydd heb gell Braille",
        "braille_other_script": "geiriau mewn sgript arall",
        "braille_plain_letters": "Mae rhai llythrennau yma heb eu marciau.",
    },
)
