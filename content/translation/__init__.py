"""Translating sentence by sentence: states, what is out of date, checks and memory."""
