"""Standard Word: clear print at 14 points, real styles, ready for any screen reader."""

from content.tree import Document
from formats.format import Assets, Format, Made, Options, Progress
from formats.writers._matter import missing_labels
from formats.writers._word_look import standard_look
from formats.writers._word_matter import ready
from formats.writers._word_report import report


def _write(document: Document, options: Options, assets: Assets, progress: Progress) -> Made:  # noqa: ARG001 - every format takes options
    document = ready(document)
    return report(document, standard_look(document), assets, progress, "")


FORMAT = Format(
    id="standard-word",
    label="Word document",
    suffix=".docx",
    media_type="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    version=8,
    kinds=frozenset({"standard"}),
    write=_write,
    missing=missing_labels,
)
