"""Who says it: quotes, reported speech, speakers with their office and organisation."""
