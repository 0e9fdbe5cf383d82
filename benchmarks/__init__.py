"""How fast Holdfast is, as ratios to yardsticks measured in the same minute: bare Textual, SQLite and Python."""
