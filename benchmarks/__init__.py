"""How fast Holdfast is, as ratios to yardsticks measured in the same minute, and how well it finds plateaus."""
