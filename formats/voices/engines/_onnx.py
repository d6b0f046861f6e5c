"""The only door to onnxruntime: opens a voice's model, on one processor."""

from collections.abc import Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from formats.voices.child import Refused

SEED = 7
"""Of the random numbers inside a model. One seed for all: same words, same sound."""


def installed() -> bool:
    """Return whether onnxruntime is here."""
    return find_spec("onnxruntime") is not None


class Model:
    """One voice's model, loaded. Used in the child process alone."""

    def __init__(self, path: Path) -> None:
        """Load it. Raises `Refused` where the file is no model that can be run."""
        import onnxruntime

        onnxruntime.set_default_logger_severity(4)
        onnxruntime.set_seed(SEED)
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        try:
            self._session = onnxruntime.InferenceSession(
                str(path), options, providers=["CPUExecutionProvider"]
            )
        except _faults() as why:
            raise Refused("The voice file cannot be opened. It may be broken.") from why

    @property
    def inputs(self) -> tuple[str, ...]:
        """Return the names of what it wants to be given."""
        return tuple(one.name for one in self._session.get_inputs())

    def run(self, given: Mapping[str, Any]) -> Sequence[Any]:
        """Return the model's answers. Raises `Refused` where it stops in the middle."""
        try:
            return list(self._session.run(None, dict(given)))
        except _faults() as why:
            raise Refused("The voice stopped while it spoke.") from why


def _faults() -> tuple[type[Exception], ...]:
    """Return onnxruntime's own faults, which have no common parent, and Python's for bad input."""
    from onnxruntime.capi import onnxruntime_pybind11_state as state

    theirs = (one for one in vars(state).values() if isinstance(one, type))
    return (
        RuntimeError,
        ValueError,
        TypeError,
        *(one for one in theirs if issubclass(one, Exception)),
    )
