"""Every picture of the built-in list: complete, different, safe and in both languages."""

from content.pictures import built_in

UNWANTED = {"1F4A9", "1F595", "1F52B", "1F5E1", "1FA93", "2620", "26B0", "1F6AC", "1F4A3"}


def test_every_picture_has_words_in_english_and_welsh() -> None:
    for entry in built_in():
        for language in ("en", "cy"):
            assert entry.alt[language], entry.id
            assert entry.concepts[language], entry.id


def test_no_two_pictures_share_their_bytes_or_their_code() -> None:
    entries = built_in()
    assert len({entry.key for entry in entries}) == len({entry.id for entry in entries})
    assert len(entries) >= 350


def test_the_list_stays_sorted() -> None:
    ids = [entry.id for entry in built_in()]
    assert ids == sorted(ids)


def test_no_picture_runs_script_or_asks_another_place() -> None:
    for entry in built_in():
        low = entry.data.lower()
        assert low.lstrip().startswith((b"<svg", b"<?xml")), entry.id
        assert b"<script" not in low, entry.id
        assert b'href="http' not in low, entry.id


def test_nothing_insulting_is_on_the_list() -> None:
    assert not UNWANTED & {entry.id.removeprefix("openmoji-") for entry in built_in()}
