"""The voices: a text becomes sound, one sentence at a time, in a process of its own."""
