"""The only door to techiaith-g2p: Welsh letters to the signs of Bangor University's voices.

Their signs are no single letters, so what Piper does with "text" would say them wrongly. A voice
fits one word list and one way with English alone; its settings name both.
"""

from collections.abc import Mapping
from typing import Any

from formats.voices.engine import Refused


class WelshSigns:
    """Turns sentences into signs for one voice. Used in the child process alone."""

    def __init__(self, told: Mapping[str, Any]) -> None:
        """Take the voice's settings. Raises `Refused` where the package does not fit them."""
        try:
            from techiaith.g2p import BangorG2P
        except ModuleNotFoundError as why:
            raise Refused("This Welsh voice needs the package techiaith-g2p.") from why
        wanted = told["phonemizer"]
        made = BangorG2P(english_mode=str(wanted["english_mode"]))
        if made.data_version() != wanted["data_version"]:
            raise Refused("This Welsh voice needs another version of the package techiaith-g2p.")
        theirs = told["phoneme_id_map"]
        if any(theirs.get(sign, ids) != ids for sign, ids in made.id_map.items()):
            raise Refused("This Welsh voice has other signs for sounds than techiaith-g2p.")
        self._made = made

    def of(self, text: str) -> list[int]:
        """Return the model's signs for a sentence, its start and end too."""
        return [int(sign) for sign in self._made.text_to_ids(text)]
