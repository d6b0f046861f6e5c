"""What writers get their pictures from, and where they keep what another file can use."""

from dataclasses import dataclass

from formats.format import Assets
from service.store.files import Files
from service.store.kept import Kept


@dataclass(frozen=True, slots=True)
class Shelf(Assets):
    """The `Assets` of the maker: the stored files, and a folder of bytes beside them."""

    files: Files
    sounds: Kept

    @staticmethod
    def of(files: Files) -> "Shelf":
        """Return the shelf of this folder of files."""
        # Four letters: folders of stored files have two, and backups take those alone.
        return Shelf(files, Kept(files.folder / "kept"))

    def picture(self, key: str) -> bytes:
        """Return the bytes of a picture. Raises KeyError where there are none."""
        return self.files.get(key)

    def kept(self, key: str) -> bytes | None:
        """Return what was kept under this sha256; None where nothing is."""
        return self.sounds.get(key)

    def keep(self, key: str, data: bytes) -> None:
        """Keep the bytes while there is room."""
        self.sounds.put(key, data)
