"""The arithmetic of figures: pure values in, pure values out. No database, no clock, no network."""
