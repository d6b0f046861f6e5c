"""Long Welsh sentences are split where it is sure, and nowhere else."""

from content.easy_read.welsh import split_welsh


def test_a_new_verb_after_and_begins_a_new_sentence() -> None:
    text = (
        "Mae'r grŵp yn cwrdd bob mis yn y llyfrgell yn y dref ac mae croeso cynnes i bawb "
        "ddod i siarad."
    )
    assert split_welsh(text) == (
        "Mae'r grŵp yn cwrdd bob mis yn y llyfrgell yn y dref.",
        "Mae croeso cynnes i bawb ddod i siarad.",
    )


def test_two_nouns_joined_by_and_stay_together() -> None:
    text = (
        "Mae aelodau a staff a gofalwyr a ffrindiau a chymdogion y grŵp yn cwrdd bob mis yn "
        "y llyfrgell newydd."
    )
    assert split_welsh(text) == (text,)


def test_but_after_a_comma_begins_a_sentence() -> None:
    text = (
        "Mae'r grŵp yn cwrdd bob mis yn y llyfrgell yn y dref, ond bydd y cyfarfod nesaf "
        "yn y neuadd."
    )
    assert split_welsh(text)[1] == "Ond bydd y cyfarfod nesaf yn y neuadd."


def test_a_short_sentence_stays_whole() -> None:
    assert split_welsh("Mae croeso i chi; dewch.") == ("Mae croeso i chi; dewch.",)
