"""What people write, and what we know about it. Plain Python: no web, no database."""
