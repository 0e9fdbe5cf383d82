"""What a person meets: the app, its screens, and their plain-text twin."""
