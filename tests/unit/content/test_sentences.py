"""Where sentences end, in every language that the product knows."""

import pytest

from content.languages import LABELS, all_languages, get


def split(text: str, code: str = "en") -> list[str]:
    language = get(code)
    assert language is not None
    return [text[start:end] for start, end in language.sentences(text)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Dr. Jones came to St. David's.",
        "Bring something, e.g. a cup, i.e. your own.",
        "The N.H.S. Trust pays £1.50.",
        "It opens at 10.42 or 2 pm. on Monday.",
        "Write to ann.b@c.org or see www.d.org/e?f=1 now.",
        "J. R. Smith wrote it.",
        "1. First we meet.",
        "Well... we will see.",
        "“Why?” she said.",
        "See s. 117 and regs. 4 and 5.",
        "Ring us (Mon. to Fri.) on 101.",
        "The Rt. Hon. J. Smith came.",
        "Reg. Charity No. 12345 and Assoc. Director Wm. Hill came.",
        "It was c. 1850, ref. AB/12, exp. date 03/27.",
        "a. First we meet.",
        "Take 1 tab. b.d. and 2 oz. of Vit. C oil.",
    ],
)
def test_a_dot_inside_a_sentence_does_not_end_it(sentence: str) -> None:
    assert split(f"{sentence} Then we go.") == [sentence, "Then we go."]


@pytest.mark.parametrize(
    "text",
    [
        "So did I.|We agree.",
        "See nhs.uk.|Then ring us.",
        "You get £5 p.w.|It is paid on Mondays.",
        "No.|We will not.",
        "“Stop.”|Go.",
        "(Yes.)|Good…|So.",
        "We meet at 2 pm.|Go.",
    ],
)
def test_a_sentence_ends_with_its_closing_marks(text: str) -> None:
    assert split(text.replace("|", " ")) == text.split("|")


def test_small_letters_after_a_full_stop_still_start_a_sentence() -> None:
    assert split("we want help. we want it now.") == ["we want help.", "we want it now."]


def test_a_bullet_list_is_not_one_long_sentence() -> None:
    assert split("tea\nmilk\r\n\nsugar") == ["tea", "milk", "sugar"]


def test_arabic_urdu_welsh_and_polish_marks_are_known() -> None:
    assert split("هل تأتي؟ نعم. د. علي هنا.", "ar") == ["هل تأتي؟", "نعم.", "د. علي هنا."]
    assert split("یہ ہے۔ وہ ہے۔", "ar") == ["یہ ہے۔", "وہ ہے۔"]
    assert split("Dewch â bwyd, e.e. afal. Diolch.", "cy") == [
        "Dewch â bwyd, e.e. afal.",
        "Diolch.",
    ]
    assert split("To np. Anna i ul. Długa. Tak.", "pl") == ["To np. Anna i ul. Długa.", "Tak."]


@pytest.mark.parametrize(
    "text", ["." * 1_000_000, "word " * 200_000, ".a" * 200_000, "a. " * 50_000]
)
def test_hostile_text_is_split_to_an_end_and_loses_no_sign(text: str) -> None:
    assert "".join(split(text)).replace(" ", "") == text.replace(" ", "")


@pytest.mark.parametrize("code", sorted(all_languages()))
def test_every_language_has_every_label(code: str) -> None:
    language = get(code)
    assert language is not None
    assert set(language.labels) == set(LABELS)
    assert all(words.strip() for words in language.labels.values())


@pytest.mark.parametrize(
    "sentence",
    [
        "Take the No. 5 bus.",
        "Our charity no. 1234567 is new.",
        "Cllr. Ali spoke.",
        "Open at 9 a.m. Monday to Friday.",
        "Ring ext. 5 now.",
        "Ref. no. 12 is ours.",
        "See pp. 4-7.",
        "Tea, incl. VAT.",
        "The no. of people is ten.",
        "See Sec. 2 below.",
        "Come on Sat. 7 March at noon.",
        "She is at Singleton Hosp. on Monday.",
        "Max. temp. is 20.",
        "Govt. advice is to wait.",
        "The U.K. Government said so.",
        "Jones & Co. Ltd. makes them.",
        "Ofsted No. EY12 is ours.",
    ],
)
def test_a_sentence_is_not_cut_at_a_short_form(sentence: str) -> None:
    assert split(f"{sentence} We will not.") == [sentence, "We will not."]


def test_no_is_an_answer_too() -> None:
    assert split("No. We will not. Open till 9 p.m. We sing.") == [
        *("No.", "We will not.", "Open till 9 p.m.", "We sing."),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "We have none.|No.|It is on Sat.|We meet there.",
        "She sat.|7 people came.",
        "I am a temp.|I like it.",
        "We live in the U.K.|We like it.",
        "I said no.|Of course I did.",
        "We wait 30 sec.|Then we go.",
    ],
)
def test_a_short_form_that_is_a_word_ends_a_sentence(text: str) -> None:
    assert split(text.replace("|", " ")) == text.split("|")


def test_welsh_short_forms_cut_no_sentence() -> None:
    assert split("Y Gwir Anrh. a'r Fns. Rees. Ar 3 Ion. 2026, te ayyb. i bawb. Diwedd.", "cy") == [
        "Y Gwir Anrh. a'r Fns. Rees.",
        "Ar 3 Ion. 2026, te ayyb. i bawb.",
        "Diwedd.",
    ]
    assert split("Daeth Cyng. Ali. Gweler tt. 4-7. Yr Ath. Evans yw Rhif. 4. Diolch.", "cy") == [
        *("Daeth Cyng. Ali.", "Gweler tt. 4-7.", "Yr Ath. Evans yw Rhif. 4.", "Diolch."),
    ]
