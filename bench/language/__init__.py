"""How good the language side is: one table and one JSON. Run: python -m bench.language --help."""
