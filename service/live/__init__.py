"""What others change, told as it happens."""
