"""How long each page format takes and what it needs, beside the bare library and other programs."""
