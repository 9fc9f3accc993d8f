"""The commands that run the flow end to end: read, add, review, list, person, figure, brief, desk, demo."""
