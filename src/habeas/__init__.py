"""Habeas: a register of political imprisonment. The rooms are listed in docs/house.md."""

__version__ = "0.1.0"
