"""LibreOffice: opens Word and OpenDocument files and gives their words or pages back."""

from collections.abc import Sequence
from pathlib import Path

from outside._programs import needed, ran


def texts(files: Sequence[Path], folder: Path) -> dict[str, str]:
    """Return the words of each file by its stem, as LibreOffice reads them: one start for all."""
    made = _converted(files, folder, "txt:Text (encoded):UTF8", "txt")
    return {stem: path.read_text(encoding="utf-8-sig") for stem, path in made.items()}


def pdfs(files: Sequence[Path], folder: Path) -> dict[str, Path]:
    """Return each file printed as PDF, by its stem."""
    return _converted(files, folder, "pdf", "pdf")


def tagged_pdfs(files: Sequence[Path], folder: Path) -> dict[str, Path]:
    """Return each file printed as PDF with tags, as PDF/UA asks for them, by its stem."""
    wish = '{"PDFUACompliance":{"type":"boolean","value":"true"}}'
    return _converted(files, folder, f"pdf:writer_pdf_Export:{wish}", "pdf")


def saved_again(files: Sequence[Path], folder: Path, kind: str) -> dict[str, Path]:
    """Return each file opened and saved again as `kind`, such as "docx" or "odt", by its stem."""
    return _converted(files, folder, kind, kind)


def _converted(files: Sequence[Path], folder: Path, into: str, suffix: str) -> dict[str, Path]:
    home = f"-env:UserInstallation={(folder / 'office-home').as_uri()}"
    order = [needed("soffice"), home, "--headless", "--convert-to", into, "--outdir", str(folder)]
    done = ran([*order, *map(str, files)], folder)
    made = {file.stem: folder / f"{file.stem}.{suffix}" for file in files}
    missing = [stem for stem, path in made.items() if not path.exists()]
    assert missing == [], f"LibreOffice did not open {missing}: {done.stderr[-1000:]}"
    return made
