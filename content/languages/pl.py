"""Polish."""

from content.languages._sentences import splitter
from content.languages.language import Language

_ALWAYS = "dr prof mgr inż św ul al pl np tzn tj tzw m.in godz nr tel ok ks lek"
_BEFORE_SMALL = "itp itd r w tys mln zł p pkt"

LANGUAGE = Language(
    id="pl",
    name="Polish",
    own_name="Polski",
    sentences=splitter(_ALWAYS, _BEFORE_SMALL),
    voice="zlw/pl",
    labels={
        "contents": "Spis treści",
        "page": "Strona",
        "easy_read": "Tekst łatwy do czytania",
        "large_print": "Duży druk",
        "about": "O tym dokumencie",
        "about_text": (
            "Ten dokument jest łatwy do czytania. Trudne słowa są pogrubione. "
            "Wyjaśniamy, co znaczą."
        ),
        "words_we_used": "Co znaczą te słowa",
        "contact": "Kontakt",
        "made_by": "Opracowanie",
        "checked_by": "Sprawdzenie",
        "credits": "Kto brał udział",
        "pictures_from": "Źródło obrazków",
        "draft": "SZKIC: przygotował go komputer. Nikt go jeszcze nie sprawdził.",
        "picture": "Obrazek",
        "list_of": "Lista, liczba punktów:",
        "table": "Tabela",
        "row": "Wiersz",
        "link": "Link",
        "date": "Data",
        "translated_by": "Tłumaczenie",
        "tell_us": "Powiedz nam, co myślisz",
        "computer_voice": "Ten tekst czyta głos komputerowy.",
        "end": "Koniec dokumentu",
    },
)
