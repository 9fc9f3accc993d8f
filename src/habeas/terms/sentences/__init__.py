"""Prison terms out of the words of reports, and when a term ends. Pure: what is not said stays unknown."""
