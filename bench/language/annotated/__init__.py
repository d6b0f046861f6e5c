"""Annotated documents of co-production groups: what was found in them, and what drafts keep."""
