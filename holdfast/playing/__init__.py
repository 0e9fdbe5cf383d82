"""Playing an exercise: where one is in it, what each key does to that, and what is left of it as a practice.

Pure: an exercise being done is a value (`play.Play`), and what happens to it is a function of it and of the seconds
practised so far, which somebody else counts with a stopwatch.
"""
