"""Figures frozen to be cited: made, shown, and compared."""
