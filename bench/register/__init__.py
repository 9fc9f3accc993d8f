"""A synthetic register: made-up histories, the rows that the real door would write for them, and copies of these."""
