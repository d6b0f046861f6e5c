"""What is kept: the database, the files, and the questions asked of them."""
