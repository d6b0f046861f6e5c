"""Working as equals: deciding together, who may do what, and each person's own format."""
