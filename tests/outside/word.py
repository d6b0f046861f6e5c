"""Word: the schema and the package rules, by openxml-audit."""

from pathlib import Path

from openxml_audit import OpenXmlValidator


def schema_faults(file: Path) -> list[str]:
    """Return every fault against the Open XML schema."""
    return [str(each) for each in OpenXmlValidator().validate(str(file)).errors]
