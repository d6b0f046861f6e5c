"""What people do, one verb a file: the only places that change the database."""
