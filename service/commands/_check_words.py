"""The words that a group has explained, from a text file: one "term: meaning" a line."""

from pathlib import Path

from service.commands.command import CommandFailed

HOW = "Write one word on each line, like this: advocate: someone who speaks up for you"


def words_from(path: Path) -> dict[str, str]:
    """Return term -> meaning. Empty lines and lines that begin with # are left out.

    Raises CommandFailed where the file cannot be read, or a line holds no meaning.
    """
    try:
        rows = path.read_text("utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise CommandFailed(f"{path.name} cannot be read as text.") from error
    words = {}
    for number, row in enumerate(rows, start=1):
        term, mark, meaning = (part.strip() for part in row.partition(":"))
        if not row.strip() or row.lstrip().startswith("#"):
            continue
        if not (term and mark and meaning):
            raise CommandFailed(f"{path.name}, line {number}: there is no meaning. {HOW}")
        words[term] = meaning
    return words
