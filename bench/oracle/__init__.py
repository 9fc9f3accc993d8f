"""Registers of the shapes that bodies published."""
