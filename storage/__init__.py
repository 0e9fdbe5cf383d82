"""The SQLite journal and its files. ``storage.journal.Journal`` is the only door to the data."""
