"""Access rules for made files: what a machine can prove about each kind of file."""
