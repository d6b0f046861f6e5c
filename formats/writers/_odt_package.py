"""An OpenDocument file as a package: its list of parts, its properties, and the zip around them."""

from collections.abc import Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from content.tree import Document
from formats.writers._dates import day_of, moment_of
from formats.writers._odt_xml import Xml, node, part, said
from formats.writers._word_look import word_tag

MEDIA_TYPE = "application/vnd.oasis.opendocument.text"
VERSION = {"office:version": "1.3"}
_MADE_WITH = "Share the Pen"
_ZIP_DAY = (2000, 1, 1, 0, 0, 0)
_KINDS = {".xml": "text/xml", ".png": "image/png", ".jpg": "image/jpeg"}


def packed(parts: Mapping[str, bytes]) -> bytes:
    """Return the zip. Its first part names the kind, unpacked; it carries no time of making."""
    out = BytesIO()
    with ZipFile(out, "w") as package:
        _put(package, "mimetype", MEDIA_TYPE.encode(), ZIP_STORED)
        for name, data in parts.items():
            _put(package, name, data, ZIP_STORED if name.startswith("Pictures/") else ZIP_DEFLATED)
        _put(package, "META-INF/manifest.xml", _manifest(parts), ZIP_DEFLATED)
    return out.getvalue()


def _put(package: ZipFile, name: str, data: bytes, way: int) -> None:
    info = ZipInfo(name, _ZIP_DAY)
    info.compress_type = way
    package.writestr(info, data)


def _manifest(parts: Mapping[str, bytes]) -> bytes:
    version = {"manifest:version": "1.3"}
    entries = [_entry("/", MEDIA_TYPE, version)]
    entries += [_entry(name, _KINDS[name[name.rindex(".") :]], {}) for name in parts]
    return part("manifest:manifest", *entries, attrs=version)


def _entry(path: str, kind: str, more: Mapping[str, str]) -> Xml:
    named = {"manifest:full-path": path, **more, "manifest:media-type": kind}
    return node("manifest:file-entry", attrs=named)


def properties(document: Document) -> bytes:
    """Return the part that says title, author, language and date; no date where none is known."""
    author = document.group or "; ".join(document.credits)
    day = moment_of(document.date).strftime("%Y-%m-%dT00:00:00") if day_of(document.date) else ""
    fields = {
        "meta:generator": _MADE_WITH,
        "dc:title": document.title,
        "dc:subject": document.purpose,
        "meta:initial-creator": author,
        "dc:creator": author,
        "meta:creation-date": day,
        "dc:date": day,
        "dc:language": word_tag(document.language),
    }
    filled = (node(tag, said(value)) for tag, value in fields.items() if value)
    return part("office:document-meta", node("office:meta", *filled), attrs=VERSION)
