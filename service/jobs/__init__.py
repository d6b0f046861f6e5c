"""The work behind the pages: files are made by a worker from rows in the database."""
