"""Exposure: for everybody out of detention on a day, why they may lose liberty again. `ask` is the door."""
