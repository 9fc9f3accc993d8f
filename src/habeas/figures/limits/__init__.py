"""Legal limits of custody before judgement as clocks: who is held on a day longer than which rule allows."""

from habeas.figures.limits.asked import ask_limits
from habeas.figures.limits.overdue import Clock, Overdue

__all__ = ["Clock", "Overdue", "ask_limits"]
