"""Words that try to break a check or a draft: nothing, too much, and signs that hide."""

from collections.abc import Callable, Mapping

POEM = "\n".join(
    ("the river", "goes on without us,", "and nobody", "asks it", "why;", "not once", "- not now")
)
FIGURES = "Rent £412.50 £430.00\nWater £38.10 £39\nTotal 450.60 469.00 (4.1%)\n1,024 2.5 -3 1/2 ½ ²"
LINKS = (
    "See https://example.org/a?b=c&d=(e)#f, www.example.gov.uk/very/long/path_with_(brackets) "
    "or mail o'brien+list@example.co.uk. Or ftp://example.org:8080/%20%ZZ. Or C:\\Users\\me\\a.txt."
)
CODE = (
    "def f(x): return {'a': [1, 2, {3: (4,)}]} if x != \"no\" else None  # must not be called; "
    "SELECT * FROM people WHERE name = 'Bill'; <script>alert(1)</script> {{ form.name }} %s {0!r}"
)
MIXED = (
    "Rhaid i chi ddod cyn 5pm, ac mae'r Universal Credit ar gael. Nous devons partir. "
    "يجب أن تدفع £20. 我们必须去。 Мы не можем. You must not pay until Friday."
)
HIDING = (
    "Pay \u202e001\u202c pounds. \u2066must not\u2069 go\u200b to the com\u00admit\u200dtee. "
    "ｕｔｉｌｉｓｅ the s\u0335t\u0336a\u0337keholders. Ca\u0301fe\u0301 "
    "e\u0301\u0323\u0302. \ufeffEnd\u2028new\u2029line."
)
NESTED = "We (the board (which (since 2019 (or 2020)) meets [in May {or June}]) must not) decide."
QUOTES = (
    "“She said ‘he told me “you must not ‘utilise’ it”’, and ‘no’,” Grace said. \"'\"'\" ''\"\"''"
)


def many_words() -> str:
    """Return 200,000 words in sentences of twenty, the most that a document may hold."""
    sentence = (
        "The board must not utilise the money until Bill Hill of the council has agreed to it. "
    )
    return sentence * (200_000 // len(sentence.split()))


def no_full_stops() -> str:
    """Return 3,000 words without one mark."""
    return "we want to say that nobody asked us and the council must tell us why " * 214


def one_word_without_end() -> str:
    """Return one word of 100,000 letters."""
    return "a" * 100_000


def brackets_in_brackets() -> str:
    """Return 5,000 brackets in brackets, half of them never closed."""
    return "We must " + "(not " * 5_000 + "go" + ")" * 2_500


def commas() -> str:
    """Return 4,000 commas and 'and's in one sentence."""
    return "We want " + ", and ".join(["tea", "who", "which is", "to go"] * 1_000) + "."


def marks() -> str:
    """Return 10,000 marks that end sentences, and spaces of every kind."""
    return ".!?… " * 2_000 + "\u00a0\u2003\u3000\t\u200b" * 500


def letters_with_marks() -> str:
    """Return one letter that carries 5,000 accents."""
    return "We must not go to " + "a" + "\u0301" * 5_000 + " today."


def words_that_nobody_knows() -> str:
    """Return 10,000 made-up words, no two alike, in sentences of seventeen."""
    parts = ("bac", "tiv", "ro", "ment", "luh", "sion", "ka", "ness", "pre", "dow")
    made = ("".join(parts[int(digit)] for digit in f"{number:04}") for number in range(10_000))
    return " ".join(f"{word}." if at % 17 == 16 else word for at, word in enumerate(made))


SMALL: Mapping[str, str] = {
    "nothing": "",
    "spaces": " \t\u00a0\u2003 ",
    "one letter": "a",
    "one word": "Stakeholders",
    "one mark": ".",
    "only marks": "… -- ?! ; : ( ) [ ] { } “ ” ' \" / \\ * _ # > |",
    "capitals": "YOU MUST NOT UTILISE THE LIFT UNLESS MS GRACE HILL OF THE DWP HAS AGREED BY 5PM.",
    "poem": POEM,
    "figures": FIGURES,
    "links": LINKS,
    "code": CODE,
    "mixed": MIXED,
    "hiding": HIDING,
    "zeros": "Some\0 words\0\0 must\x01\x1b[31m not \x7fstand.",
    "half a character": "Some words \ud800 and \udfff must not go.",
    "nested": NESTED,
    "quotes": QUOTES,
    "emoji": "We agree 👩‍👩‍👧‍👦 🏴󠁧󠁢󠁷󠁬󠁳󠁿 👍🏽, and Rose must not 🚫 pay £5️⃣.",
    "dotless": "İstanbul ısı ß ŒUVRE ǅ ﬁnancial ﬀ STRAẞE K Å must not change.",
    "line ends": "One\r\ntwo\rthree\x0bfour\x0cfive\x85six\u2028seven. You must\n\n\nnot go.",
    "format signs": "{} {0} {name} %s %(a)s $1 \\1 \\g<0> must not {be} lost.",
}
"""Short texts by a name that says what is odd about them."""

LARGE: Mapping[str, Callable[[], str]] = {
    made.__name__: made
    for made in (
        no_full_stops,
        one_word_without_end,
        brackets_in_brackets,
        commas,
        marks,
        letters_with_marks,
        words_that_nobody_knows,
    )
}
"""Texts that are slow where something grows with the square of their length."""
