"""Any legal document, for hypothesis: every kind of block, and words that try to break a file."""

from golden.pictures import HAND, HOUSE, key, svg
from hypothesis import strategies as st

from content.tree import (
    Block,
    Document,
    HardWord,
    Heading,
    Image,
    ListBlock,
    ListItem,
    Paragraph,
    Picture,
    Point,
    Quote,
    Run,
    Runs,
    Table,
)

ODD_WORDS = (
    "Croeso i bawb, mae’r dŵr yn y tŷ.",
    "نحن 12 شخصا في NHS، الهاتف 01632 960 001.",
    "我们必须去。",
    "Łódź, žluťoučký, ÆØÅ, ﬁnancial, e\u0301, İstanbul",
    "👩‍👩‍👧‍👦 🏴󠁧󠁢󠁷󠁬󠁳󠁿 👍🏽 £5️⃣ ✓ ☐ → ½ ™",
    "So\x00me\x0b words\x1b[31m and \ud800halves\udfff.",
    "\u202eevil\u202c \u2066isolated\u2069 a\u200bb\u00adc\ufeff",
    "w" * 300,
    '#evil[*x*] $1$ <a> @b \\ // /* #set page(width: 1pt) #import "x"',
    "]]> <w:p> &amp; &#0; <!-- --> <?xml?> <![CDATA[x",
    "<script>alert(1)</script> <b>bold</b> &nbsp; \" onload='x'",
    "# not a heading\n- not a list\n1. nor this\n> ``` ~~~ [a](b) ![c](d) | --- |",
    '{ HYPERLINK "x" } { PAGE } {=1+1} «MERGEFIELD»',
    "\\xdebd \\y1f44d' ⠿⠁ #A 1/2 ;b @W ,,caps \\\\",
    "=1+1 +cmd|' /C calc'!A0 %s {0!r} ${x} {{ y }} %n",
    "line\nline\r\nline\u2028line\ttab  spaces   ",
    "",
    " ",
    "One",
)
ADDRESSES = (
    *("https://example.org/a?b=c&d=(e)#f", "mailto:a+b@example.org?subject=x%20y", "tel:+4416"),
    *("javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "vbscript:x", "//x.example"),
    *(
        "http://[bad",
        "https://ü.example/ŵ?q=é",
        "https://exa mple.org",
        "#part",
        "../up",
        "x" * 3000,
    ),
    *('https://example.org/"><script>', "https://example.org/%zz", "HTTPS://EXAMPLE.ORG", ""),
)
CODES = ("", "", "", "en-GB", "cy", "ar", "pl", "zh-Hans", "ur", "x-klingon", "no such code")

_letters = st.text(st.characters(exclude_categories=()), max_size=30)
words = st.sampled_from(ODD_WORDS) | _letters
codes = st.sampled_from(CODES)
runs: st.SearchStrategy[Runs] = st.lists(
    st.builds(
        Run, words, st.booleans(), st.booleans(), st.just("") | st.sampled_from(ADDRESSES), codes
    ),
    max_size=3,
).map(tuple)
pictures = st.sampled_from(
    (
        svg(HAND, "A hand that is held up"),
        svg(HAND, "", credit=""),
        Image(key(HOUSE), "A house", "image/png", credit="Someone & <co>"),
        Image(key(HOUSE), "A house called by a wrong name", "image/svg+xml"),
        Image(key(HAND), "", "image/svg+xml", decorative=True),
        Image("0" * 64, "A picture that is not there", "image/png", said=True),
    )
)


def _tables(columns: int) -> st.SearchStrategy[Table]:
    row = st.lists(runs, min_size=columns, max_size=columns).map(tuple)
    rows = st.lists(row, min_size=1, max_size=3).map(tuple)
    return st.builds(Table, _names, rows, st.booleans(), words, codes)


_names = st.from_regex(r"[a-z0-9-]{1,12}", fullmatch=True) | words
_items = st.lists(st.builds(ListItem, runs, st.integers(0, 12)), max_size=4).map(tuple)
blocks: st.SearchStrategy[Block] = st.one_of(
    st.builds(Heading, _names, st.integers(1, 5), runs, codes),
    st.builds(Paragraph, _names, runs, codes),
    st.builds(Quote, _names, runs, codes),
    st.builds(ListBlock, _names, _items, st.booleans(), codes, st.integers(0, 400)),
    st.integers(1, 6).flatmap(_tables),
    st.builds(Picture, _names, pictures, words, codes),
    st.builds(Point, _names, st.lists(runs, max_size=3).map(tuple), st.none() | pictures, codes),
)
documents: st.SearchStrategy[Document] = st.builds(
    Document,
    title=words,
    language=st.sampled_from(("en", "en-GB", "cy", "ar", "pl", "fr")),
    blocks=st.lists(blocks, max_size=6).map(tuple),
    kind=st.sampled_from(("standard", "easy_read")),
    purpose=words,
    group=words,
    credits=st.lists(words, max_size=2).map(tuple),
    date=st.sampled_from(("", "2026-11-14", "0000-00-00", "soon")),
    version=words,
    contact=words,
    checked_by=st.lists(words, max_size=2).map(tuple),
    hard_words=st.lists(st.builds(HardWord, words, words, st.none() | pictures), max_size=2).map(
        tuple
    ),
    draft=st.booleans(),
    translated_by=words,
)
