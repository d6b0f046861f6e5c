"""Words as braille cells: the door to liblouis, the tables, lines and pages."""
