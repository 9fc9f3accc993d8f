"""A report's text to words with their parse: the model, what it is shown, and the values that later stages read."""
