"""Sentences, words and syllables, case by case: every fault that formulas on raw text have."""

import pytest

from content.checking.counts import counts
from content.checking.readability import Score, scores
from content.checking.syllables import syllables
from content.tree import Document, ListBlock, ListItem, Paragraph, Run


def document(text: str, language: str = "en") -> Document:
    return Document("Plan", language, (Paragraph("p", (Run(text),)),))


SENTENCES = [
    ("I am. You are. He is. We go. It is so.", 5, 11),
    ("Stop! Go? Yes.", 3, 3),
    ("No.", 1, 1),
    ("Really?! Yes.", 2, 2),
    ("Wait... what?", 1, 2),
    ("Wait… Then go.", 2, 3),
    ("It costs 3.50 pounds, which is 2.5 per cent more.", 1, 10),
    ("Pay £3.50. Then go.", 2, 4),
    ("Version 2.0.1 is out.", 1, 4),
    ("It is 98.6. That is hot.", 2, 6),
    ("Look at www.nhs.uk or write to a.b@c.org.uk for help.", 1, 9),
    ("See https://www.gov.uk/guidance/a.b?c=d.e. Then call.", 2, 4),
    ("Go to example.org. It helps.", 2, 5),
    ("Email jo.smith@council.gov.uk.", 1, 2),
    ("Read plan.docx first.", 1, 3),
    ("Dr. Jones of St. Mary came, e.g. on Monday.", 1, 9),
    ("Mr. and Mrs. Patel came.", 1, 5),
    ("The N.H.S. helps people.", 1, 4),
    ("Prof. Ann Lee spoke.", 1, 4),
    ("Meet at 2 p.m. in the hall.", 1, 7),
    ("Meet at 2 p.m. Then we eat.", 2, 7),
    ("Meet at 2.30pm. Then we eat.", 2, 6),
    ("It is open 9 a.m. to 5 p.m. every day.", 1, 10),
    ("Bring tea, cakes, etc. to the hall.", 1, 7),
    ("Bring tea, cakes, etc. We eat at noon.", 2, 8),
    ("J. K. Rowling wrote it.", 1, 5),
    ("Ask J. Smith.", 1, 3),
    ("It was vitamin C. We took it.", 2, 7),
    ("Smith et al. found this.", 1, 5),
    ("We use i.e. and e.g. often.", 1, 6),
    ("See p. 12 for help.", 1, 5),
    ("Acme Ltd. sells tea.", 1, 4),
    ("The firm is Acme Ltd. We like it.", 2, 8),
    ("Call on Tel. 01632 960001 now.", 1, 6),
    ("No. 10 is a door.", 1, 5),
    ("1. Bring your coat.", 1, 4),
    ("1) Bring your coat.", 1, 4),
    ("a) Tea. b) Cake.", 2, 4),
    ('He said "Go." Then he left.', 2, 6),
    ('"Go!" he said.', 1, 3),
    ("(We agreed.) Then we left.", 2, 5),
    ('Is it "safe"? Yes.', 2, 4),
    ("He said ‘no’. We left.", 2, 5),
    ("Tea - and cake - is here.", 1, 5),
    ("Tea – and cake – is here.", 1, 5),
    ("and/or is bad.", 1, 3),
    ("A well-known co-op helps.", 1, 4),
    ("It's the people's hall.", 1, 4),
    ("Line one\nLine two\nLine three", 3, 6),
    ("WE MEET ON MONDAY. BRING TEA.", 2, 6),
    ("Yes!!! No???", 2, 2),
    ("", 0, 0),
    ("...", 0, 0),
    ("!!!", 0, 0),
    ("123", 1, 1),
    ("- - -", 0, 0),
    ("One", 1, 1),
    ("U.K. law is old.", 1, 4),
    ("The U.S. is big.", 1, 4),
    ("He lives in the U.K. She does not.", 2, 8),
    ("On 3 Jan. 2026 we met.", 1, 6),
    ("We met on 3.2.2026. It rained.", 2, 6),
    ("It took 3 hrs. and 5 mins. in all.", 1, 9),
    ("Approx. 5 people came.", 1, 4),
    ("The dept. of health met.", 1, 5),
    ("It was 5 in. long.", 1, 5),
    ("🙂 Hello. 🙂", 1, 1),
]
SYLLABLES = {
    "utilise": 3,
    "prioritise": 4,
    "haematology": 5,
    "NHS": 3,
    "GP": 2,
    "BBC": 3,
    "organisation": 5,
    "colour": 2,
    "centre": 2,
    "people": 2,
    "a": 1,
    "the": 1,
    "idea": 3,
    "area": 3,
    "create": 2,
    "created": 3,
    "being": 2,
    "doing": 2,
    "science": 2,
    "quiet": 2,
    "real": 1,
    "really": 2,
    "museum": 3,
    "business": 2,
    "every": 2,
    "different": 3,
    "family": 3,
    "comfortable": 4,
    "favourite": 3,
    "behaviour": 3,
    "neighbourhood": 3,
    "programme": 2,
    "theatre": 3,
    "metre": 2,
    "litre": 2,
    "analyse": 3,
    "analysed": 3,
    "paediatric": 4,
    "anaesthetic": 4,
    "orthopaedic": 4,
    "encyclopaedia": 6,
    "gynaecology": 5,
    "oestrogen": 3,
    "foetus": 2,
    "diarrhoea": 4,
    "leukaemia": 4,
    "travelling": 3,
    "travelled": 2,
    "cancelled": 2,
    "labelled": 2,
    "counsellor": 3,
    "organised": 3,
    "recognised": 3,
    "hospitalised": 4,
    "apologise": 4,
    "specialised": 3,
    "safeguarding": 3,
    "co-production": 4,
    "wellbeing": 3,
    "carer": 2,
    "commissioner": 4,
    "eligibility": 6,
    "accessible": 4,
    "accessibility": 6,
    "physiotherapist": 6,
    "psychiatrist": 4,
    "rehabilitation": 6,
    "depreciation": 5,
    "statutory": 4,
    "jewellery": 3,
    "aluminium": 5,
    "schedule": 2,
    "garage": 2,
    "queue": 1,
    "cue": 1,
    "fire": 1,
    "hour": 1,
    "our": 1,
    "flour": 1,
    "walked": 1,
    "wanted": 2,
    "needed": 2,
    "helped": 1,
    "boxes": 2,
    "houses": 2,
    "changes": 2,
    "judges": 2,
    "uses": 2,
    "cakes": 1,
    "tables": 2,
    "table": 2,
    "little": 2,
    "middle": 2,
    "rhythm": 2,
    "criticism": 4,
    "autism": 3,
    "eye": 1,
    "aye": 1,
    "quay": 1,
    "WiFi": 2,
    "Wi-Fi": 2,
    "DVD": 3,
    "WWW": 9,
    "ADHD": 4,
    "UK": 2,
    "COVID": 2,
    "NATO": 2,
    "litres": 2,
    "more": 1,
    "theatres": 3,
}
NUMBERS = {
    "2024": 5,
    "1999": 5,
    "1905": 4,
    "1900": 4,
    "2000": 3,
    "2005": 5,
    "10": 1,
    "7": 2,
    "12": 1,
    "100": 3,
    "101": 5,
    "50": 2,
    "25": 3,
    "3.50": 4,
    "£20": 3,
    "5%": 3,
    "1,000": 3,
    "1,250,000": 11,
    "9": 1,
    "2.30pm": 5,
    "1st": 1,
    "2nd": 2,
    "20th": 3,
    "21st": 3,
    "22nd": 4,
    "COVID-19": 4,
    "24/7": 5,
    "0": 2,
    "01632": 5,
    "999": 7,
}


