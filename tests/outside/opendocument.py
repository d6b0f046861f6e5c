"""OpenDocument: the Relax NG schemas of OASIS for version 1.3, as openxml-audit brings them."""

from functools import cache
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import openxml_audit
from lxml import etree

_SCHEMAS = Path(openxml_audit.__file__).parent / "odf" / "schemas" / "odf-1.3"
_OTHER_PARTS = {"META-INF/manifest.xml": "OpenDocument-v1.3-manifest-schema.rng"}
_EXTENSIONS = "urn:org:documentfoundation:"


def schema_faults(data: bytes) -> list[str]:
    """Return every fault against the schema in the parts of the file.

    Attributes of LibreOffice's own name space are set aside first, as the standard lets a
    reader do with what it does not know (ODF 1.3, part 1, 3.16: extended documents).
    """
    with ZipFile(BytesIO(data)) as package:
        parts = {name: package.read(name) for name in package.namelist() if name.endswith(".xml")}
    return [f"{name}: {fault}" for name, xml in parts.items() for fault in _faults(name, xml)]


def _faults(name: str, xml: bytes) -> list[str]:
    root = etree.fromstring(xml)
    for element in root.iter():
        for key in element.attrib:
            if key.startswith(f"{{{_EXTENSIONS}"):
                del element.attrib[key]
    schema = _schema(_OTHER_PARTS.get(name, "OpenDocument-v1.3-schema.rng"))
    if schema.validate(root):
        return []
    return [str(each) for each in schema.error_log]


@cache
def _schema(name: str) -> etree.RelaxNG:
    return etree.RelaxNG(etree.parse(_SCHEMAS / name))
