"""How many: numbers of people, and reported figures."""
