"""Holdfast: what is recorded and what it means. Pure values and pure functions, standard library only."""

__version__ = "0.1.0"
