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
    "cel/cy": (7.4, 8.7),
    "gmw/en": (3.9, 4.4),
    "zlw/pl": (8.1, 9.3),
    "gmw/af": (9.6, 10.0),
    "sem/am": (5.9, 6.6),
    "trk/az": (6.0, 7.0),
    "zle/be": (7.9, 8.8),
    "zls/bg": (8.9, 10.0),
    "inc/bn": (3.9, 5.0),
    "zls/bs": (7.9, 10.0),
    "roa/ca": (7.8, 9.4),
    "zlw/cs": (7.9, 9.3),
    "gmq/da": (9.1, 10.0),
    "gmw/de": (9.3, 10.0),
    "grk/el": (6.8, 8.0),
    "roa/es": (7.9, 9.4),
    "urj/et": (7.6, 9.2),
    "eu": (5.7, 6.6),
    "ira/fa": (5.5, 6.6),
    "urj/fi": (6.3, 7.8),
    "roa/fr": (9.2, 10.0),
    "cel/ga": (5.0, 6.4),
    "cel/gd": (5.6, 7.9),
    "inc/gu": (6.4, 8.5),
    "sem/he": (10.0, 12.0),
    "inc/hi": (5.5, 7.3),
    "zls/hr": (8.0, 10.0),
    "urj/hu": (7.6, 9.3),
    "ine/hy": (5.4, 6.5),
    "poz/id": (6.6, 8.4),
    "gmq/is": (9.9, 10.0),
    "roa/it": (7.9, 8.9),
    "ccs/ka": (6.2, 7.4),
    "trk/kk": (7.9, 9.6),
    "dra/kn": (5.0, 6.1),
    "ira/ku": (6.5, 8.8),
    "bat/lt": (6.4, 7.7),
    "bat/lv": (7.4, 9.2),
    "zls/mk": (8.2, 10.0),
    "dra/ml": (6.0, 7.3),
    "inc/mr": (7.6, 9.7),
    "poz/ms": (6.4, 8.1),
    "sem/mt": (4.0, 4.7),
    "gmq/nb": (10.0, 10.0),
    "inc/ne": (6.0, 7.8),
    "gmw/nl": (10.0, 10.0),
    "cus/om": (4.1, 5.3),
    "inc/pa": (6.8, 8.4),
    "roa/pt": (6.6, 7.4),
    "roa/pt-BR": (6.3, 7.2),
    "roa/ro": (6.7, 7.6),
    "zle/ru": (10.0, 10.0),
    "inc/si": (5.6, 6.9),
    "zlw/sk": (7.7, 9.5),
    "zls/sl": (3.8, 5.2),
    "ine/sq": (7.8, 9.4),
    "zls/sr": (7.4, 9.0),
    "gmq/sv": (9.8, 10.0),
    "bnt/sw": (5.0, 5.9),
    "dra/ta": (7.2, 9.6),
    "dra/te": (6.1, 7.4),
    "sem/ti": (4.4, 5.2),
    "trk/tr": (5.1, 6.3),
    "zle/uk": (4.8, 5.6),
    "inc/ur": (5.6, 7.8),
    "trk/uz": (6.0, 7.0),
    "aav/vi": (6.6, 8.1),
}
