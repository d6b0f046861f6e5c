"""What `sharethepen check` says around its findings, in English and Welsh.

Counts stand after their names in Welsh, so that no number needs its own form of a word.
"""

from collections.abc import Mapping
from typing import Protocol

from content.checking import Severity


class Speech(Protocol):
    """The sentences of one language."""

    nothing: str
    no_file: str
    no_sentences: str

    def counts(self, words: int, sentences: int, longest: int, found: int) -> str:
        """Say the size of a file and how many places were found in it."""

    def ending(self, files: int, found: Mapping[Severity, int]) -> str:
        """Say how many places there are in all files, by how much they matter."""


class _English:
    nothing = "Nothing to look at."
    no_file = "There is no file to look at here."
    no_sentences = "There are no sentences."

    def counts(self, words: int, sentences: int, longest: int, found: int) -> str:
        return (
            f"{_many(words, 'word')} in {_many(sentences, 'sentence')}. "
            f"The longest sentence has {_many(longest, 'word')}. "
            f"{_many(found, 'place')} to look at."
        )

    def ending(self, files: int, found: Mapping[Severity, int]) -> str:
        if not sum(found.values()):
            return f"{_many(files, 'file')}: nothing to look at."
        return (
            f"{_many(files, 'file')}: {_many(sum(found.values()), 'place')}. "
            f"{found['first']} to look at first, {found['look']} worth a look, "
            f"{found['maybe']} perhaps."
        )


class _Welsh:
    nothing = "Dim byd i edrych arno."
    no_file = "Does dim ffeil i edrych arni yma."
    no_sentences = "Does dim brawddegau."

    def counts(self, words: int, sentences: int, longest: int, found: int) -> str:
        return (
            f"Geiriau: {words}. Brawddegau: {sentences}. "
            f"Geiriau yn y frawddeg hiraf: {longest}. Lleoedd i edrych: {found}."
        )

    def ending(self, files: int, found: Mapping[Severity, int]) -> str:
        if not sum(found.values()):
            return f"Ffeiliau: {files}. {self.nothing}"
        return (
            f"Ffeiliau: {files}. Lleoedd: {sum(found.values())}. "
            f"Edrychwch yma'n gyntaf: {found['first']}. Gwerth edrych: {found['look']}. "
            f"Efallai: {found['maybe']}."
        )


def _many(count: int, thing: str) -> str:
    return f"1 {thing}" if count == 1 else f"{count} {thing}s"


SPEECH: Mapping[str, Speech] = {"en": _English(), "cy": _Welsh()}
"""By the language that findings speak."""
