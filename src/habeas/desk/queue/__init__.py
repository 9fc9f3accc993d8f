"""The queue: reports with claims that wait for a person."""
