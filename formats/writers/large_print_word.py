"""Large-print Word: everything flows anew at the size a person chose, nothing is smaller."""

from content.tree import Document
from formats.format import Assets, Format, Made, Options, Progress
from formats.writers._matter import missing_labels
from formats.writers._word_look import large_look
from formats.writers._word_matter import ready
from formats.writers._word_report import report

_SMALLEST = 16
"""Points below which print is not large (UKAAF)."""


def _write(document: Document, options: Options, assets: Assets, progress: Progress) -> Made:
    document = ready(document)
    size = max(options.print_size, _SMALLEST)
    return report(document, large_look(document, size), assets, progress, "large_print")


FORMAT = Format(
    id="large-print-word",
    label="Large print Word document",
    suffix=".docx",
    media_type="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    version=8,
    kinds=frozenset({"standard"}),
    write=_write,
    missing=missing_labels,
    options=("print_size",),
)
