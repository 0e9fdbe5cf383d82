"""What the player's screens share: an exercise underway, its cautions for this person, and where its words can go."""
