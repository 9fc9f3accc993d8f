"""How a stock follows from the one before: in, out, and what we learned since, person by person."""
