"""Our own Word template, made by code: nothing in it but what our files use.

The template that comes with python-docx is left alone: it opens in Compatibility Mode,
carries two style sheets that disagree, a thumbnail, and continues every numbered list.
"""

from functools import lru_cache
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

from formats.writers._word_look import FONT, Look
from formats.writers._word_shapes import list_step
from formats.writers._word_styles import W, styles_xml
from formats.writers._word_theme import font_table_xml, theme_xml

BULLETS, NUMBERS = 1, 2
"""Ids of the two abstract lists."""
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_KIND = "application/vnd.openxmlformats-officedocument"
_OFFICE = f"{_KIND}.wordprocessingml"
_PACKAGE = "application/vnd.openxmlformats-package"
_REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_MADE_WITH = "Share the Pen"


@lru_cache(maxsize=32)
def template(look: Look) -> bytes:
    """Return the bytes of an empty Word file that has the styles of this look."""
    parts = {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _root_links(),
        "docProps/app.xml": _app(),
        "docProps/core.xml": _core(),
        "word/_rels/document.xml.rels": _document_links(),
        "word/document.xml": _document(look),
        "word/fontTable.xml": font_table_xml(),
        "word/numbering.xml": _numbering(look),
        "word/settings.xml": _settings(),
        "word/styles.xml": styles_xml(look),
        "word/theme/theme1.xml": theme_xml(),
    }
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as package:
        for name, xml in parts.items():
            package.writestr(name, _HEAD + xml)
    return out.getvalue()


def _content_types() -> str:
    kinds = {
        "/docProps/app.xml": f"{_KIND}.extended-properties+xml",
        "/docProps/core.xml": f"{_PACKAGE}.core-properties+xml",
        "/word/document.xml": f"{_OFFICE}.document.main+xml",
        "/word/fontTable.xml": f"{_OFFICE}.fontTable+xml",
        "/word/numbering.xml": f"{_OFFICE}.numbering+xml",
        "/word/settings.xml": f"{_OFFICE}.settings+xml",
        "/word/styles.xml": f"{_OFFICE}.styles+xml",
        "/word/theme/theme1.xml": f"{_KIND}.theme+xml",
    }
    rows = "".join(f'<Override PartName="{name}" ContentType="{k}"/>' for name, k in kinds.items())
    return (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        f'<Default Extension="rels" ContentType="{_PACKAGE}.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{rows}</Types>'
    )


def _links(targets: dict[str, str]) -> str:
    rows = "".join(
        f'<Relationship Id="rId{n}" Type="{kind}" Target="{target}"/>'
        for n, (target, kind) in enumerate(targets.items(), 1)
    )
    space = "http://schemas.openxmlformats.org/package/2006/relationships"
    return f'<Relationships xmlns="{space}">{rows}</Relationships>'


def _root_links() -> str:
    core = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
    return _links(
        {
            "word/document.xml": f"{_REL}/officeDocument",
            "docProps/core.xml": core,
            "docProps/app.xml": f"{_REL}/extended-properties",
        }
    )


def _document_links() -> str:
    names = ("fontTable", "numbering", "settings", "styles")
    own = {f"{name}.xml": f"{_REL}/{name}" for name in names}
    return _links({**own, "theme/theme1.xml": f"{_REL}/theme"})


def _app() -> str:
    space = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
    return f'<Properties xmlns="{space}"><Application>{_MADE_WITH}</Application></Properties>'


def _core() -> str:
    return (
        '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/'
        'core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"/>'
    )


def _document(look: Look) -> str:
    edge = round(look.margin * 567)
    sides = " ".join(f'w:{side}="{edge}"' for side in ("top", "right", "left"))
    bottom = edge + look.body * 14
    bidi = "<w:bidi/>" if look.direction == "rtl" else ""
    return (
        f'<w:document xmlns:w="{W}" xmlns:r="{_REL}"><w:body><w:sectPr>'
        '<w:pgSz w:w="11906" w:h="16838"/>'
        f'<w:pgMar {sides} w:bottom="{bottom}" w:header="567" w:footer="567" w:gutter="0"/>{bidi}'
        "</w:sectPr></w:body></w:document>"
    )


def _settings() -> str:
    """Settings in the order of the schema; no field asks its reader to be updated on opening."""
    return (
        f'<w:settings xmlns:w="{W}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="567"/>'
        '<w:autoHyphenation w:val="0"/><w:compat><w:compatSetting w:name="compatibilityMode" '
        'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>'
    )


def _numbering(look: Look) -> str:
    """Two lists, nine levels each. Right-to-left lists count in digits at every depth."""
    letters = "decimal" if look.direction == "rtl" else "lowerLetter"
    kinds = {BULLETS: ("bullet", "bullet"), NUMBERS: ("decimal", letters)}
    lists = "".join(
        f'<w:abstractNum w:abstractNumId="{key}"><w:multiLevelType w:val="multilevel"/>'
        f"{''.join(_level(n, kind[n % 2], look) for n in range(9))}</w:abstractNum>"
        for key, kind in kinds.items()
    )
    first = f'<w:num w:numId="1"><w:abstractNumId w:val="{BULLETS}"/></w:num>'
    return f'<w:numbering xmlns:w="{W}">{lists}{first}</w:numbering>'


def _level(depth: int, kind: str, look: Look) -> str:
    text = ("•", "–")[depth % 2] if kind == "bullet" else f"%{depth + 1}."
    step = round(list_step(look) * 20)
    return (
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/>'
        f'<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:ind w:left="{step * (depth + 1)}" w:hanging="{step}"/></w:pPr>'
        f'<w:rPr><w:rFonts w:ascii="{FONT}" w:hAnsi="{FONT}" w:eastAsia="{FONT}" w:cs="{FONT}"/>'
        "</w:rPr></w:lvl>"
    )
