"""A voice in a few hundred bytes: real models that onnxruntime runs, good ones and hostile ones.

Written sign by sign, as no package that writes models is needed for anything else here.
"""

import json
import math
import struct

SETTINGS = {
    "audio": {"sample_rate": 22_050},
    "espeak": {"voice": "en-us"},
    "language": {"code": "en_US"},
    "phoneme_type": "espeak",
    "phoneme_id_map": {"_": [0], "^": [1], "$": [2], **{sign: [3] for sign in "aeioudlnrstmw"}},
}
BANGOR = {
    "audio": {"sample_rate": 22_050},
    "language": {"code": "cy_GB"},
    "phoneme_type": "text",
    "phonemizer": {"english_mode": "native", "data_version": "718542836d1dcbdd"},
    "num_speakers": 3,
    "speaker_id_map": {"benyw_gogledd": 0, "benyw_de": 1, "gwryw_gogledd": 2},
    "phoneme_id_map": {"_": [0], "^": [1], "$": [2], " ": [3], "ˈ": [4]},
}
"""As the settings of Bangor University's voices are: docs/running/voices.md."""
_FLOAT, _INT64, _BOOL = 1, 7, 9
_EXTERNAL = 1
SAMPLES = 256
"""Of sound for each sign."""
STEP = 0.01
"""How much louder `tells_its_signs` is for each sign that has the next number."""


def settings(**other: object) -> bytes:
    """Return the file of settings that goes with each of these models."""
    return json.dumps({**SETTINGS, **other}).encode()


def speaks() -> bytes:
    """Return a model that hums for each sign."""
    hum = [0.1 * math.sin(2 * math.pi * 5 * at / SAMPLES) for at in range(SAMPLES)]
    raw = struct.pack(f"<{SAMPLES}f", *hum)
    return _model(_HUM, [_tensor("hum", _FLOAT, (1, SAMPLES), raw)])


def tells_its_signs() -> bytes:
    """Return a model with three speakers whose sound gives away what it was told.

    Each sign is `SAMPLES` long and begins as loud as `STEP` times its number. The second speaker
    is silent; the third has the sound of the first upside down.
    """
    one = [STEP * math.cos(2 * math.pi * 5 * at / SAMPLES) for at in range(SAMPLES)]
    raw = struct.pack(f"<{3 * SAMPLES}f", *one, *([0.0] * SAMPLES), *(-each for each in one))
    nodes = [*_HUM[:2], _node("Gather", ["hums", "sid"], "hum"), _HUM[2]]
    return _model(nodes, [_tensor("hums", _FLOAT, (3, SAMPLES), raw)], (*_GIVEN, ("sid", _INT64)))


def stays_silent() -> bytes:
    """Return a model whose sound is all zeros."""
    return _model(_HUM, [_tensor("hum", _FLOAT, (1, SAMPLES), bytes(4 * SAMPLES))])


def reads(path: str, size: int) -> bytes:
    """Return a model that asks for another file of the machine, to give it out as sound."""
    told = [("location", path), ("offset", "0"), ("length", str(size))]
    place = b"".join(_part(13, _part(1, key) + _part(2, value)) for key, value in told)
    head = _number(1, 1) + _number(1, size // 4) + _number(2, _FLOAT) + _part(8, "hum")
    return _model(_HUM, [head + place + _number(14, _EXTERNAL)])


def never_ends() -> bytes:
    """Return a model that goes round and round."""
    body = b"".join(
        (
            _part(1, _node("Identity", ["go"], "go_on")),
            _part(1, _node("Sin", ["x"], "y")),
            _part(2, "round"),
            _part(11, _value("turn", _INT64, _ONE_NUMBER)),
            _part(11, _value("go", _BOOL, _ONE_NUMBER)),
            _part(11, _value("x", _FLOAT)),
            _part(12, _value("go_on", _BOOL)),
            _part(12, _value("y", _FLOAT)),
        )
    )
    loop = _part(1, "body") + _part(6, body) + _number(20, 5)
    cast = _node("Cast", ["input"], "f", _CAST)
    nodes = [cast, _node("Loop", ["often", "yes", "f"], "output", loop)]
    often = _tensor("often", _INT64, (), struct.pack("<q", 2**62))
    return _model(nodes, [often, _tensor("yes", _BOOL, (), b"\x01")])


def eats_memory() -> bytes:
    """Return a model that asks for far more memory than there is."""
    nodes = [_node("ConstantOfShape", ["size"], "output")]
    return _model(nodes, [_tensor("size", _INT64, (1,), struct.pack("<q", 2**40))])


def _whole(value: int) -> bytes:
    out = bytearray()
    while value > 127:
        out.append(value & 127 | 128)
        value >>= 7
    return bytes([*out, value])


def _number(field: int, value: int) -> bytes:
    return _whole(field << 3) + _whole(value)


def _part(field: int, value: bytes | str) -> bytes:
    data = value.encode() if isinstance(value, str) else value
    return _whole(field << 3 | 2) + _whole(len(data)) + data


def _node(kind: str, given: list[str], made: str, attribute: bytes = b"") -> bytes:
    head = b"".join(_part(1, one) for one in given) + _part(2, made) + _part(4, kind)
    return head + (_part(5, attribute) if attribute else b"")


def _tensor(name: str, kind: int, dims: tuple[int, ...], raw: bytes) -> bytes:
    shape = b"".join(_number(1, one) for one in dims)
    return shape + _number(2, kind) + _part(8, name) + _part(9, raw)


def _value(name: str, kind: int, shape: bytes = b"") -> bytes:
    return _part(1, name) + _part(2, _part(1, _number(1, kind) + shape))


def _model(
    nodes: list[bytes], tensors: list[bytes], given: tuple[tuple[str, int], ...] = ()
) -> bytes:
    graph = b"".join(
        (
            *(_part(1, each) for each in nodes),
            _part(2, "voice"),
            *(_part(5, each) for each in tensors),
            *(_part(11, _value(name, kind)) for name, kind in given or _GIVEN),
            _part(12, _value("output", _FLOAT)),
        )
    )
    return _number(1, 8) + _part(7, graph) + _part(8, _part(1, "") + _number(2, 17))


_CAST = _part(1, "to") + _number(3, _FLOAT) + _number(20, 2)
_HUM = [
    _node("Cast", ["input"], "signs", _CAST),
    _node("Transpose", ["signs"], "column"),
    _node("MatMul", ["column", "hum"], "output"),
]
_ONE_NUMBER = _part(2, "")
_GIVEN = (("input", _INT64), ("input_lengths", _INT64), ("scales", _FLOAT))
