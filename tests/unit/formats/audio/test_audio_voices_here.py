"""Which voices are here, and what people are told about those that are not."""

from formats.voices.here import missing, voice_for, voices
from formats.writers.audio import FORMAT


def test_english_and_welsh_have_their_own_voices() -> None:
    assert (voice_for("en-GB"), voice_for("cy")) == ("gmw/en", "cel/cy")


def test_other_languages_inside_a_document_have_a_voice_too() -> None:
    assert (voice_for("ur"), voice_for("pt-BR")) == ("inc/ur", "roa/pt-BR")


def test_a_language_without_a_voice_gets_a_reason_and_no_other_voice() -> None:
    assert voice_for("so") == ""
    assert missing("so").startswith("There is no computer voice")
    assert FORMAT.missing("so") == missing("so")


def test_a_document_in_a_language_that_we_have_no_words_in_gets_another_reason() -> None:
    assert missing("ur").startswith("We do not have our own words in this language yet.")


def test_a_language_with_a_voice_misses_nothing() -> None:
    assert FORMAT.missing("en") == FORMAT.missing("cy") == ""


def test_the_list_says_what_is_here_or_how_to_get_it() -> None:
    listed = {voice.language: voice for voice in voices()}
    assert listed["cy"].available
    assert all(voice.available != bool(voice.how_to_get_it) for voice in voices())


def test_only_english_is_vouched_for() -> None:
    here = [voice for voice in voices() if voice.available]
    told = {voice.told for voice in here if not voice.language.startswith("en")}
    assert told == {"computer voice, not checked by a speaker"}
