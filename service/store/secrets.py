"""What the database keeps of a secret: its sum, never the secret itself."""

import hashlib


def hash_of(secret: str) -> str:
    """Return the sha256 of a token or of join words, as 64 hex digits."""
    return hashlib.sha256(secret.encode()).hexdigest()
