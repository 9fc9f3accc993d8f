"""What happened: the words that tell it, whom it befell, how surely, and which tellings are one happening."""
