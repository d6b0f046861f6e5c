"""Files in and out: readers make a document tree from an upload, writers make a file from a tree."""
