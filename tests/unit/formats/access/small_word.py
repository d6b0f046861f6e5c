"""A small Word file built from its XML, that breaks no rule; tests spoil one thing in it."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

SPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)
_KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
STYLES = (
    '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="28"/><w:lang w:val="en-GB"/></w:rPr>'
    '</w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:line="312" w:lineRule="auto"/></w:pPr>'
    "</w:pPrDefault></w:docDefaults>"
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal">'
    '<w:name w:val="Normal"/></w:style>'
    + "".join(
        f'<w:style w:type="paragraph" w:styleId="Heading{n}"><w:name w:val="heading {n}"/>'
        f'<w:basedOn w:val="Normal"/><w:rPr><w:b/><w:sz w:val="{40 - n}"/></w:rPr></w:style>'
        for n in (1, 2, 3)
    )
    + '<w:style w:type="paragraph" w:styleId="Ours"><w:name w:val="Our section"/>'
    '<w:basedOn w:val="Heading1"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Pale"><w:name w:val="Pale"/>'
    '<w:rPr><w:color w:val="BBBBBB"/></w:rPr></w:style>'
    '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/>'
    '<w:rPr><w:color w:val="0B4A86"/><w:u w:val="single"/></w:rPr></w:style>'
    '<w:style w:type="table" w:styleId="Dark"><w:name w:val="Dark"/>'
    '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:color w:val="FFFFFF"/></w:rPr>'
    '<w:tcPr><w:shd w:val="clear" w:fill="1F3864"/></w:tcPr></w:tblStylePr></w:style>'
)
SENTENCE = "We meet each week in the hall by the river, and everyone who comes can speak."


def run(text: str, looks: str = "") -> str:
    """Return words of one look; `looks` is what stands in w:rPr."""
    return f'<w:r><w:rPr>{looks}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def p(text: str = "", style: str = "Normal", looks: str = "", settings: str = "") -> str:
    """Return a paragraph; `settings` is what stands in w:pPr beside the style."""
    return (
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{settings}</w:pPr>'
        f"{run(text, looks) if text else ''}</w:p>"
    )


def runs(*made: str) -> str:
    """Return a paragraph of these runs."""
    return f"<w:p>{''.join(made)}</w:p>"


def item(text: str) -> str:
    """Return an item of a real list."""
    return p(text, settings='<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')


def picture(alt: str, kind: str = "inline", inside: str = "", more: str = "") -> str:
    """Return a paragraph with a picture; `more` stands in its description."""
    return (
        f"<w:p><w:r><w:drawing><wp:{kind}>"
        f'<wp:docPr id="7" name="Picture 7" descr="{alt}">{more}</wp:docPr>{inside}'
        f"</wp:{kind}></w:drawing></w:r></w:p>"
    )


DECORATIVE = '<a:extLst><a:ext uri="x"><adec:decorative val="1"/></a:ext></a:extLst>'


def link(words: str, leads: str = 'r:id="out"') -> str:
    """Return a paragraph with a link after two words."""
    look = '<w:rStyle w:val="Hyperlink"/>'
    return f"<w:p>{run('Read it: ')}<w:hyperlink {leads}>{run(words, look)}</w:hyperlink></w:p>"


def table(
    *rows: tuple[str, ...], head: str = "<w:tblHeader/>", style: str = "", cell: str = ""
) -> str:
    """Return a table; `head` stands in the settings of its first row, `cell` in every cell's."""
    made = "".join(
        f"<w:tr><w:trPr>{head if at == 0 else ''}</w:trPr>"
        + "".join(f"<w:tc><w:tcPr>{cell}</w:tcPr>{p(words)}</w:tc>" for words in row)
        + "</w:tr>"
        for at, row in enumerate(rows)
    )
    look = f'<w:tblStyle w:val="{style}"/><w:tblLook w:firstRow="1"/>' if style else ""
    return f"<w:tbl><w:tblPr>{look}</w:tblPr>{made}</w:tbl>"


CLEAN = (
    p("Our plan", "Heading1")
    + p(SENTENCE)
    + p("What we do", "Heading2")
    + item("tea")
    + item("cake")
    + picture("A table with two people at it")
    + picture("", more=DECORATIVE)
    + link("the plan of the centre")
    + table(("Day", "What"), ("Monday", "Cooking"))
    + p("NHS and BBC are names. 1. We count.")
)


def word(
    body: str = CLEAN,
    *,
    styles: str = STYLES,
    settings: str = "",
    title: str = "Our plan",
    comments: str = "",
    header: str = "",
    footer: str = "",
    end: str = "<w:sectPr/>",
    without: tuple[str, ...] = (),
    start: str = "",
) -> bytes:
    """Return the bytes of the file; `without` names parts that it does not have."""
    rels = "".join(
        f'<Relationship Id="{kind}" Type="{_KIND}/{kind}" Target="{kind}.xml"/>'
        for kind in ("styles", "settings", "comments", "header", "footer")
    )
    rels += f'<Relationship Id="out" Type="{_KIND}/hyperlink" TargetMode="External" Target="https://example.org"/>'
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types"/>',
        "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="a" '
        f'Type="{_KIND}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">{rels}'
        "</Relationships>",
        "word/document.xml": f"<w:document {SPACES}>{start}<w:body>{body}{end}</w:body>"
        "</w:document>",
        "word/styles.xml": f"<w:styles {SPACES}>{styles}</w:styles>",
        "word/settings.xml": f"<w:settings {SPACES}>{settings}</w:settings>",
        "word/comments.xml": f"<w:comments {SPACES}>{comments}</w:comments>",
        "word/header.xml": f"<w:hdr {SPACES}>{header}</w:hdr>",
        "word/footer.xml": f"<w:ftr {SPACES}>{footer}</w:ftr>",
        "docProps/core.xml": '<cp:coreProperties xmlns:cp="x" '
        f'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{title}</dc:title>'
        "</cp:coreProperties>",
    }
    made = BytesIO()
    with ZipFile(made, "w", ZIP_DEFLATED) as package:
        for name, content in parts.items():
            if name not in without:
                package.writestr(name, content)
    return made.getvalue()
