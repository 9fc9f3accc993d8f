"""The report page: where a report came from, when it was captured, and its text as kept."""
