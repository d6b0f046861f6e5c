"""Welsh. Wording follows Cymraeg Clir (Canolfan Bedwyr, Bangor): short, everyday, direct."""

from content.languages import en
from content.languages._sentences import splitter
from content.languages.language import Language

_ALWAYS = f"{en.ALWAYS} parch tud gw ee hy"
_BEFORE_SMALL = f"{en.BEFORE_SMALL} yb yp y.b y.p y.h ayb a.y.b"

LANGUAGE = Language(
    id="cy",
    name="Welsh",
    own_name="Cymraeg",
    sentences=splitter(_ALWAYS, _BEFORE_SMALL),
    voice="cel/cy",
    long_sentence=25,
    labels={
        "contents": "Cynnwys",
        "page": "Tudalen",
        "easy_read": "Hawdd ei ddeall",
        "large_print": "Print bras",
        "about": "Am y ddogfen hon",
        "about_text": (
            "Mae'r ddogfen hon yn hawdd ei deall. Mae geiriau anodd mewn print trwm. "
            "Rydyn ni'n egluro beth maen nhw'n ei feddwl."
        ),
        "words_we_used": "Beth mae'r geiriau'n ei feddwl",
        "contact": "Cysylltu â ni",
        "made_by": "Gwnaed gan",
        "checked_by": "Gwiriwyd gan",
        "credits": "Pwy gymerodd ran",
        "pictures_from": "Lluniau gan",
        "draft": "DRAFFT: cyfrifiadur wnaeth hwn. Does neb wedi ei wirio eto.",
        "picture": "Llun",
        "list_of": "Rhestr o",
        "table": "Tabl",
        "row": "Rhes",
        "link": "Dolen",
        "date": "Dyddiad",
        "translated_by": "Cyfieithwyd gan",
        "tell_us": "Dywedwch wrthon ni beth yw eich barn",
        "computer_voice": "Llais cyfrifiadur sy'n darllen hwn.",
        "end": "Diwedd y ddogfen",
    },
)
