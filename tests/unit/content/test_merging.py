"""Two people write at the same time: nothing is lost and nothing is invented."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from content.comparing import word_changes
from content.languages import get
from content.merging import Clash, merge

WARD = "We want nurses to listen. The round should be at a set time. We want letters."


def sentences(text: str) -> list[str]:
    english = get("en")
    assert english is not None
    return [text[start:end] for start, end in english.sentences(text)]


def test_different_sentences_join_by_themselves() -> None:
    mine = WARD.replace("nurses", "doctors")
    theirs = WARD.replace("letters", "calls")
    merged = merge(WARD, mine, theirs, "en")
    assert merged.clashes == ()
    assert merged.text == mine.replace("letters", "calls")


def test_neighbour_sentences_are_no_clash() -> None:
    mine = WARD.replace("nurses", "doctors")
    theirs = WARD.replace("a set time", "10 am")
    assert merge(WARD, mine, theirs, "en").clashes == ()


def test_the_same_sentence_is_shown_and_never_joined() -> None:
    base, mine, theirs = (
        "It should be at a time.",
        "It should not be at a time.",
        "It should be at a time chosen by us.",
    )
    merged = merge(f"Ay. {base} Bee.", f"Ay. {mine} Bee.", f"Ay. {theirs} Bee.", "en")
    assert merged.clashes == (Clash(mine, theirs, base),)
    assert merged.text == f"Ay. {theirs} Bee."
    assert merged.settled(["mine"]) == f"Ay. {mine} Bee."
    assert merged.settled(["both"]) == f"Ay. {theirs} {mine} Bee."
    with pytest.raises(ValueError, match="choice"):
        merged.settled([])


def test_two_new_sentences_in_one_gap_are_shown() -> None:
    merged = merge("Ay. Bee.", "Ay. Mine. Bee.", "Ay. Theirs. Bee.", "en")
    assert merged.clashes == (Clash("Mine.", "Theirs.", ""),)


def test_a_sentence_taken_out_by_one_and_changed_by_the_other_is_shown() -> None:
    merged = merge("Ay. Bee. Sea.", "Ay. Sea.", "Ay. Bee or carer. Sea.", "en")
    assert merged.clashes == (Clash("", "Bee or carer.", "Bee."),)


def test_the_same_change_by_both_is_taken_once() -> None:
    merged = merge("Ay. Bee.", "Ay. Bee and letters. Sea.", "Ay. Bee and letters. Sea.", "en")
    assert (merged.text, merged.clashes) == ("Ay. Bee and letters. Sea.", ())


def test_lines_of_a_list_count_as_sentences() -> None:
    merged = merge("- tea\n- milk", "- tea\n- milk\n- jam", "- green tea\n- milk", "en")
    assert (merged.text, merged.clashes) == ("- green tea\n- milk\n- jam", ())
    both = merge("- tea", "- tea\n- jam", "- tea\n- milk", "en")
    assert both.settled(["both"]) == "- tea\n- milk\n- jam"


def test_counting_a_numbered_list_anew_is_no_clash() -> None:
    base = "1. tea\n2. milk\n3. jam"
    merged = merge(base, "1. eggs\n2. tea\n3. milk\n4. jam", base.replace("jam", "ham"), "en")
    assert (merged.text, merged.clashes) == ("1. eggs\n2. tea\n3. milk\n4. ham", ())


def test_an_unfinished_sentence_never_runs_into_the_next() -> None:
    merged = merge("A one. B two.", "A one. B three", "A one. B two. Carers.", "en")
    assert "B three Carers." not in merged.text
    assert merged.clashes == (Clash("A one. B three", "A one. B two. Carers.", "A one. B two."),)


def edited(pick: random.Random, whole: list[str], name: str) -> list[str]:
    made = list(whole)
    for turn in range(pick.randint(1, 2)):
        at = pick.randrange(len(made) + 1)
        match pick.choice(["add", "change", "remove"]):
            case "add":
                made.insert(at, f"New {name}{turn} here.")
            case "change" if at < len(made):
                made[at] = made[at].replace(".", f" or {name}{turn}.")
            case "remove" if at < len(made) and len(made) > 1:
                del made[at]
    return made


@settings(max_examples=300, deadline=None)
@given(st.integers(0, 10**9), st.sampled_from([" ", "\n"]))
def test_nobody_s_sentence_is_invented_or_lost(seed: int, gap: str) -> None:
    pick = random.Random(seed)
    base = [f"Sentence {word}." for word in pick.sample("abcdefghij", pick.randint(3, 8))]
    mine, theirs = edited(pick, base, "me"), edited(pick, base, "you")
    merged = merge(gap.join(base), gap.join(mine), gap.join(theirs), "en")
    other = merge(gap.join(base), gap.join(theirs), gap.join(mine), "en")
    assert set(sentences(merged.text)) <= {*base, *mine, *theirs}
    assert [(c.theirs, c.mine) for c in other.clashes] == [
        (c.mine, c.theirs) for c in merged.clashes
    ]
    shown = sentences(merged.text) + [s for clash in merged.clashes for s in sentences(clash.mine)]
    new = {*mine, *theirs} - set(base)
    assert new <= set(shown)
    if not merged.clashes:
        assert other.text == merged.text
        for sentence in base:
            kept = sentence in mine and sentence in theirs
            assert (sentence in sentences(merged.text)) == kept


@given(st.text("ab .!\n-1|", max_size=30), st.text("ab .!\n-1|", max_size=30))
@settings(max_examples=100, deadline=None)
def test_a_text_that_only_one_changed_is_taken_to_the_letter(base: str, mine: str) -> None:
    assert merge(base, mine, base, "en").parts == (mine,)
    assert merge(base, base, mine, "en").parts == (mine,)


def test_hostile_texts_join_and_compare_to_an_end() -> None:
    merge("a. " * 6600, "b. " + "a. b. " * 3300, "a. c. " * 3300, "en")
    word_changes("a b " * 5000, "b c a " * 3300)
    word_changes("a. " * 6600, "a. b. " * 3300)


def test_changes_are_shown_by_the_word() -> None:
    found = word_changes("We pay £10. Yes. Go now.", "We pay £20 today. Yes. Go now.")
    assert [(change.kind, change.text) for change in found] == [
        ("same", "We pay "),
        ("removed", "£10. "),
        ("added", "£20 today. "),
        ("same", "Yes. Go now."),
    ]


@given(st.text("ab .\n", max_size=40), st.text("ab .\n", max_size=40))
@settings(max_examples=100, deadline=None)
def test_what_stayed_and_what_came_in_is_the_new_text(old: str, new: str) -> None:
    found = word_changes(old, new)
    assert "".join(change.text for change in found if change.kind != "removed") == new
    gone = "".join(change.text for change in found if change.kind != "added")
    assert "".join(gone.split()) == "".join(old.split())
