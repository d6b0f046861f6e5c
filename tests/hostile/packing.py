"""Makes small Word and OpenDocument files and e-books from raw XML, and pictures, for tests."""

import zipfile
from io import BytesIO

from PIL import Image

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_NAMES = (
    f'xmlns:w="{_W}" xmlns:r="{_RELATIONS}" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative"'
)
_ODF = "urn:oasis:names:tc:opendocument:xmlns"
_ODF_NAMES = " ".join(
    f'xmlns:{short}="{_ODF}:{name}:1.0"'
    for short, name in (
        ("office", "office"),
        ("text", "text"),
        ("table", "table"),
        ("draw", "drawing"),
        ("style", "style"),
        ("fo", "xsl-fo-compatible"),
        ("svg", "svg-compatible"),
    )
)
WORD_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"


def packed(members: dict[str, bytes | str], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Return a zip of the members."""
    made = BytesIO()
    with zipfile.ZipFile(made, "w", method) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return made.getvalue()


def part(name: str, inside: str) -> str:
    """Return one XML part of a Word file."""
    return f'<?xml version="1.0" encoding="UTF-8"?><w:{name} {_NAMES}>{inside}</w:{name}>'


def word(
    body: str,
    parts: dict[str, bytes | str] | None = None,
    relations: dict[str, tuple[str, str]] | None = None,
    method: int = zipfile.ZIP_DEFLATED,
) -> bytes:
    """Return a Word file; `relations` maps an id to a type's last word and a target."""
    return packed(
        {
            "[Content_Types].xml": f'<Types><Override ContentType="{WORD_MAIN}"/></Types>',
            "_rels/.rels": _relations({"rId1": ("officeDocument", "word/document.xml")}),
            "word/document.xml": part("document", f"<w:body>{body}</w:body>"),
            "word/_rels/document.xml.rels": _relations(relations or {}),
            **(parts or {}),
        },
        method,
    )


def _relations(wanted: dict[str, tuple[str, str]]) -> str:
    inside = "".join(
        f'<Relationship Id="{key}" Type="{_RELATIONS}/{kind}" Target="{target}"'
        + (' TargetMode="External"/>' if ":" in target else "/>")
        for key, (kind, target) in wanted.items()
    )
    return f"<Relationships>{inside}</Relationships>"


def words(text: str, properties: str = "", run_properties: str = "") -> str:
    """Return one Word paragraph."""
    return (
        f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:rPr>{run_properties}</w:rPr>"
        f'<w:t xml:space="preserve">{text}</w:t></w:r></w:p>'
    )


def styled(text: str, style: str) -> str:
    """Return one Word paragraph in a style."""
    return words(text, f'<w:pStyle w:val="{style}"/>')


def drawing(relation: str, alt: str, extra: str = "") -> str:
    """Return a Word paragraph with a picture."""
    return (
        f'<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="p" descr="{alt}">{extra}'
        f'</wp:docPr><a:graphic><a:blip r:embed="{relation}"/></a:graphic></wp:inline>'
        "</w:drawing></w:r></w:p>"
    )


def open_document(
    body: str, styles: str = "", parts: dict[str, bytes | str] | None = None
) -> bytes:
    """Return an OpenDocument text."""
    content = (
        f'<office:document-content {_ODF_NAMES} xmlns:xlink="http://www.w3.org/1999/xlink">'
        f"<office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    mime = "application/vnd.oasis.opendocument.text"
    return packed({"mimetype": mime, "content.xml": content, **(parts or {})})


def book(
    body: str,
    parts: dict[str, bytes | str] | None = None,
    *,
    page: str = "1.xhtml",
    without: str = "",
    about: str = "<dc:title>A book</dc:title><dc:language>en</dc:language>",
) -> bytes:
    """Return an e-book of one page; a `body` that is no whole page is put into one."""
    xhtml = f'<html xmlns="http://www.w3.org/1999/xhtml"><body>{body}</body></html>'
    members: dict[str, bytes | str] = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": '<container><rootfile full-path="book/package.opf"/></container>',
        "book/package.opf": (
            f'<package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>{about}</metadata>'
            f'<manifest><item id="p" href="{page}" media-type="application/xhtml+xml"/></manifest>'
            '<spine><itemref idref="p"/></spine></package>'
        ),
        "book/1.xhtml": body if "<html" in body else xhtml,
        **(parts or {}),
    }
    return packed({name: content for name, content in members.items() if name != without})


def picture(kind: str = "PNG", size: tuple[int, int] = (40, 30), **options: object) -> bytes:
    """Return the bytes of a small picture."""
    made = BytesIO()
    Image.new("RGB", size, (200, 30, 30)).save(made, kind, **options)
    return made.getvalue()
