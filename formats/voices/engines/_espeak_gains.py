"""How much louder each voice of espeak-ng must be, in decibels.

Measured with `python -m bench.audio.gains FOLDER`, and again whenever the library, a voice's pace
or the limiter changes. A table, so that the first recording in a language waits for nothing.
"""

from collections.abc import Mapping

from formats.format import Speed


def gain(voice: str) -> Mapping[Speed, float]:
    """Return what brings this voice to -16 LUFS at each speed, the limiter counted."""
    slow, normal = GAINS[voice]
    return {"slow": slow, "normal": normal}


GAINS = {
    "sem/ar": (5.0, 6.1),
    "cel/cy": (7.2, 8.4),
    "gmw/en": (4.0, 4.7),
    "zlw/pl": (8.1, 9.5),
    "gmw/af": (10.1, 12.0),
    "sem/am": (5.9, 6.7),
    "trk/az": (6.0, 7.1),
    "zle/be": (8.1, 9.1),
    "zls/bg": (9.5, 12.0),
    "inc/bn": (3.9, 5.0),
    "zls/bs": (8.1, 10.9),
    "roa/ca": (8.0, 10.1),
    "zlw/cs": (7.9, 9.7),
    "gmq/da": (9.7, 11.8),
    "gmw/de": (9.4, 11.6),
    "grk/el": (6.9, 8.2),
    "roa/es": (7.9, 9.5),
    "urj/et": (7.8, 10.2),
    "eu": (5.7, 6.6),
    "ira/fa": (5.5, 6.6),
    "urj/fi": (6.3, 8.1),
    "roa/fr": (9.2, 11.7),
    "cel/ga": (5.0, 6.4),
    "cel/gd": (5.6, 8.1),
    "inc/gu": (6.4, 8.7),
    "sem/he": (10.8, 12.0),
    "inc/hi": (5.5, 7.3),
    "zls/hr": (8.4, 11.1),
    "urj/hu": (7.7, 9.7),
    "ine/hy": (5.4, 6.5),
    "poz/id": (6.6, 8.5),
    "gmq/is": (10.4, 12.0),
    "roa/it": (8.0, 9.0),
    "ccs/ka": (6.2, 7.6),
    "trk/kk": (8.1, 10.3),
    "dra/kn": (5.0, 6.1),
    "ira/ku": (6.5, 8.9),
    "bat/lt": (6.4, 7.8),
    "bat/lv": (7.4, 9.2),
    "zls/mk": (8.6, 11.7),
    "dra/ml": (6.0, 7.5),
    "inc/mr": (7.7, 10.3),
    "poz/ms": (6.4, 8.2),
    "sem/mt": (4.0, 4.7),
    "gmq/nb": (11.0, 12.0),
    "inc/ne": (6.0, 8.0),
    "gmw/nl": (10.5, 12.0),
    "cus/om": (4.1, 5.3),
    "inc/pa": (6.8, 8.6),
    "roa/pt": (6.6, 7.5),
    "roa/pt-BR": (6.3, 7.2),
    "roa/ro": (6.7, 7.7),
    "zle/ru": (11.7, 12.0),
    "inc/si": (5.6, 7.0),
    "zlw/sk": (7.7, 10.2),
    "zls/sl": (3.8, 5.2),
    "ine/sq": (8.0, 9.8),
    "zls/sr": (7.9, 9.9),
    "gmq/sv": (10.2, 12.0),
    "bnt/sw": (5.0, 5.9),
    "dra/ta": (7.2, 9.9),
    "dra/te": (6.1, 7.5),
    "sem/ti": (4.4, 5.2),
    "trk/tr": (5.1, 6.3),
    "zle/uk": (4.8, 5.6),
    "inc/ur": (5.6, 8.0),
    "trk/uz": (6.0, 7.0),
    "aav/vi": (6.6, 8.2),
}
