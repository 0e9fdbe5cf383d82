"""Pacing: where a paced exercise is, and what its pacer looks like then; pure functions of the seconds gone by."""
