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
        "booklet_contents": "Co jest w tej broszurze",
        "about": "O tej broszurze",
        "about_text": "Ta broszura jest łatwa do czytania. Ma krótkie zdania i obrazki.",
        "about_hard": "Trudne słowa są pogrubione. Wyjaśniamy, co znaczą.",
        "about_help": "Możesz poprosić kogoś o pomoc w czytaniu.",
        "words_we_used": "Słowa, których użyliśmy",
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
        "quote": "Cytat",
        "link": "Link",
        "date": "Data",
        "translated_by": "Tłumaczenie",
        "tell_us": "Jak powiedzieć nam, co myślisz",
        "tell_text": "Chcemy wiedzieć, co myślisz. To pomaga nam działać lepiej.",
        "tell_how": "Powiedz nam w sposób, który jest dla ciebie najlepszy. Ktoś może ci pomóc.",
        "tell_ask": "Czy to było łatwe do zrozumienia?",
        "tell_yes": "Tak, wszystko.",
        "tell_some": "Trochę.",
        "tell_no": "Nie, to było trudne.",
        "other_ways": (
            "Możesz poprosić nas o to w innej formie: dużym drukiem, w nagraniu lub brajlem."
        ),
        "cover": "Okładka",
        "text_start": "Początek tekstu",
        "places": "Miejsca w tej książce",
        "pdf_pages": "Strony pliku PDF",
        "book_ways": (
            "Możesz zmienić litery, kolory i głos. "
            "Możesz poruszać się po nagłówkach i spisie treści."
        ),
        "book_pictures": "Każdy obrazek jest opisany słowami.",
        "book_unchecked": "Nikt jeszcze nie sprawdził tej książki.",
        "computer_voice": "Ten tekst czyta głos komputerowy.",
        "part": "Część",
        "end_of_part": "Koniec części",
        "part_over": "To koniec tej części.",
        "lasts": "Czas nagrania w minutach, około:",
        "lasts_short": "To nagranie trwa mniej niż minutę.",
        "contact_again": "Powtarzamy, jak się z nami skontaktować.",
        "addresses": "Adresy w tym dokumencie",
        "listen": "Jak słuchać",
        "listen_unpack": "Najpierw rozpakuj ten folder z pliku ZIP.",
        "listen_order": "Każda część to jeden plik dźwiękowy. Odtwarzaj je według numerów.",
        "listen_list": "Albo otwórz playlist.m3u8. Odtworzy wszystkie części po kolei.",
        "end": "Koniec dokumentu",
        "braille_grade_1": "Brajl, stopień 1",
        "braille_grade_2": "Brajl, stopień 2",
        "braille_not_proofread": "Nie sprawdził tego czytelnik brajla.",
        "braille_read_by": "W brajlu przeczytali",
        "braille_print_pages": "Liczba w lewym górnym rogu to strona w pliku PDF.",
        "braille_hard": "Wyjaśniamy trudne słowa.",
        "braille_no_cell": "znak, którego nie ma w brajlu",
        "braille_other_script": "słowa w innym piśmie",
        "braille_plain_letters": "Niektóre litery są tu bez znaków.",
    },
)
