"""The golden documents in Arabic, written for these tests: everything runs right to left."""

from golden.build import bold, cells, hard, item, link, point, say, speak
from golden.pictures import HAND, HOUSE, PHONE, TABLE, decoration, jpeg, png, svg

from content.tree import Document, HardWord, Heading, ListBlock, Paragraph, Picture, Quote, Table

WIDE = (
    cells("الاسم", "الإثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة"),
    cells("سامي", "نعم", "", "نعم", "", "لا"),
    cells("أمينة", "", "نعم", "", "نعم", "لا"),
)


def arabic() -> Document:
    """A standard edition in Arabic with an English passage."""
    return Document(
        title="كيف ندير مركزنا",
        language="ar",
        purpose="تقول هذه الورقة كيف ندير المركز ومن يقرر.",
        group="أصدقاء النهر",
        credits=("أمينة بيغوم", "سامي"),
        date="2026-11-14",
        contact="الهاتف: 01632 960 001\nfriends@example.org",
        checked_by=("أمينة بيغوم",),
        hard_words=(HardWord("النصاب", "عدد الأشخاص الذين يجب أن يحضروا"),),
        blocks=(
            Heading("h1", 1, say("من نحن")),
            Paragraph("p1", say("نحن ", bold("اثنا عشر شخصا"), " ندير المركز (NHS) منذ 2019.")),
            Picture("i1", svg(TABLE, "شخصان يجلسان إلى طاولة"), "طاولتنا"),
            Heading("h2", 2, say("ما نعد به")),
            ListBlock(
                "l1",
                (
                    item("لكل شخص صوت واحد."),
                    item("نحن نسمع:"),
                    item("من يتكلم،", depth=1),
                    item("من يشير.", depth=1),
                ),
            ),
            ListBlock("l2", (item("اقرأ."), item("اسأل."), item("قرر.")), ordered=True),
            ListBlock("l3", (item("نعيد النظر بعد سنة."), item("نبدأ من جديد.")), True, "", 4),
            Paragraph("p2", say("نحتاج إلى ", hard("النصاب"), " كي نقرر.")),
            Table(
                "t1",
                (cells("اليوم", "ماذا يحدث"), cells("الإثنين", "حديقة"), cells("الأربعاء", "طبخ")),
                caption="أسبوعنا",
            ),
            Table("t2", WIDE, caption="من هنا ومتى"),
            Quote("q1", say("قلت رأيي فتغير الأمر.")),
            Quote("q2", say("I said it and it changed."), "en-GB"),
            Paragraph("p3", say("This paper is in English too."), "en-GB"),
            Paragraph(
                "p4",
                say(
                    "بالإنجليزية: ",
                    speak("The River House", "en-GB"),
                    ". اقرأ ",
                    link("قواعدنا", "https://example.org/ar"),
                    " أو ",
                    link("اكتب لنا", "mailto:friends@example.org"),
                    " أو ",
                    link("اتصل بنا", "tel:+441632960001"),
                    ".",
                ),
            ),
            Picture("i3", decoration()),
            Picture("i4", jpeg("صورة البيت نفسه"), "البيت في 2026"),
            Picture("i2", png(HOUSE, "بيت صغير سقفه أحمر")),
        ),
    )


def easy_read_arabic() -> Document:
    """An easy-read edition in Arabic: pictures stand at the right."""
    return Document(
        title="كيف ندير مركزنا",
        language="ar",
        kind="easy_read",
        group="أصدقاء النهر",
        date="2026-11-14",
        contact="الهاتف: 01632 960 001",
        checked_by=("أمينة بيغوم",),
        hard_words=(
            HardWord("النصاب", "عدد الأشخاص الذين يجب أن يحضروا.", svg(TABLE, "شخصان إلى طاولة")),
        ),
        blocks=(
            Heading("h1", 1, say("من نحن")),
            point("p1", "نحن 12 شخصا.", "نأتي إلى المركز.", image=svg(TABLE, "شخصان إلى طاولة")),
            point("p2", "لكل شخص صوت واحد.", image=svg(HAND, "يد مرفوعة")),
            Heading("h2", 1, say("كيف نقرر")),
            point(
                "p3", say("نحتاج إلى ", hard("النصاب"), "."), image=svg(TABLE, "شخصان إلى طاولة")
            ),
            ListBlock("l1", (item("نعم"), item("لا"), item("أحتاج إلى أن أعرف أكثر"))),
            point("p4", say(link("اتصل بنا", "tel:+441632960001"), "."), image=svg(PHONE, "هاتف")),
            point("p5", "Everyone is welcome.", image=jpeg("صورة بيتنا"), language="en-GB"),
        ),
    )
