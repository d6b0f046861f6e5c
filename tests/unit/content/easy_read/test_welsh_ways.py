"""Welsh sentences become short where their own words are sure."""

import pytest

from content.easy_read.welsh import split_welsh

SPLIT = [
    (
        "Daeth 54 o bobl i'n diwrnod agored ym mis Mai, a chafodd pawb amser da yn y glaw.",
        ("Daeth 54 o bobl i'n diwrnod agored ym mis Mai.", "Cafodd pawb amser da yn y glaw."),
    ),
    (
        "Siaradodd Rhosyn Hughes, sy'n aelod o'r bwrdd, am ei swydd newydd yn y llyfrgell fawr "
        "yn y dref.",
        (
            "Siaradodd Rhosyn Hughes am ei swydd newydd yn y llyfrgell fawr yn y dref.",
            "Mae Rhosyn Hughes yn aelod o'r bwrdd.",
        ),
    ),
    (
        "Croesawodd y cadeirydd, Brychan Lloyd, bawb i'r cyfarfod cyntaf yn y neuadd newydd ar "
        "bwys yr eglwys.",
        (
            "Croesawodd y cadeirydd bawb i'r cyfarfod cyntaf yn y neuadd newydd ar bwys yr eglwys.",
            "Brychan Lloyd yw'r cadeirydd.",
        ),
    ),
    (
        "Os ydych rhwng 50 a 74 oed, byddwn yn anfon pecyn atoch drwy'r post bob dwy flynedd.",
        (
            "Beth os ydych rhwng 50 a 74 oed?",
            "Yna byddwn yn anfon pecyn atoch drwy'r post bob dwy flynedd.",
        ),
    ),
    (
        "Gallwch ffonio'r tîm ar 01632 960155, anfon e-bost at cwynion@example.org, neu ofyn i "
        "ffrind ysgrifennu llythyr.",
        (
            "Gallwch:",
            "• ffonio'r tîm ar 01632 960155",
            "• anfon e-bost at cwynion@example.org, neu",
            "• ofyn i ffrind ysgrifennu llythyr",
        ),
    ),
]
WHOLE = [
    "Ni fydd y contract yn dod i ben oni bai eich bod chi neu ni yn rhoi mis o rybudd.",
    "Esboniodd rheolwr y ward, Bleddyn Marc, na all hynny ddigwydd nes bod y polisi wedi newid.",
    "Felly gofynnodd y cadeirydd am grynodeb a fydd yn dweud popeth wrth bob aelod o'r grŵp mawr.",
]


@pytest.mark.parametrize(("text", "lines"), SPLIT)
def test_a_long_welsh_sentence_becomes_short_ones(text: str, lines: tuple[str, ...]) -> None:
    assert split_welsh(text) == lines


@pytest.mark.parametrize("text", WHOLE)
def test_a_limit_or_a_doubtful_place_stays_whole(text: str) -> None:
    assert split_welsh(text) == (text,)
