"""What goes with therapy: therapists, sessions, what to bring to them, and when to look at it all again."""
