"""The figure page: one number with its definition, bounds, records, sources, and what was left out."""
