"""PDF/UA-1 for made files: the door to page-validation."""

import page


def pdf_faults(data: bytes) -> tuple[int, tuple[str, ...]]:
    """Return how many rules were tried and the faults found. Raises ValueError for other files."""
    try:
        report = page.validate_pdf_bytes(data, profile="ua1")
    except page.PageError as broken:
        raise ValueError("no PDF file") from broken
    return report.rules.total, tuple(str(fault) for fault in report.failures)