@pytest.mark.parametrize(("text", "sentences", "words"), SENTENCES)
def test_sentences_and_words_are_counted_as_people_count_them(
    text: str, sentences: int, words: int
) -> None:
    found = counts(document(text))
    assert (found.sentences, found.words) == (sentences, words)


@pytest.mark.parametrize(("word", "spoken"), SYLLABLES.items())
def test_words_have_the_syllables_that_british_people_say(word: str, spoken: int) -> None:
    assert syllables(word) == spoken


@pytest.mark.parametrize(("figure", "spoken"), NUMBERS.items())
def test_numbers_have_the_syllables_that_people_say(figure: str, spoken: int) -> None:
    assert syllables(figure) == spoken


def test_money_and_per_cent_are_spoken_too() -> None:
    assert counts(document("It costs £20, or 5% less.")).tokens[2:4] == ("£20", "or")
    assert counts(document("It costs £20, or 5% less.")).tokens[4] == "5%"


def test_an_intro_a_list_and_a_closing_line_are_five_sentences() -> None:
    items = tuple(ListItem((Run(text),)) for text in ("your name", "your coat", "a friend"))
    doc = Document(
        "Plan",
        "en",
        (
            Paragraph("a", (Run("You can bring:"),)),
            ListBlock("b", items),
            Paragraph("c", (Run("We will help you"),)),
        ),
    )
    assert (counts(doc).sentences, counts(doc).words) == (5, 13)


def test_a_line_in_capitals_is_not_spelled_letter_by_letter() -> None:
    loud, calm = (counts(document(text)) for text in ("WE MEET ON MONDAY.", "We meet on Monday."))
    assert sum(map(syllables, loud.tokens)) == sum(map(syllables, calm.tokens)) == 5


@pytest.mark.parametrize("language", ["cy", "cy-GB", "pl", "ar", "gd", "ga", "zh", "xx", ""])
def test_no_language_makes_the_scores_fail(language: str) -> None:
    text = "Gellir gwneud cais. Cyhoeddwyd y cynllun 3.5 gwaith. " * 30
    for score in scores(document(text, language)):
        assert score.id
        assert not (isinstance(score, Score) and "flesch" in score.id)


def test_welsh_counts_impersonal_verbs_and_official_words() -> None:
    text = "Gellir gwneud cais am y gefnogaeth. Rydyn ni'n cwrdd bob dydd Mawrth. " * 10
    found = {each.id: each for each in scores(document(text, "cy"))}
    verbs = found["impersonal_verbs"]
    assert isinstance(verbs, Score)
    assert verbs.value == pytest.approx(50)
    assert isinstance(found["official_words"], Score)


def test_an_english_text_has_no_welsh_counts() -> None:
    assert "impersonal_verbs" not in {each.id for each in scores(document("We meet. " * 99))}
