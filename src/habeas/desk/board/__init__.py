"""The board: who is held, out with charges pending, under which conditions, and who says so."""
