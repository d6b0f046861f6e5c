"""Checkers that others wrote: one module each, so that our files are not judged by us alone.

Each returns the faults as sentences, none where there are none, and skips the test, saying so,
on a machine that has not got it. `make test` brings all of them.
"""
