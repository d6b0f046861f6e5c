"""PDF: outloud reads the tags as a screen reader would; page-validation tries PDF/UA-1."""

from pathlib import Path

import outloud
import page


def outloud_faults(file: Path) -> list[str]:
    """Return every error and warning of outloud: PDF/UA-1 and what the tags say."""
    result = outloud.check(str(file))
    grave = {"error", "warning"}
    return [str(each) for each in result.findings if str(each.severity) in grave]


def pdf_ua_faults(data: bytes) -> list[str]:
    """Return every fault against PDF/UA-1 that page-validation finds."""
    return [str(fault) for fault in page.validate_pdf_bytes(data, profile="ua1").failures]
