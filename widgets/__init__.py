"""Reusable Textual widgets. They know values of ``holdfast``, and neither the journal nor the app."""
