"""A Word file of a document of ours, made as the service makes it and changed as people do."""

from io import BytesIO
from pathlib import Path

import docx
from visitor import Visitor

from content.tree import Document, Paragraph, Run
from formats.format import Assets, Options, no_progress
from formats.writers import all_formats


class _NoPictures(Assets):
    def picture(self, key: str) -> bytes:
        raise KeyError(key)


def changed_file(person: Visitor, path: str, folder: Path, **words: str) -> Path:
    """Return the document at `path` as a Word file, its `old` words made `new`.

    `more` is a paragraph that somebody added at the end of the text.
    """
    person.go(path)
    parts = person.page.locator("article.block").evaluate_all(
        "parts => parts.map(each => [each.id.replace('block-', ''), "
        "each.querySelector('.words').innerText.trim()])"
    )
    blocks = tuple(Paragraph(key, (Run(text),)) for key, text in parts)
    title = person.page.locator("h1").inner_text()
    written = all_formats()["standard-word"].write(
        Document(title, "en", blocks), Options(), _NoPictures(), no_progress
    )
    document = docx.Document(BytesIO(written.data))
    for paragraph in document.paragraphs:
        for run in paragraph.runs:
            run.text = run.text.replace(words["old"], words["new"])
    if more := words.get("more"):
        document.add_paragraph(more, style="Normal")
    file = folder / "changed.docx"
    document.save(str(file))
    return file
