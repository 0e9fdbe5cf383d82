"""Content as data: scales, feelings, tags, crisis contacts. Loaded when needed."""
