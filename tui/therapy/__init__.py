"""What is done between sessions: what Sessions and the screens opened from there have in common."""
