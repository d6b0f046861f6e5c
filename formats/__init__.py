"""Files in and out: readers make a tree from an upload, writers make a file from a tree."""
