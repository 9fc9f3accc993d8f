"""What is claimed, by whom, true when, known when. Doors: `record` (in) and `lookup` (out)."""
