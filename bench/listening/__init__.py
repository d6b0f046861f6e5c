"""What a recogniser hears of each English voice: bench/README.md."""
