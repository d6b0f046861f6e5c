"""The demo group: made-up people with different needs, and three documents of theirs."""

from service.demo.seeding import seed

__all__ = ["seed"]
