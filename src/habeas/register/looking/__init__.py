"""The steps of looking up. `register.lookup` is their only door."""
