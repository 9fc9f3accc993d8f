"""What a report as a whole is about: who the victims are, what was done to them, by whom, where and when."""
