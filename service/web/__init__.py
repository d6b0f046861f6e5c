"""What every page has in common: access, safety, language, looks and errors."""
