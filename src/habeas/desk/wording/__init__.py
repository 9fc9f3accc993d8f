"""Claims, periods and states in words for people."""
