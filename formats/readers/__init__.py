"""Uploads become trees: one file reads one kind of file."""
