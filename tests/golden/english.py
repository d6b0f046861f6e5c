"""The golden documents in English, written for these tests."""

from golden.build import bold, cells, hard, item, link, point, say, speak
from golden.pictures import HAND, HOUSE, PHONE, TABLE, TALL, decoration, jpeg, png, svg

from content.tree import (
    Document,
    HardWord,
    Heading,
    ListBlock,
    Paragraph,
    Picture,
    Quote,
    Table,
)

CONTACT = "Riverside Friends, 4 Mill Lane\nPhone: 01632 960 001\nfriends@example.org"

WIDE = (
    cells("Name", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    cells("Aled", "yes", "", "yes", "", "yes", "", "no"),
    cells("Mina", "", "yes", "", "yes", "", "", "no"),
)


def english() -> Document:
    """A standard edition with every kind of block, Welsh and Arabic passages included."""
    return Document(
        title="How we run our day centre",
        language="en-GB",
        purpose="This paper says how the day centre is run and who decides.",
        group="Riverside Friends",
        credits=("Aled Price", "Mina Begum", "S. T."),
        date="2026-11-14",
        version="Version 2",
        contact=CONTACT,
        checked_by=("Mina Begum", "The Tuesday group"),
        hard_words=(
            HardWord(
                "quorum",
                "the number of people who must be there to decide",
                svg(HAND, "A hand that is held up"),
            ),
        ),
        blocks=(
            Heading("h1", 1, say("Who we are")),
            Paragraph("p1", say("We are ", bold("twelve people"), " who use the centre & run it.")),
            Picture("i1", svg(TABLE, "Two people sit at one table"), "Our table, where we meet"),
            Heading("h2", 2, say("What we promise")),
            ListBlock(
                "l1",
                (
                    item("Everyone has one voice."),
                    item("We listen:"),
                    item("to people who speak,", depth=1),
                    item("to people who sign,", depth=1),
                    item("with an interpreter,", depth=2),
                    item("to people who point.", depth=1),
                    item("We write down what was said."),
                ),
            ),
            Heading("h3", 2, say("How we decide")),
            ListBlock("l2", (item("Read the paper."), item("Ask."), item("Decide.")), ordered=True),
            Paragraph("p2", say("A decision needs a ", hard("quorum"), " of seven. After that:")),
            ListBlock(
                "l3",
                (item("Tell everyone."), item("Write to them.", depth=1), item("Do it.")),
                ordered=True,
            ),
            Table(
                "t1",
                (
                    cells("Day", "What happens", "Who leads"),
                    cells("Monday", "Gardening", "Aled"),
                    cells("Wednesday", "Cooking for £2.50", "Mina"),
                    cells("Friday", "", "Everyone"),
                ),
                caption="Our week",
            ),
            ListBlock(
                "l4",
                (item("Look at it after a year."), item("Begin again.")),
                ordered=True,
                start=4,
            ),
            Table("t2", WIDE, caption="Who is here when"),
            Table("t3", (cells("Tea", "free"), cells("Lunch", "£4")), header=False),
            Heading("h4", 1, say("Words from our members")),
            Quote("q1", say("I said it and it changed. That is what counts.")),
            Heading("h5", 2, say("Croeso"), "cy-GB"),
            ListBlock("l5", (item("Dewch i mewn."), item("Eisteddwch.")), language="cy-GB"),
            Quote("q2", say("قلت رأيي فتغير الأمر."), "ar"),
            Paragraph(
                "p3",
                say(
                    "Croeso i bawb. Mae’r drws ar agor i ŵyr a wyres.",
                ),
                "cy-GB",
            ),
            Paragraph(
                "p4",
                say(
                    "مرحبا بكم في مركزنا (NHS) رقم 12.",
                ),
                "ar",
            ),
            Paragraph(
                "p5",
                say(
                    "In Welsh the centre is ",
                    speak("Tŷ’r Afon", "cy"),
                    ". In Arabic it is ",
                    speak("بيت النهر", "ar"),
                    ".",
                ),
            ),
            Picture("i2", decoration()),
            Paragraph(
                "p6",
                say(
                    "Read ",
                    link("the rules of the centre", "https://example.org/rules?a=1&b=2"),
                    ", ",
                    link("write to us", "mailto:friends@example.org"),
                    " or ",
                    link("ring us", "tel:+441632960001"),
                    ".",
                ),
            ),
            Picture("i3", png(HOUSE, "A small house with a red roof")),
            Picture("i4", jpeg("A photo of the same house"), "The house in 2026"),
        ),
    )


def easy_read() -> Document:
    """An easy-read edition: points with and without pictures, hard words, a list and a table."""
    meeting = svg(TABLE, "Two people sit at one table")
    return Document(
        title="How we run our day centre",
        language="en-GB",
        kind="easy_read",
        purpose="This booklet is about our day centre.",
        group="Riverside Friends",
        credits=("Aled Price", "Mina Begum"),
        date="2026-11-14",
        version="Version 2",
        contact=CONTACT,
        checked_by=("Mina Begum",),
        hard_words=(
            HardWord("quorum", "The number of people who must be there to decide.", meeting),
            HardWord("agenda", "The list of things to talk about."),
        ),
        blocks=(
            Heading("h1", 1, say("Who we are")),
            point("p1", "We are 12 people.", "We use the day centre.", image=meeting),
            point("p2", "We all have one voice.", image=svg(HAND, "A hand that is held up")),
            Heading("h2", 1, say("How we decide")),
            point(
                "p3",
                say("We need a ", hard("quorum"), " to decide."),
                "A quorum is the number of people who must be there.",
                image=meeting,
            ),
            point("p4", "This point has no picture."),
            point(
                "p5",
                say("You can see the ", hard("agenda"), " before."),
                "It comes by post.",
                "Or you can hear it.",
                image=png(TALL, "A tall house"),
            ),
            ListBlock("l1", (item("Yes"), item("No"), item("I need to know more"))),
            Heading("h3", 1, say("How to reach us")),
            point(
                "p6",
                say("You can ", link("ring us", "tel:+441632960001"), "."),
                image=svg(PHONE, "A mobile phone"),
            ),
            point("p7", "Croeso i bawb.", image=jpeg("A photo of our house"), language="cy"),
            Paragraph("p8", say("Thank you.")),
        ),
    )
