"""What people said about how their words are said."""

from dataclasses import replace

from content.tree import Document, Image, Paragraph, Point, Run, Saying
from formats.voices.said import say
from formats.voices.script import script

BUS = Image("0" * 64, "A red bus", "image/png", said=True)


def test_a_saying_comes_before_the_rules() -> None:
    sayings = (Saying("PIP", "P I P"), Saying("Penarth", "pen arth"))
    assert say("PIP in Penarth", "en", sayings) == "P I P in pen arth"


def test_a_saying_is_for_whole_words_unless_people_say_otherwise() -> None:
    assert say("scatter a cat", "en", (Saying("cat", "puss"),)) == "scatter a puss"
    assert say("scatter", "en", (Saying("cat", "puss", whole=False),)) == "spusster"


def test_a_saying_can_be_for_capitals_alone() -> None:
    sayings = (Saying("Us", "you ess", case=True),)
    assert say("Us and us", "en", sayings) == "you ess and us"
    assert say("It and IT", "en", (Saying("it", "that"),)) == "that and that"


def test_a_saying_holds_in_its_own_language_only() -> None:
    sayings = (Saying("read", "red", "en-GB"),)
    assert say("read", "en", sayings) == "red"
    assert say("read", "cy", sayings) == "read"


def test_sayings_are_never_changed_by_each_other_and_the_longest_wins() -> None:
    sayings = (Saying("one", "two"), Saying("two", "one"), Saying("one two", "both"))
    assert say("one. two. one two.", "en", sayings) == "two. one. both."


def test_of_two_sayings_the_first_counts() -> None:
    assert say("Ffion", "cy", (Saying("Ffion", "a"), Saying("ffion", "b"))) == "a"


def test_a_saying_cannot_bring_engine_codes_in() -> None:
    assert "[[" not in say("hello", "en", (Saying("hello", "[[h@l'oU]]"),))


def test_a_document_brings_its_sayings_and_shows_its_own_words() -> None:
    document = Document("EHCP", "en", (), sayings=(Saying("EHCP", "your plan"),))
    assert (script(document)[0].text, script(document)[0].said) == ("EHCP", "your plan")


def test_a_picture_that_a_person_chose_is_said_after_the_words() -> None:
    point = Point("p", ((Run("We go by bus."),),), BUS)
    document = Document("Bus", "en", (point, Paragraph("q", (Run("End."),))))
    assert [each.said for each in script(document) if each.block_id in {"p", "q"}] == [
        "We go by bus.",
        "Picture: A red bus",
        "End.",
    ]
    quiet = replace(document, blocks=(replace(point, image=replace(BUS, said=False)),))
    assert "Picture: A red bus" not in [each.said for each in script(quiet)]


def test_a_saying_is_found_however_its_letters_were_typed() -> None:
    one, apart = "Siân", "Sia\u0302n"
    assert say(f"{apart} and {one}", "en", (Saying(one, "Sharn"),)) == "Sharn and Sharn"
    assert say(f"{apart} and {one}", "en", (Saying(apart, "Sharn"),)) == "Sharn and Sharn"
    assert say("Less CO₂", "en", (Saying("CO2", "carbon dioxide"),)) == "Less carbon dioxide"
