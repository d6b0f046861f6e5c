"""The voices: one file speaks with one engine."""
