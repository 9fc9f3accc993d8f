"""When: date words to periods, and which event a date belongs to."""
