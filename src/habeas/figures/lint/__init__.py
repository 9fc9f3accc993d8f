"""What does not follow in figures about to be published. Pure: no database, no network."""
