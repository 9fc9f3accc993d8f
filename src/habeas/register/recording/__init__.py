"""The steps of recording. `register.record` is their only door."""
