"""The golden documents in Welsh, written for these tests."""

from golden.build import bold, cells, hard, item, link, point, say, speak
from golden.pictures import HAND, HOUSE, PHONE, TABLE, decoration, jpeg, png, svg

from content.tree import Document, HardWord, Heading, ListBlock, Paragraph, Picture, Quote, Table

WIDE = (
    cells("Enw", "Llun", "Maw", "Mer", "Iau", "Gwe", "Sad", "Sul"),
    cells("Aled", "ydy", "", "ydy", "", "ydy", "", "na"),
    cells("Mina", "", "ydy", "", "ydy", "", "", "na"),
)


def welsh() -> Document:
    """A standard edition in Welsh with an English passage."""
    return Document(
        title="Sut rydym yn rhedeg ein canolfan ddydd",
        language="cy",
        purpose="Mae’r papur hwn yn dweud sut mae’r ganolfan yn cael ei rhedeg.",
        group="Ffrindiau Glan yr Afon",
        credits=("Aled Price", "Mina Begum"),
        date="2026-11-14",
        version="Fersiwn 2",
        contact="Ffrindiau Glan yr Afon, 4 Lôn y Felin\nFfôn: 01632 960 001\nffrindiau@example.org",
        checked_by=("Mina Begum",),
        translated_by="Siân Hughes",
        hard_words=(HardWord("cworwm", "nifer y bobl sydd rhaid bod yno i benderfynu"),),
        blocks=(
            Heading("h1", 1, say("Pwy ydym ni")),
            Paragraph("p1", say("Rydym yn ", bold("ddeuddeg o bobl"), " sy’n rhedeg Tŷ’r Dŵr.")),
            Picture("i1", svg(TABLE, "Dau berson wrth un bwrdd"), "Ein bwrdd ni"),
            Heading("h2", 2, say("Ein haddewid")),
            ListBlock(
                "l1",
                (
                    item("Un llais i bawb."),
                    item("Rydym yn gwrando:"),
                    item("ar bobl sy’n siarad,", depth=1),
                    item("ar bobl sy’n arwyddo.", depth=1),
                ),
            ),
            Heading("h3", 2, say("Sut rydym yn penderfynu")),
            ListBlock("l2", (item("Darllen."), item("Gofyn."), item("Penderfynu.")), ordered=True),
            Paragraph("p2", say("Mae angen ", hard("cworwm"), " o saith.")),
            Table(
                "t1",
                (
                    cells("Diwrnod", "Beth sy’n digwydd"),
                    cells("Dydd Llun", "Garddio"),
                    cells("Dydd Mercher", "Coginio"),
                ),
                caption="Ein hwythnos",
            ),
            ListBlock("l3", (item("Dechrau eto."),), ordered=True, start=4),
            Table("t2", WIDE, caption="Pwy sydd yma pryd"),
            Quote("q1", say("Dywedais i, ac fe newidiodd.")),
            Paragraph("p3", say("You can read this paper in English too."), "en-GB"),
            Paragraph(
                "p4",
                say(
                    "Yn Saesneg: ",
                    speak("The River House", "en-GB"),
                    ". Darllenwch ",
                    link("ein rheolau", "https://example.org/rheolau"),
                    ", ",
                    link("ysgrifennwch atom", "mailto:ffrindiau@example.org"),
                    " neu ",
                    link("ffoniwch ni", "tel:+441632960001"),
                    ".",
                ),
            ),
            Picture("i2", decoration()),
            Picture("i3", png(HOUSE, "Tŷ bach â tho coch")),
            Picture("i4", jpeg("Llun o’r un tŷ"), "Y tŷ yn 2026"),
        ),
    )


def easy_read_welsh() -> Document:
    """An easy-read edition in Welsh, translated and a draft."""
    meeting = svg(TABLE, "Dau berson wrth un bwrdd")
    return Document(
        title="Sut rydym yn rhedeg ein canolfan ddydd",
        language="cy",
        kind="easy_read",
        purpose="Mae’r llyfryn hwn am ein canolfan ddydd.",
        group="Ffrindiau Glan yr Afon",
        date="2026-11-14",
        contact="Ffôn: 01632 960 001\nffrindiau@example.org",
        translated_by="Siân Hughes",
        draft=True,
        hard_words=(HardWord("cworwm", "Nifer y bobl sydd rhaid bod yno.", meeting),),
        blocks=(
            Heading("h1", 1, say("Pwy ydym ni")),
            point("p1", "Rydym yn 12 o bobl.", "Rydym yn dod i’r ganolfan.", image=meeting),
            point("p2", "Mae gan bawb un llais.", image=svg(HAND, "Llaw yn yr awyr")),
            Heading("h2", 1, say("Sut rydym yn penderfynu")),
            point("p3", say("Mae angen ", hard("cworwm"), "."), image=meeting),
            point("p4", "Nid oes llun yma."),
            ListBlock("l1", (item("Ydw"), item("Nac ydw"), item("Mae angen gwybod mwy"))),
            point(
                "p5",
                say("Gallwch chi ", link("ein ffonio", "tel:+441632960001"), "."),
                image=svg(PHONE, "Ffôn symudol"),
            ),
            point("p6", "Everyone is welcome.", image=jpeg("Llun o’n tŷ"), language="en-GB"),
        ),
    )
