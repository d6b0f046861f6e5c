"""English."""

from content.languages._sentences import splitter
from content.languages.language import Language

ALWAYS = (
    "dr mr mrs ms mx prof rev st fr sr jr hon sgt capt col gen messrs vs eg ie cf ca approx "
    "tel fig vol pp ed eds mt dept depts orgs cllr cllrs ext incl excl lt maj insp rt nr supt "
    "assoc vit wm gt"
)
"""Abbreviations that a name or an example follows. "no" is not among them: "No. We will not."."""
BEFORE_SMALL = (
    "am pm a.m p.m ref etc ltd inc co rd ave al est min mins max hr hrs yr yrs wk wks in ft p u.k "
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thurs fri "
    "Sat Sun hosp temp govt asst dep dir mgr mtg mtgs appt appts bldg flr hols addl orgs reqd recd "
    "contd jct stn qty natl intl opp esp misc prev reg exp treas tab tabs oz lb lbs tsp tbsp "
    "p.a p.w p.c.m b.d o.d t.d.s q.d.s p.r.n"
)
BEFORE_FIGURE = (
    "no nos ref refs max min art arts reg regs s ss sch para paras est rm bk ch figs vols app cl "
    "sec sect c enc encl mon tue tues wed weds thu thurs fri Sat Sun"
)
"""Words too, or the end of many sentences; before a figure they are short forms."""
FOLLOWERS = (
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays Wednesdays "
    "Ltd Limited Government Govt Parliament Dept Charity Company Office"
)
"""What goes on after "9 a.m.", "Co." and "the U.K."."""
OPENERS = "We It The This They He She You If In But And There When That These Those Our My Your"

LANGUAGE = Language(
    id="en",
    name="English",
    own_name="English",
    sentences=splitter(ALWAYS, BEFORE_SMALL, OPENERS, BEFORE_FIGURE, FOLLOWERS),
    voice="gmw/en",
    long_sentence=25,
    labels={
        "contents": "Contents",
        "page": "Page",
        "easy_read": "Easy read",
        "large_print": "Large print",
        "booklet_contents": "What is in this booklet",
        "about": "About this booklet",
        "about_text": "This booklet is in easy read. It has short sentences and pictures.",
        "about_hard": "Hard words are in bold. We explain what they mean.",
        "about_help": "You can ask someone to help you read it.",
        "words_we_used": "Words we used",
        "contact": "Contact us",
        "made_by": "Made by",
        "checked_by": "Checked by",
        "credits": "Who took part",
        "pictures_from": "Pictures from",
        "voice_from": "The voice that reads",
        "draft": "DRAFT: a computer made this. Nobody has checked it yet.",
        "picture": "Picture",
        "list_of": "List of",
        "list_under": "Under this,",
        "table": "Table",
        "row": "Row",
        "quote": "Quote",
        "link": "Link",
        "date": "Date",
        "version": "Version",
        "translated_by": "Translated by",
        "tell_us": "How to tell us what you think",
        "tell_text": "We want to know what you think. It helps us to do better.",
        "tell_how": (
            "You can tell us in the way that is best for you. Someone can help you to do it."
        ),
        "tell_ask": "Was this easy to understand?",
        "tell_yes": "Yes, all of it.",
        "tell_some": "Some of it.",
        "tell_no": "No, it was hard.",
        "other_ways": (
            "You can ask for this in another form, such as large print, audio or braille."
        ),
        "cover": "Cover",
        "text_start": "Start of the text",
        "places": "Places in this book",
        "pdf_pages": "Pages of the PDF",
        "book_ways": (
            "You can change the letters, the colours and the voice. "
            "You can move by headings and contents."
        ),
        "book_pictures": "Every picture is described in words.",
        "book_unchecked": "Nobody has checked this book yet.",
        "voice_not_checked": "No speaker of this language has checked this voice.",
        "other_voice_not_checked": (
            "Some words are in another language. No speaker of it has checked that voice."
        ),
        "heard_by": "Listened to by",
        "player": "Listen",
        "sentence_before": "Sentence before",
        "sentence_after": "Next sentence",
        "press_sentence": "Press a sentence to hear it.",
        "speed": "Speed",
        "speed_slow": "Slow",
        "speed_usual": "Usual",
        "speed_fast": "Fast",
        "speed_fastest": "Very fast",
        "follow_words": "Keep the words in view",
        "computer_voice": "A computer voice reads this.",
        "part": "Part",
        "end_of_part": "End of part",
        "part_over": "This part ends here.",
        "lasts": "This recording lasts about",
        "lasts_short": "This recording lasts less than one minute.",
        "contact_again": "Here is how to contact us again.",
        "addresses": "Addresses in this document",
        "listen": "How to listen",
        "listen_unpack": "First unpack this folder from the ZIP file.",
        "listen_order": "Each part is one sound file. Play them in the order of their numbers.",
        "listen_list": "Or open playlist.m3u8. It plays all the parts, one after the other.",
        "end": "End of document",
        "also_said": "Also said in the recording",
        "braille_grade_1": "Braille, grade 1",
        "braille_grade_2": "Braille, grade 2",
        "braille_not_proofread": "Not proofread by a braille reader.",
        "braille_read_by": "Read in braille by",
        "braille_print_pages": "The number at the top left is the page in the PDF.",
        "braille_hard": "We explain hard words.",
        "braille_no_cell": "a sign that braille has no cell for",
        "braille_other_script": "words in another script",
        "braille_plain_letters": "Some letters stand here without their marks.",
    },
)
