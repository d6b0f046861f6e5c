"""How the two processes talk over a pipe: frames, each a length and that many bytes.

A question is one frame of words. An answer is two lengths, then words, then sound: whoever waits
for it is woken once.

Without `json`, `struct` or the type of a generator: the process that speaks would take a third
longer to start.
"""

HEAD = 4
"""Bytes that tell a length."""
LARGEST = 64 * 1024 * 1024
"""Bytes in one frame: 24 minutes of sound, far more than one sentence can be."""


def head(size: int) -> bytes:
    """Return what goes before so many bytes."""
    return size.to_bytes(HEAD, "big")


def size_of(told: bytes | bytearray) -> int:
    """Return how many bytes follow. Raises EOFError for more than one sentence can have."""
    size = int.from_bytes(told, "big")
    if size > LARGEST:
        raise EOFError("a frame larger than any sentence")
    return size


def packed(*words: str) -> bytes:
    """Return the words, a frame for each."""
    each = [word.encode("utf-8", "replace") for word in words]
    return b"".join(head(len(word)) + word for word in each)


def words_in(data: bytes | bytearray) -> tuple[str, ...]:
    """Return the words again. Raises ValueError where a frame is not whole."""
    words, at = [], 0
    while at < len(data):
        begin = at + HEAD
        at = begin + int.from_bytes(data[at:begin], "big")
        if at > len(data):
            raise ValueError("a frame that ends too early")
        words.append(data[begin:at].decode())
    return tuple(words)
