"""Exercises of a person's own: what they may be made of, and how they leave and come back as a TOML file."""

from holdfast.own_exercises.breath import breath_of, breath_parts
from holdfast.own_exercises.checked import checked_own
from holdfast.own_exercises.problem import NotAnExercise
from holdfast.own_exercises.reading import read_own, text_of
from holdfast.own_exercises.writing import written

__all__ = ["NotAnExercise", "breath_of", "breath_parts", "checked_own", "read_own", "text_of", "written"]
