"""Makes Word, OpenDocument and web files that try to break a reader."""

from zipfile import ZIP_STORED

from packing import open_document, packed, part, word, words

_LAUGHS = "".join(
    f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' if n else '<!ENTITY l0 "lol">' for n in range(10)
)


def word_with_entities() -> bytes:
    """A billion laughs."""
    xml = (
        f"<!DOCTYPE d [{_LAUGHS}]>"
        + part("document", "<w:body><w:p><w:r><w:t>&l9;</w:t></w:r></w:p></w:body>").split("?>", 1)[
            1
        ]
    )
    return word("", {"word/document.xml": xml})


def word_with_file_entity() -> bytes:
    """Asks for a file of the machine."""
    xml = (
        '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
        + part("document", "<w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body>").split("?>", 1)[
            1
        ]
    )
    return word("", {"word/document.xml": xml})


def word_with_wide_doctype() -> bytes:
    """The same in UTF-16, which a search for ASCII letters misses."""
    xml = (
        '<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE d [<!ENTITY x "y">]>'
        + part("document", "<w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body>").split("?>", 1)[
            1
        ]
    )
    return word("", {"word/document.xml": xml.encode("utf-16")})


def open_document_with_entities() -> bytes:
    """A billion laughs in content.xml."""
    return open_document("", parts={"content.xml": f"<!DOCTYPE d [{_LAUGHS}]><d>&l9;</d>"})


def million_paragraphs() -> bytes:
    """A million empty paragraphs."""
    return word("<w:p/>" * 1_000_000, method=ZIP_STORED)


def many_paragraphs() -> bytes:
    """More paragraphs than a document may have."""
    return word(words("One") * 20_000, method=ZIP_STORED)


def wide_cell() -> bytes:
    """A cell that says it takes two thousand million places."""
    cell = f'<w:tc><w:tcPr><w:gridSpan w:val="2000000000"/></w:tcPr>{words("One")}</w:tc>'
    return word(f"<w:tbl><w:tr>{cell}{cell}</w:tr></w:tbl>")


def many_wide_cells() -> bytes:
    """Rows of cells that each take as many places as Word allows."""
    cell = (
        '<w:tc><w:tcPr><w:gridSpan w:val="63"/></w:tcPr><w:p><w:r><w:t>One</w:t></w:r></w:p></w:tc>'
    )
    return word(f"<w:tbl>{f'<w:tr>{cell * 60}</w:tr>' * 900}</w:tbl>", method=ZIP_STORED)


def nested_tables(depth: int = 3_000) -> bytes:
    """Tables in tables, deeper than any stack."""
    start, end = "<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>"
    return word(start * depth + words("Deep") + end * depth)


def fairly_nested_tables() -> bytes:
    """As deep as the XML parser allows."""
    return nested_tables(80)


def nested_runs() -> bytes:
    """Content controls in content controls."""
    return word(
        "<w:p>"
        + "<w:smartTag>" * 200
        + "<w:r><w:t>Deep</w:t></w:r>"
        + "</w:smartTag>" * 200
        + "</w:p>"
    )


def styles_in_a_ring() -> bytes:
    """Two styles, each based on the other."""
    styles = part(
        "styles",
        '<w:style w:styleId="A"><w:basedOn w:val="B"/></w:style>'
        '<w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>',
    )
    body = words("Round", '<w:pStyle w:val="A"/>')
    return word(body, {"word/styles.xml": styles}, {"r1": ("styles", "styles.xml")})


def missing_parts() -> bytes:
    """Names styles, pictures and notes that are not there."""
    body = words("Hello") + '<w:p><w:r><w:footnoteReference w:id="9"/></w:r></w:p>'
    relations = {
        "r1": ("styles", "styles.xml"),
        "r2": ("image", "media/none.png"),
        "r3": ("footnotes", "footnotes.xml"),
    }
    return word(body, relations=relations)


def odd_numbers() -> bytes:
    """Numbers that are none."""
    numbering = '<w:numPr><w:ilvl w:val="99999999999"/><w:numId w:val="-1"/></w:numPr>'
    outline = '<w:outlineLvl w:val="x"/>'
    return word(words("One", numbering) + words("Two", outline))


def broken_styles() -> bytes:
    """A part that is no XML."""
    return word(words("Hello"), {"word/styles.xml": "<w:styles"}, {"r1": ("styles", "styles.xml")})


def macro_document() -> bytes:
    """A Word file with a macro."""
    return word(
        words("Words to keep"),
        {"word/vbaProject.bin": b"\xd0\xcf\x11\xe0 macro"},
        {"r9": ("vbaProject", "vbaProject.bin")},
    )


def password_document() -> bytes:
    """What Office makes of a document with a password: an OLE file."""
    return (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
        + b"\0" * 1_000
        + "EncryptedPackage".encode("utf-16-le")
        + b"\0" * 500
    )


def old_document() -> bytes:
    """The start of a .doc."""
    return (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
        + b"\0" * 1_000
        + "WordDocument".encode("utf-16-le")
        + b"\0" * 500
    )


def locked_open_document() -> bytes:
    """An OpenDocument text with a password."""
    manifest = "<manifest><encryption-data/></manifest>"
    return open_document("", parts={"META-INF/manifest.xml": manifest, "content.xml": b"\x91\x17"})


def spreadsheet() -> bytes:
    """A workbook."""
    return packed({"[Content_Types].xml": "<Types/>", "xl/workbook.xml": "<workbook/>"})


def odt_repeated_cells() -> bytes:
    """An OpenDocument cell that says it repeats a thousand million times."""
    many = 'table:number-columns-repeated="999999999"'
    cell = f"<table:table-cell {many}><text:p>One</text:p></table:table-cell>"
    row = f'<table:table-row table:number-rows-repeated="999999999">{cell}{cell}</table:table-row>'
    return open_document(f"<table:table>{row}</table:table>")


def odt_spaces() -> bytes:
    """One mark that stands for a thousand million spaces."""
    return open_document('<text:p>a<text:s text:c="999999999"/>b and more words</text:p>')


def odt_nested_lists() -> bytes:
    """Lists in lists, as deep as the parser allows."""
    start, end = "<text:list><text:list-item>", "</text:list-item></text:list>"
    return open_document(start * 110 + "<text:p>Deep</text:p>" + end * 110)
