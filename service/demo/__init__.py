"""The demo group: put in once, for people who try the service out."""
