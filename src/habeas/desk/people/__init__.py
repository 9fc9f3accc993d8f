"""The list of people, with a search by name."""
